import { testpersonen } from '../../seeds/testpersonen';
import type { Datum } from '../../src/values/Datum';
import { haalAlles, type Rij } from '../inspectie/haalAlles';
import { vrijeNummers } from '../inspectie/vrijeNummers';
import { regelVan } from '../logboek/proef';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { openRegister, type Register } from '../svb/persoon';

let t: Testhub;
let cbs: Partner;
let register: Register;
beforeAll(async () => {
  t = await maakHub();
  cbs = await t.als('cbs');
  register = await openRegister(t.database.url);
});
afterAll(async () => {
  await register.sluit();
  await t.stop();
});

const iedereen = async (first: number, tussendoor?: () => Promise<unknown>): Promise<Rij[]> =>
  (
    await haalAlles(cbs, { veld: 'onderwijsdeelnemers', velden: 'rijsleutel pgn geboortedatum', first, tussendoor })
  ).flat();

/** Who goes by this number, or went by it. */
async function persoonMet(pgn: string): Promise<string> {
  const { rows } = await t.db.query('select persoon_id as id from register.pgn where pgn = $1', [pgn]);
  return rows[0].id;
}

test('als CBS: wie eerst een onderwijsnummer had en nu een BSN, komt één keer, met het BSN', async () => {
  const { pgn, tweede } = testpersonen.kreegBsn;
  const { rows } = await t.db.query<{ pgn: string }>(
    `select pgn from register.pgn where soort = 'ON' and upper(geregistreerd) is null and upper(geldig) <= date '${VANDAAG}'`,
  );
  const oud = rows.map((rij) => rij.pgn);
  expect(oud).toContain(tweede);
  const nummers = (await iedereen(1_000)).map((rij) => rij.pgn);
  expect(nummers.filter((een) => een === pgn)).toHaveLength(1);
  expect(nummers.filter((een) => oud.includes(String(een)))).toEqual([]);
  // nor beside anything that was registered under the old one
  for (const [veld, over] of [
    ['diplomas', ''],
    ['bpvs', ''],
    ['inschrijvingen', 'peildatum: "2019-10-01"'],
    ['examenresultaten', 'examenjaar: 2025'],
  ]) {
    const rijen = (await haalAlles(cbs, { veld: veld!, over, velden: 'pgn', first: 5_000 })).flat();
    expect(rijen.length).toBeGreaterThan(0);
    expect(rijen.filter((rij) => oud.includes(String(rij.pgn)))).toEqual([]);
  }
});

test('als CBS: wie een BSN krijgt, houdt haar rijsleutel; wie het pas morgen krijgt, komt vandaag met het oude nummer', async () => {
  const [on, later] = await vrijeNummers(t.db, 'ON', 2);
  const [bsn, morgen] = await vrijeNummers(t.db, 'BSN', 2);
  const maak = async (pgn: string) => {
    const eigen = await register.voegToe(20080301, [['2020-08-01', null]]);
    await t.db.query('update register.pgn set pgn = $1, soort = $3 where pgn = $2', [pgn, eigen, 'ON']);
    return persoonMet(pgn);
  };
  const [nu, straks] = [await maak(on!), await maak(later!)];
  const vind = async (pgn: string) => (await iedereen(5_000)).filter((rij) => rij.pgn === pgn);
  const [voor] = await vind(on!);
  expect(voor!.geboortedatum).toBe('2008-03-01');
  await register.vastlegging.verhang(nu, { bsn: bsn!, vanaf: '2026-11-16' as Datum });
  await register.vastlegging.verhang(straks, { bsn: morgen!, vanaf: '2026-11-17' as Datum });
  expect(await vind(bsn!)).toEqual([{ ...voor, pgn: bsn }]);
  expect(await vind(on!)).toEqual([]);
  expect([(await vind(later!)).length, (await vind(morgen!)).length]).toEqual([1, 0]);
});

