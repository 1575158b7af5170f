import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { metEigenaar } from '../../src/postgres/opstart';
import { controleer } from '../../src/projecties/controleer';
import { maakGegevensbron } from '../../src/register/gegevensbron';
import { legUitkomstVast } from '../../src/reservekopie/legUitkomstVast';
import { maakReservekopie } from '../../src/reservekopie/maakReservekopie';
import { bereidVoor } from '../../src/voorbereiden';
import { voegLeerlingToe } from '../bekostiging/leerling';
import { controle, INZAGE } from '../logboek/proef';
import { VANDAAG } from '../opstelling/vast';
import { vastleggingOp } from '../projecties/proefregister';
import { configIn, type HubIn, hubIn } from './hubIn';
import { ANDER, GEHEIM, PGN, Proefkopie, startSnel } from './Proefkopie';

let t: Proefkopie;
beforeAll(async () => {
  t = await Proefkopie.maak();
});
afterAll(() => t.sluit());

/** The ids of the register's persons. */
const personenIn = ({ database }: HubIn): Promise<string[]> =>
  metEigenaar(database.eigenaarUrl, async (db) =>
    (await db.query<{ id: string }>('select id from register.persoon')).rows.map(({ id }) => id),
  );

/** What each pseudonymous slice calls a person. */
const namenVan = ({ database }: HubIn, persoon: string): Promise<string[]> =>
  metEigenaar(database.eigenaarUrl, async (db) =>
    (
      await db.query<{ pseudoniem: string }>(
        'select pseudoniem from pseudoniemen.inspectie_toezicht where persoon_id = $1 union select logpseudoniem::text from register.persoon where id = $1',
        [persoon],
      )
    ).rows.map(({ pseudoniem }) => pseudoniem),
  );

async function nieuweLeerling({ database }: HubIn) {
  const bron = await maakGegevensbron(database.eigenaarUrl).initialize();
  try {
    return await voegLeerlingToe(vastleggingOp(bron.manager), { brin: '00AH' });
  } finally {
    await bron.destroy();
  }
}

test('als beheerder: een kopie van een register waarin geschreven wordt, komt door de herstelproef, die niets achterlaat', async () => {
  const voor = readdirSync(t.map);
  const { gezegd, fout } = await t.proef();
  expect({ fout, mis: gezegd.filter((regel) => regel.startsWith('FOUT')) }).toEqual({ fout: null, mis: [] });
  const alles = gezegd.join('\n');
  expect(alles).toContain(`alle ${t.manifest.bestanden.length} zoals het manifest zegt`);
  expect(alles).toMatch(
    /migraties: alle van deze hub.*logboek: index van \d+ regels.*svb_kinderbijslag\.inschrijving/s,
  );
  expect(alles).toMatch(/Herstelpunt: .*De laatste verstrekking erin is van 20.*Hersteltijd: .*de hub start erop/s);
  expect(readdirSync(t.map)).toEqual(voor);
  expect(existsSync(join(t.kopie, 'cluster', 'postmaster.pid'))).toBe(false);
});

test('Regel: in de map van een kopie staat geen geheim, en zij is van niemand anders', () => {
  const bestanden = readdirSync(t.kopie, { recursive: true, withFileTypes: true }).filter((een) => een.isFile());
  expect(bestanden.length).toBeGreaterThan(1000);
  for (const { parentPath, name } of bestanden) {
    const inhoud = readFileSync(join(parentPath, name));
    expect(inhoud.includes(GEHEIM) || inhoud.includes(Buffer.from(GEHEIM, 'hex'))).toBe(false);
  }
  expect(statSync(t.kopie).mode & 0o077).toBe(0);
});

