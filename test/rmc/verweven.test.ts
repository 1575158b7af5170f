import { maakPoel, urlVoor } from '../../src/postgres/poel';
import { inGebied } from '../../src/verstrekking/inGebied';
import { Lezer } from '../../src/verstrekking/Lezer';
import { Verantwoording } from '../../src/verstrekking/Verantwoording';
import { type Antwoord, maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { sleutels, VANDAAG } from '../opstelling/vast';
import { alarmen } from '../wanden/alarmen';
import { partijen } from './partijen';
import { verwacht } from './verwacht';

const REGIOS = ['rmc-12', 'rmc-14', 'rmc-15', 'rmc-14-40'];

/** The hub's own pool to the slice of regions, but of this many connections and with this much patience (ms). */
const poelVan = ({ slices, database }: Pick<Testhub, 'slices' | 'database'>, max: number, geduld = 30_000) => {
  const { login } = slices.find(({ afnemer }) => afnemer.afnemer === 'rmc')!;
  const bijFout = () => undefined;
  return maakPoel(urlVoor(database.url, login, sleutels.wachtwoord(login)), {
    ...{ naam: login, max, geduld, pijplijn: true, bijFout },
  });
};

const VRAAG = `{
  onderwijsdeelnemers(first: 1000) { edges { node { pgn leeftijd woongemeente straat } } }
  vsvCijfers(schooljaar: "2025-2026", groepeer: [REGIO]) { groepen { regio } }
  diplomas(first: 1000) { edges { node { pgn } } }
}`;

interface Eigen {
  personen: string[];
  regios: string[];
  diplomas: string[];
}

const lijst = (knopen: { node: Record<string, unknown> }[], ...velden: string[]): string[] =>
  knopen.map(({ node }) => velden.map((veld) => node[veld] ?? '-').join(' ')).sort();
const wat = ({ json }: Antwoord): Eigen => ({
  personen: lijst(json.data.onderwijsdeelnemers.edges, 'pgn', 'leeftijd', 'woongemeente', 'straat'),
  regios: json.data.vsvCijfers.groepen.map(({ regio }: { regio: string }) => regio),
  diplomas: lijst(json.data.diplomas.edges, 'pgn'),
});

async function eigenVan({ db }: Testhub, partij: string): Promise<Eigen> {
  const { personen, diplomas } = await verwacht(db, partijen[partij]!);
  const pgn = (rij: string) => rij.split(' ')[0]!;
  return { personen, regios: partijen[partij]!.gebied, diplomas: diplomas.map(pgn).sort() };
}

describe.each([1, 2, 8])('Regel: vier partijen vragen door elkaar over %d verbindingen', (verbindingen) => {
  let t: Testhub;
  const als = new Map<string, Partner>();
  const eigen = new Map<string, Eigen>();
  beforeAll(async () => {
    const poelen: ReturnType<typeof poelVan>[] = [];
    t = await maakHub({
      wanden: (slices, database) => ({
        poel: (slice) => {
          if (slice.afnemer.afnemer !== 'rmc') {
            return maakPoel(urlVoor(database.url, slice.login, sleutels.wachtwoord(slice.login)), {
              ...{ naam: slice.login, max: 1, geduld: 30_000, pijplijn: true, bijFout: () => undefined },
            });
          }
          poelen.push(poelVan({ slices, database }, verbindingen));
          return poelen.at(-1)!;
        },
      }),
    });
    for (const naam of REGIOS) {
      als.set(naam, await t.als(naam));
      eigen.set(naam, await eigenVan(t, naam));
    }
  });
  afterAll(() => t.stop());

  const vraagDoorElkaar = (aantal: number) =>
    Promise.all(
      Array.from({ length: aantal }, async (_, nr) => {
        const naam = REGIOS[(nr * 7 + Math.floor(nr / 5)) % REGIOS.length]!;
        return [naam, await als.get(naam)!(VRAAG)] as const;
      }),
    );

  test('en ieder krijgt in honderden antwoorden alleen het eigene', async () => {
    expect(new Set([...eigen.values()].map(({ personen }) => personen.join())).size).toBe(REGIOS.length);
    const antwoorden = await vraagDoorElkaar(240);
    for (const [naam, antwoord] of antwoorden) {
      expect([naam, antwoord.status, wat(antwoord)]).toEqual([naam, 200, eigen.get(naam)]);
    }
    expect(new Set(antwoorden.map(([naam]) => naam)).size).toBe(REGIOS.length);
  });

  test('en na elkaar ook, op dezelfde verbinding', async () => {
    for (const naam of ['rmc-14', 'rmc-15', 'rmc-14-40', 'rmc-15', 'rmc-12', 'rmc-14']) {
      expect([naam, wat(await als.get(naam)!(VRAAG))]).toEqual([naam, eigen.get(naam)]);
    }
  });

  test('en als vragen van een regio mislukken, houdt geen verbinding haar gebied over', async () => {
    const { naam: schema, login } = t.slices.find(({ afnemer }) => afnemer.afnemer === 'rmc')!;
    await t.db.query(`revoke select on ${schema}.vsv_norm from ${login}`);
    const stuk = `{ vsvCijfers(schooljaar: "2025-2026", groepeer: [CATEGORIE]) { groepen { norm } } }`;
    const voor = (await alarmen(t)).projectie ?? 0;
    const [fouten, goede] = await Promise.all([
      Promise.all(Array.from({ length: 20 }, () => als.get('rmc-14')!(stuk))),
      vraagDoorElkaar(60),
    ]);
    for (const { status, json } of fouten) expect([status, json.errors[0].extensions.code]).toEqual([500, 'STORING']);
    for (const [naam, antwoord] of goede) expect([naam, wat(antwoord)]).toEqual([naam, eigen.get(naam)]);
    expect((await alarmen(t)).projectie).toBe(voor + 20);
    for (const naam of REGIOS) expect([naam, wat(await als.get(naam)!(VRAAG))]).toEqual([naam, eigen.get(naam)]);
    await t.db.query(`grant select on ${schema}.vsv_norm to ${login}`);
    expect((await als.get('rmc-14')!(stuk)).status).toBe(200);
  });
});

describe('Regel: een transactie met een gebied laat op de enige verbinding niets achter', () => {
  let t: Testhub;
  beforeAll(async () => {
    t = await maakHub();
  });
  afterAll(() => t.stop());

  const vrager = { oin: '00000099000000014000' };
  const van = (een: string) => ({ gebied: [een], vrager });
  const PGNS = { text: 'select pgn from onderwijsdeelnemer order by 1', rowMode: 'array' as const };
  const pgnsVan = async (naam: string): Promise<string[]> =>
    (await eigenVan(t, naam)).personen.map((rij) => rij.split(' ')[0]!);

  test('niet als zij lukt, en niet als de vraag erin mislukt', async () => {
    const poel = poelVan(t, 1);
    const buiten = async () => {
      const { rows } =
        await poel.query(`select pg_backend_pid() as pid, nullif(current_setting('bron.gebied', true), '') as gebied,
        (select count(*)::int from onderwijsdeelnemer) as aantal`);
      return rows[0] as { pid: number; gebied: string | null; aantal: number };
    };
    const { pid } = await buiten();
    const leeg = { pid, gebied: null, aantal: 0 };
    expect((await inGebied(poel, van('14'), PGNS)).rows.flat()).toEqual(await pgnsVan('rmc-14'));
    expect(await buiten()).toEqual(leeg);
    for (const text of ['select 1 / 0', 'select * from register.persoon', 'geen sql', `select 'x'::int`]) {
      await expect(inGebied(poel, van('14'), { text, rowMode: 'array' })).rejects.toThrow();
      expect(await buiten()).toEqual(leeg);
      expect((await inGebied(poel, van('15'), PGNS)).rows.flat()).toEqual(await pgnsVan('rmc-15'));
    }
    await poel.end();
  });

  test('ook niet als de vraag te lang duurt: wie daarna vraagt krijgt zijn eigen antwoord', async () => {
    const poel = poelVan(t, 1, 400);
    const pid = async () => (await poel.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]!.pid;
    const eerste = await pid();
    const lang = { text: 'select pg_sleep(1), pgn from onderwijsdeelnemer limit 1', rowMode: 'array' as const };
    const [eerst, ...daarna] = await Promise.allSettled([
      inGebied(poel, van('14'), lang),
      ...Array.from({ length: 6 }, (_, nr) => inGebied(poel, van(nr % 2 ? '15' : '12'), PGNS)),
    ]);
    expect(eerst!.status).toBe('rejected');
    const verwachting = [await pgnsVan('rmc-12'), await pgnsVan('rmc-15')];
    for (const [nr, een] of daarna.entries()) {
      if (een.status === 'fulfilled') expect(een.value.rows.flat()).toEqual(verwachting[nr % 2]);
    }
    // a connection of which the transaction may still be open is not used again
    expect(await pid()).not.toBe(eerste);
    expect((await inGebied(poel, van('15'), PGNS)).rows.flat()).toEqual(verwachting[1]);
    await poel.end();
  });

  test('ook niet als de verbinding breekt: de vraag mislukt, de hub niet, en wie daarna vraagt krijgt zijn eigen antwoord', async () => {
    const poel = poelVan(t, 1);
    const { rows } = await poel.query<{ pid: number }>('select pg_backend_pid() as pid');
    const lang = { text: 'select pg_sleep(5), pgn from onderwijsdeelnemer limit 1', rowMode: 'array' as const };
    const vraag = inGebied(poel, van('14'), lang);
    // how a broken connection shows depends on which of its signs comes first
    const verbroken = expect(vraag).rejects.toThrow(/terminat|ECONNRESET|EPIPE/);
    await t.db.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
    await verbroken;
    expect((await inGebied(poel, van('15'), PGNS)).rows.flat()).toEqual(await pgnsVan('rmc-15'));
    await poel.end();
  });

  test('en zonder gebied leest een Lezer niets, ook niet als er net een ander gebied gevraagd is', async () => {
    const poel = poelVan(t, 1);
    const lezer = new Lezer(poel, () => undefined);
    const tekst = `select s.logpseudoniem, stand.op as stand, klok.vandaag::text as vandaag, s.pgn
      from stand cross join klok left join onderwijsdeelnemer s on true order by s.pgn`;
    const lees = async (gebied: string[] | null) => {
      const verantwoording = new Verantwoording();
      const rijen = await lezer.lees(
        { naam: undefined, tekst, waarden: [] },
        { gebied, vrager, verantwoording, vandaag: VANDAAG },
      );
      expect(verantwoording.personen.size).toBe(rijen.length);
      return rijen.flat();
    };
    expect(await lees(['15'])).toEqual(await pgnsVan('rmc-15'));
    expect(await lees(null)).toEqual([]);
    expect(await lees([])).toEqual([]);
    expect(await lees(['14'])).toEqual(await pgnsVan('rmc-14'));
    await poel.end();
  });
});
