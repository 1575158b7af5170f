import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { alleRegels, controle, INZAGE, pgnVan, regelVan, verbreek } from './proef';

const PGNS = [pgnVan('zestienIngeschreven'), '000000031', pgnVan('tweeInschrijvingen'), '999990008'];

let t: Testhub;
let svb: Partner;
let privacyOfficer: Partner;
beforeAll(async () => {
  t = await maakHub();
  svb = await t.als('svb');
  privacyOfficer = await t.als('privacy-officer');
});
afterAll(() => t.stop());

const veel = (hoeveel: number) => Array.from({ length: hoeveel }, () => PGNS[0]!);

test.each<[string, string, string, Record<string, unknown>]>([
  [
    'een veld buiten het contract',
    'NIET_IN_CONTRACT',
    controle('onderwijsdeelnemer { geboortedatum }'),
    { pgns: PGNS },
  ],
  ['een vraag buiten het contract', 'NIET_IN_CONTRACT', '{ inzage(pgn: "999990007") { uitkomst } }', {}],
  ['iets dat geen GraphQL is', 'SYNTAX', '{ 999990007', {}],
  ['te veel nummers', 'TE_VEEL', controle('uitkomst'), { pgns: veel(10_001) }],
  ['een peildatum in de toekomst', 'ONGELDIGE_WAARDE', controle('uitkomst', '2027-01-01'), { pgns: PGNS }],
  ['een peildatum buiten het raster', 'ONGELDIGE_WAARDE', controle('uitkomst', '2023-01-01'), { pgns: PGNS }],
  ['een waarde van een ander type', 'ONGELDIGE_WAARDE', controle('uitkomst'), { pgns: { a: PGNS[0] } }],
  ['een verzoek zonder vraag', 'ONGELDIG_VERZOEK', '', {}],
])(
  'als svb: %s geeft een regel geweigerd met de code, zonder personen en zonder geleverde velden',
  async (_wat, foutcode, query, variables) => {
    const antwoord = await svb(query, variables);
    expect(antwoord.status).toBe(400);
    expect(antwoord.json.data ?? null).toBeNull();
    expect(await regelVan(t.db, antwoord)).toMatchObject({
      ...{ uitkomst: 'geweigerd', foutcode, velden_geleverd: [], geleverd: 0, personen: [] },
      ...{ afnemer: 'svb', doel: 'kinderbijslag', oin: '00000099000000001000', contractversie: 'svb/kinderbijslag/v1' },
    });
  },
);

test('als svb: is één van de vragen in een verzoek niet goed, dan is er niets verstrekt en staat er niemand in de regel', async () => {
  const goed = `a: inschrijvingscontrole(peildatum: "2026-11-16", pgns: ["${PGNS[0]}"]) { uitkomst }`;
  const fout = `b: inschrijvingscontrole(peildatum: "2020-01-01", pgns: ["${PGNS[0]}"]) { uitkomst }`;
  const antwoord = await svb(`{ ${goed} ${fout} }`);
  expect(antwoord).toMatchObject({ status: 400, json: { data: null } });
  expect(await regelVan(t.db, antwoord)).toMatchObject({ uitkomst: 'geweigerd', geleverd: 0, personen: [] });
});

test('als privacy-officer: een cursor die niet klopt en een bladzijde van 0 of 1001 zijn weigeringen met een regel', async () => {
  const pgn = PGNS[0];
  for (const [variables, foutcode] of [
    [{ pgn, after: 'AAAA' }, 'ONGELDIGE_CURSOR'],
    [{ pgn, first: 0 }, 'ONGELDIGE_WAARDE'],
    [{ pgn, first: 1001 }, 'TE_VEEL'],
  ] as const) {
    const antwoord = await privacyOfficer(INZAGE, variables);
    expect(antwoord).toMatchObject({ status: 400, json: { errors: [{ extensions: { code: foutcode } }] } });
    expect(await regelVan(t.db, antwoord)).toMatchObject({ uitkomst: 'geweigerd', foutcode, personen: [] });
  }
});

test('als svb: een storing bij het lezen geeft een regel fout, en niets anders dan een storing', async () => {
  await t.db.query('revoke select on svb_kinderbijslag.inschrijving from bron_svb_kinderbijslag');
  const antwoord = await svb(controle(), { pgns: PGNS });
  await t.db.query('grant select on svb_kinderbijslag.inschrijving to bron_svb_kinderbijslag');
  expect(antwoord).toMatchObject({ status: 500, json: { data: null } });
  expect(await regelVan(t.db, antwoord)).toMatchObject({
    ...{ uitkomst: 'fout', foutcode: 'STORING', vraag: ['inschrijvingscontrole'] },
    ...{ velden_geleverd: [], geleverd: 0, personen: [] },
  });
});

test('als svb: loopt het antwoord halverwege stuk, dan komt er niets van naar buiten', async () => {
  const kolommen = `logpseudoniem, pgn, voorvoegsel, voornamen, leeftijd, datum_vestiging, datum_vertrek, datum_overlijden`;
  await t.db.query(`alter table svb_kinderbijslag.onderwijsdeelnemer rename to heel;
    create view svb_kinderbijslag.onderwijsdeelnemer as select ${kolommen},
      case when pgn = '${PGNS[2]}' then (1 / (pgn::int * 0))::text else achternaam end as achternaam
      from svb_kinderbijslag.heel;
    grant select on svb_kinderbijslag.onderwijsdeelnemer to bron_svb_kinderbijslag`);
  const antwoord = await svb(controle(), { pgns: PGNS });
  await t.db.query(`drop view svb_kinderbijslag.onderwijsdeelnemer;
    alter table svb_kinderbijslag.heel rename to onderwijsdeelnemer`);
  await verbreek(t.db, 'bron_svb_kinderbijslag');
  expect(await regelVan(t.db, antwoord)).toMatchObject({ uitkomst: 'fout', foutcode: 'STORING', personen: [] });
  expect(antwoord.status).toBe(500);
  expect(antwoord.json.data ?? null).toBeNull();
  expect(antwoord.tekst).not.toContain(PGNS[0]);
});

test('Regel: nergens in het logboek staat een gevraagd nummer of een geleverde naam', async () => {
  const antwoord = await svb(controle(), { pgns: PGNS });
  await privacyOfficer(INZAGE, { pgn: PGNS[0] });
  const namen = antwoord.json.data.inschrijvingscontrole.flatMap(
    ({ onderwijsdeelnemer: wie }: { onderwijsdeelnemer: { achternaam: string; voornamen: string } | null }) =>
      wie ? [wie.achternaam, wie.voornamen] : [],
  );
  expect(namen).toContain('ZestienIngeschreven');
  expect((await alleRegels(t.db)).length).toBeGreaterThan(10);
  const { rows: relaties } = await t.db.query<{ naam: string }>(
    `select format('%I.%I', schemaname, relname) as naam from (
       select schemaname, tablename from pg_tables union all select schemaname, viewname from pg_views) r (schemaname, relname)
     where schemaname = 'logboek'`,
  );
  expect(relaties.length).toBeGreaterThanOrEqual(7);
  for (const { naam } of relaties) {
    const { rows } = await t.db.query<{ tekst: string }>(`select string_agg(r::text, chr(10)) as tekst from ${naam} r`);
    for (const geheim of [...PGNS, ...namen]) expect(rows[0]!.tekst ?? '').not.toContain(geheim);
  }
});