describe('een teruggezette kopie', () => {
  let terug: HubIn;
  let plek: string;
  beforeAll(async () => {
    plek = join(t.map, 'terug');
    mkdirSync(plek);
    writeFileSync(join(plek, 'geheim'), GEHEIM);
    await t.herstel(plek, '');
    await startSnel(plek);
    terug = await hubIn(plek);
  });
  afterAll(() => terug.stop());

  test('als svb: de vraag krijgt op een teruggezette database haar antwoord', async () => {
    const svb = await terug.als('svb');
    const { json } = await svb(controle('pgn uitkomst'), { pgns: [PGN] });
    expect(json.data.inschrijvingscontrole).toEqual([{ pgn: PGN, uitkomst: 'GEVONDEN' }]);
  });

  test('als beheerder: wie voor het herstelpunt is vastgelegd staat er, wie erna kwam niet', async () => {
    const ids = new Set(await personenIn(terug));
    const [voor, na] = t.gesplitst(t.drukte.leerlingen);
    expect(voor.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(na.filter(({ id }) => ids.has(id))).toEqual([]);
    expect(Math.min(voor.length, na.length)).toBeGreaterThan(0);
  });

  test('als privacy-officer: inzage noemt iedere verstrekking van voor het herstelpunt, en geen van erna', async () => {
    const privacyOfficer = await terug.als('privacy-officer');
    const ids = new Set<string>();
    for (let after: string | null = null, meer = true; meer; ) {
      const { json } = await privacyOfficer(INZAGE, { pgn: PGN, after });
      const { edges, pageInfo } = json.data.inzage.verstrekkingen;
      for (const { node } of edges) ids.add(node.id);
      [after, meer] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    const [voor, na] = t.gesplitst(t.drukte.verstrekkingen);
    expect(voor.filter((id) => !ids.has(id))).toEqual([]);
    expect(na.filter((id) => ids.has(id))).toEqual([]);
  });

  test('Regel: na het terugzetten is iedere projectie gelijk aan haar definitie', async () => {
    const bevindingen = await metEigenaar(terug.database.eigenaarUrl, (db) => controleer(db, terug.slices));
    expect(bevindingen.filter(({ ontbreekt, teveel }) => ontbreekt + teveel > 0)).toEqual([]);
    expect(bevindingen.length).toBeGreaterThan(20);
  });

  test('Regel: wie na het terugzetten komt, krijgt nooit het pseudoniem van wie met de kopie verloren ging', async () => {
    const { id } = await nieuweLeerling(terug);
    const ooit = await personenIn(t.hub);
    expect(Math.max(...ooit.map(Number))).toBeLessThan(Number(id));
    const verloren = t.drukte.leerlingen.at(-1)!.wat.id;
    expect(await personenIn(terug)).not.toContain(verloren);
    const [nieuw, oud] = [await namenVan(terug, id), await namenVan(t.hub, verloren)];
    expect([nieuw.length, oud.length]).toEqual([2, 2]);
    expect(nieuw.filter((naam) => oud.includes(naam))).toEqual([]);
  });

  test('als duo-beheer: ik zie dat iemand een kopie maakte, en dat een herstelproef mislukte, en waarom', async () => {
    // in a process of its own, as an operator does beside a hub
    const opdracht = (...woorden: string[]) =>
      promisify(execFile)(
        process.execPath,
        [
          '-r',
          join(__dirname, '../opstelling/swc.cjs'),
          'src/hub.ts',
          'reservekopie',
          ...woorden,
          '--door',
          'a.beheerder',
        ],
        { env: { ...process.env, BRON_DATA: plek, BRON_VANDAAG: VANDAAG } },
      );
    const leeg = join(t.map, 'geen-kopie');
    mkdirSync(leeg);
    await opdracht('maak', join(t.map, 'tweede'));
    await expect(opdracht('controleer', leeg)).rejects.toThrow();
    const beheer = await terug.als('duo-beheer');
    const { json } = await beheer('{ opdrachten { soort door goed regels { uitkomst } } }');
    expect(json.data.opdrachten.slice(0, 2)).toEqual([
      { soort: 'HERSTELPROEF', door: 'a.beheerder', goed: false, regels: [{ uitkomst: expect.stringMatching(/\w/) }] },
      {
        ...{ soort: 'RESERVEKOPIE', door: 'a.beheerder', goed: true },
        regels: [{ uitkomst: expect.stringMatching(/^\d+ bestanden, \d+ MB$/) }],
      },
    ]);
  });

  test('als beheerder: wat al een database heeft, wordt niet overschreven', async () => {
    await expect(t.herstel(plek)).rejects.toThrow(/is niet leeg \(.*Zet terug in een lege map/);
  });
});

test('als beheerder: op een machine zonder database van de hub wordt gezegd dat het nergens komt te staan', async () => {
  const gezegd: string[] = [];
  const gedaan = { soort: 'herstelproef', door: 'ik', begonnen: new Date(), uitkomst: 'goed', goed: true } as const;
  const config = configIn(join(t.map, 'nergens'));
  await legUitkomstVast(config, gedaan, (tekst) => gezegd.push(tekst));
  expect(gezegd).toEqual(['Hier is geen database van de hub: in het beheer komt dit niet te staan.']);
  expect(existsSync(config.data)).toBe(false);
});

test('als beheerder: een beschadigd, een verdwenen en een toegevoegd bestand worden gezien, en er wordt niets mee gestart', async () => {
  const cluster = join(t.kopie, 'cluster');
  const groot = t.manifest.bestanden.filter(({ pad }) => pad.startsWith('base/')).sort((a, b) => b.grootte - a.grootte);
  const [stuk, weg] = [join(cluster, groot[0]!.pad), join(cluster, groot[1]!.pad)];
  const heel = readFileSync(stuk);
  const anders = Buffer.from(heel);
  anders[anders.length >> 1]! ^= 1;
  writeFileSync(stuk, anders);
  renameSync(weg, `${t.kopie}.weg`);
  writeFileSync(join(cluster, 'base', 'erbij'), '');
  try {
    const { gezegd, fout } = await t.proef();
    expect(fout).toMatch(/niet goed/);
    expect(gezegd.filter((regel) => regel.startsWith('FOUT')).map((regel) => regel.slice(8))).toEqual([
      expect.stringMatching(`^beschadigd: ${groot[0]!.pad} `),
      `ontbreekt: ${groot[1]!.pad}`,
      'staat niet in het manifest: base/erbij',
    ]);
    const naar = join(t.map, 'nooit');
    await expect(t.herstel(naar)).rejects.toThrow(/er is niets teruggezet.*beschadigd/s);
    expect(readdirSync(naar)).toEqual([]);
  } finally {
    writeFileSync(stuk, heel);
    renameSync(`${t.kopie}.weg`, weg);
    rmSync(join(cluster, 'base', 'erbij'));
  }
});

test('als beheerder: een manifest dat niet meer is zoals het is gemaakt, of dat er niet is, wordt geweigerd', async () => {
  const pad = join(t.kopie, 'manifest.json');
  const heel = readFileSync(pad, 'utf8');
  try {
    writeFileSync(pad, heel.replace(/"personen": \d+/, '"personen": 1'));
    expect((await t.proef()).fout).toMatch(/beschadigd of veranderd/);
    writeFileSync(pad, heel.slice(0, 100));
    expect((await t.proef()).fout).toMatch(/beschadigd of veranderd/);
    rmSync(pad);
    expect((await t.proef()).fout).toMatch(/geen volledige reservekopie: manifest\.json/);
  } finally {
    writeFileSync(pad, heel);
  }
});

test('als beheerder: met een ander geheim gaat geen kopie terug en start geen hub, en dat zegt zij', async () => {
  expect((await t.proef(ANDER)).fout).toMatch(/hoort bij een ander geheim/);
  const naar = join(t.map, 'ander');
  await expect(t.herstel(naar, ANDER)).rejects.toThrow(/hoort bij een ander geheim.*Zet het geheim terug/);
  await expect(t.herstel(naar, '')).rejects.toThrow(/geen geheim.*BRON_GEHEIM/);
  expect(existsSync(naar)).toBe(false);
  const hub = bereidVoor(configIn(t.data, { BRON_GEHEIM: ANDER }), () => undefined);
  await expect(hub).rejects.toThrow(/past niet bij het geheim/);
});

test('als beheerder: waar geen kopie hoort of kan komen, komt er geen', async () => {
  const maak = (naar: string, anders: Record<string, string> = {}) =>
    maakReservekopie(configIn(t.data, anders), naar, { zeg: () => undefined });
  await expect(maak(t.kopie)).rejects.toThrow(/is niet leeg/);
  await expect(maak(join(t.data, 'kopie'))).rejects.toThrow(/de datamap van de hub.*geheim/);
  await expect(maak(join(t.map, 'x'), { DATABASE_URL: 'postgres://x@127.0.0.1/x' })).rejects.toThrow(/pgBackRest/);
  await expect(maak(join(t.map, 'x'), { BRON_DATA: join(t.map, 'niets') })).rejects.toThrow(/geen database/);
  expect(existsSync(join(t.map, 'x'))).toBe(false);
  expect(existsSync(join(t.map, 'niets'))).toBe(false);
});