test('als CBS: wie iedereen ophaalt terwijl nummers veranderen, krijgt ieder één keer, met het oude of het nieuwe nummer', async () => {
  const { rows } = await t.db.query<{ id: string }>('select id from register.persoon order by md5(id::text) limit 40');
  const nieuw = await vrijeNummers(t.db, 'ON', 40);
  const voor = new Map((await iedereen(5_000)).map((rij) => [rij.rijsleutel, rij.pgn]));
  let nr = 0;
  const wijzig = () =>
    t.db.query(
      `update register.pgn set pgn = $1, soort = 'ON' where persoon_id = $2 and upper(geregistreerd) is null and upper(geldig) is null`,
      [nieuw[nr], rows[nr++]!.id],
    );
  let bezig: Promise<unknown> = Promise.resolve();
  const gehaald = await iedereen(100, async () => {
    await bezig;
    await wijzig();
    bezig = wijzig();
  });
  await bezig;
  expect(nr).toBeGreaterThan(25);
  const na = new Map((await iedereen(5_000)).map((rij) => [rij.rijsleutel, rij.pgn]));
  expect(gehaald.map(({ rijsleutel }) => rijsleutel)).toEqual([...voor.keys()]);
  expect([...na.keys()]).toEqual([...voor.keys()]);
  expect(gehaald.filter(({ rijsleutel, pgn }) => pgn !== voor.get(rijsleutel) && pgn !== na.get(rijsleutel))).toEqual(
    [],
  );
  expect([...na.values()].filter((pgn) => nieuw.includes(pgn as (typeof nieuw)[0])).length).toBeGreaterThan(25);
});

describe('als CBS: geen naam, geen adres, geen pseudoniem', () => {
  test.each([
    'achternaam',
    'voorvoegsel',
    'voornamen',
    'pseudoniem',
    'leeftijd',
    'straat',
    'huisnummer',
    'woonplaats',
    'pc4',
    'indicatieGeheim',
  ])('%s bestaat niet', async (veld) => {
    const { status, json } = await cbs(`{ onderwijsdeelnemers { edges { node { pgn ${veld} } } } }`);
    expect([status, json.data, json.errors[0].extensions.code]).toEqual([400, undefined, 'NIET_IN_CONTRACT']);
    const { tekst } = await cbs('{ mijnAutorisatie { sdl } }');
    expect(tekst).not.toMatch(new RegExp(`\\b${veld}:`));
  });

  test('ook niet als argument, en de vragen van het toezicht zijn er niet', async () => {
    for (const vraag of [
      'onderwijsdeelnemers(pseudoniemen: ["v1.x"]) { pageInfo { hasNextPage } }',
      'onderwijsdeelnemers(pgns: ["999990007"]) { pageInfo { hasNextPage } }',
      'seCeVerschillen(examenjaar: 2026) { pageInfo { hasNextPage } }',
      'leveringsdekking(schooljaar: "2025-2026") { brin }',
      `inschrijvingscontrole(peildatum: "2026-11-16", pgns: []) { pgn }`,
    ]) {
      const { status, json } = await cbs(`{ ${vraag} }`);
      expect([status, json.data, json.errors[0].extensions.code]).toEqual([400, undefined, 'NIET_IN_CONTRACT']);
    }
  });
});

test('als CBS: in de regel van een bladzijde staat precies wie erop staat', async () => {
  const antwoord = await cbs('{ diplomas(first: 30) { edges { node { pgn soort } } } }');
  const pgns = antwoord.json.data.diplomas.edges.map(({ node }: { node: { pgn: string } }) => node.pgn);
  const { rows } = await t.db.query(
    `select distinct p.logpseudoniem::text as naam from register.pgn n join register.persoon p on p.id = n.persoon_id where n.pgn = any($1)`,
    [pgns],
  );
  const regel = await regelVan(t.db, antwoord);
  expect(regel).toMatchObject({
    ...{ uitkomst: 'verstrekt', oin: '00000099000000004000', doel: 'statistiek', geleverd: 30, gevonden: rows.length },
    velden_geleverd: ['Diploma.pgn', 'Diploma.soort'],
  });
  expect([...regel.personen].sort()).toEqual(rows.map(({ naam }) => naam).sort());
});
