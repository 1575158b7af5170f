import fc from 'fast-check';
import pg from 'pg';
import { maakDatabase, type Testdatabase } from '../../opstelling/database';
import { ERKENNINGEN } from './erkenningVan';
import { geschiedenis } from './geschiedenis';
import { schrijfFeiten } from './schrijfFeiten';

/** What the register now knows of each person, in the form of Feiten. */
const LEES = `
  with periode as (
    select persoon_id, inschrijving_id, jsonb_agg(jsonb_build_object('vestiging', vestiging, 'sector', sector,
      'opleidingscode', opleidingscode, 'niveau', niveau, 'leerweg', leerweg, 'intensiteit', intensiteit,
      'leerjaar', leerjaar, 'nieuwkomer', nieuwkomer, 'bekostigd', bekostigd, 'van', lower(geldig), 'tot', upper(geldig))
      order by id) as rijen
    from register.inschrijvingsperiode where upper_inf(geregistreerd) group by persoon_id, inschrijving_id)
  select
    (select jsonb_agg(jsonb_build_object('geboortedatum', geboortedatum, 'geslacht', geslacht, 'vertrek', datum_vertrek,
      'overlijden', datum_overlijden, 'van', lower(geldig), 'tot', upper(geldig)) order by id)
      from register.persoonsgegevens where persoon_id = p.id) as persoonsgegevens,
    (select jsonb_agg(jsonb_build_object('gemeente', gemeentecode, 'land', landcode, 'van', lower(geldig),
      'tot', upper(geldig)) order by id) from register.adres where persoon_id = p.id) as adressen,
    (select jsonb_agg(jsonb_build_object('brin', brin, 'van', lower(geldig), 'tot', upper(geldig), 'perioden', rijen)
      order by id) from register.inschrijving i join periode using (persoon_id, inschrijving_id)
      where persoon_id = p.id) as inschrijvingen,
    (select jsonb_agg(jsonb_build_object('soort', soort, 'niveau', niveau, 'brin', brin, 'datum', datum) order by id)
      from register.diploma where persoon_id = p.id) as diplomas,
    (select jsonb_agg(jsonb_build_object('soort', soort, 'brin', brin, 'datum', datum) order by id)
      from register.getuigschrift where persoon_id = p.id) as getuigschriften,
    (select jsonb_agg(jsonb_build_object('artikel', artikel, 'bevestigd', bevestigd, 'van', lower(geldig),
      'tot', upper(geldig)) order by id) from register.vrijstelling where persoon_id = p.id) as vrijstellingen,
    (select jsonb_agg(jsonb_build_object('soort', soort, 'van', lower(geldig), 'tot', upper(geldig)) order by id)
      from register.registratie_elders where persoon_id = p.id) as elders
  from unnest($1::bigint[]) with ordinality as gevraagd (id, plaats) join register.persoon p using (id)
  order by plaats`;

let database: Testdatabase;
let db: pg.Client;
beforeAll(async () => {
  database = await maakDatabase('leeg');
  db = new pg.Client({ connectionString: database.superUrl });
  await db.connect();
  await db.query('set session_replication_role = replica');
});
afterAll(async () => {
  await db.end();
  await database.sluit();
});

test('Regel: feiten die zijn weggeschreven, staan zo in het register, bij wie ze horen', async () => {
  const feiten = fc.sample(geschiedenis(2023), { numRuns: 1_000, seed: 5 });
  const eerste = await schrijfFeiten(db, feiten.slice(0, 600));
  const rest = await schrijfFeiten(db, feiten.slice(600));
  const { rows } = await db.query(LEES, [[...eerste, ...rest]]);
  const zonderNull = rows.map((rij) => Object.fromEntries(Object.entries(rij).map(([naam, een]) => [naam, een ?? []])));
  expect(zonderNull).toEqual(feiten);
  const instellingen = await db.query('select brin, erkenning from register.instelling order by brin');
  expect(Object.fromEntries(instellingen.rows.map(({ brin, erkenning }) => [brin, erkenning]))).toEqual(ERKENNINGEN);
});

test('Regel: feiten wegschrijven kost even veel opdrachten voor één persoon als voor honderd', async () => {
  const vraag = jest.spyOn(db, 'query');
  const aantallen: number[] = [];
  for (const numRuns of [1, 100]) {
    vraag.mockClear();
    await schrijfFeiten(db, fc.sample(geschiedenis(2023), { numRuns, seed: 6 }), numRuns * 1_000_000);
    aantallen.push(vraag.mock.calls.length);
  }
  vraag.mockRestore();
  expect(aantallen).toEqual([11, 11]);
});
