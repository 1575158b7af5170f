import type pg from 'pg';
import { urlVoor } from '../../src/postgres/poel';
import type { Leesvraag } from '../../src/verstrekking/Lezer';
import { statementVan } from '../opstelling/statementVan';
import { sleutels, VANDAAG } from '../opstelling/vast';
import { openProefregister, type Proefregister, verbind } from './proefregister';
import { metLeeftijden } from './varianten';

/** Rows in the slice: as many as a register of some two million persons gives. */
const AANTAL = 400_000;
const pgnVan = (n: number) => String(n * 1_999).padStart(9, '0');

let proef: Proefregister;
let db: pg.Client;
let vraag: Leesvraag;
beforeAll(async () => {
  proef = await openProefregister();
  db = await verbind(urlVoor(proef.url, proef.svb.login, sleutels.wachtwoord(proef.svb.login)));
  vraag = await statement();
  await vul(AANTAL);
});

/** So many pupils in the slice, with an enrolment each. */
async function vul(aantal: number): Promise<void> {
  await proef.db.query(`
    truncate svb_kinderbijslag.onderwijsdeelnemer, svb_kinderbijslag.inschrijving;
    insert into svb_kinderbijslag.onderwijsdeelnemer (logpseudoniem, pgn, achternaam, leeftijd)
      select hashint8extended(n, 1), lpad((n * 1999)::text, 9, '0'), 'Jansen', '2010-07-01'
      from generate_series(1::bigint, ${aantal}) n;
    insert into svb_kinderbijslag.inschrijving (logpseudoniem, brin, vestiging, datum_in, onderwijssoort, geldig)
      select logpseudoniem, '00AA', '00', '2022-08-01', 'VO', '[2024-10-01,)' from svb_kinderbijslag.onderwijsdeelnemer;
    analyze svb_kinderbijslag.onderwijsdeelnemer; analyze svb_kinderbijslag.inschrijving`);
}
afterAll(async () => {
  await db.end();
  await proef.sluit();
});

/** The question for everything that the slice has of a pupil and of enrolments. */
function statement(slice = proef.svb): Promise<Leesvraag> {
  const van = (noun: string) =>
    slice.verleend
      .filter(({ soort }) => soort === noun)
      .map(({ veld }) => veld)
      .join(' ');
  return statementVan(
    slice,
    `inschrijvingscontrole(peildatum: "${VANDAAG}", pgns: []) {
      pgn uitkomst reden ingeschreven onderwijsdeelnemer { ${van('Onderwijsdeelnemer')} } inschrijvingen { ${van('Inschrijving')} }
    }`,
  );
}

const waarden = (aantal: number) => [
  Array.from({ length: aantal }, (_, n) => pgnVan(1 + ((n * 37) % AANTAL))).join(','),
  '2026-10-01',
  VANDAAG,
];

async function plan(aantal: number): Promise<string> {
  const [pgns, ...data] = waarden(aantal);
  const { rows } = await db.query(
    `explain (analyze, timing off, summary off) execute "${vraag.naam}" ('${pgns}', ${data.map((datum) => `'${datum}'`)})`,
  );
  return rows.map((rij) => rij['QUERY PLAN']).join('\n');
}

/** How many of so many numbers are found. */
const lees = async (aantal: number) =>
  (await db.query({ name: vraag.naam, text: vraag.tekst, values: waarden(aantal) })).rows[0].gevonden;

test.each(['auto', 'force_custom_plan', 'force_generic_plan'])(
  'als svb: 1 en 10 000 nummers worden met de indexen gevonden (%s)',
  async (modus) => {
    await db.query(`set plan_cache_mode = ${modus}`);
    for (const aantal of [1, 10_000]) {
      // often enough for the database to settle on a plan of its own
      for (let keer = 0; keer < 6; keer++) expect(await lees(aantal)).toBe(aantal);
      const tekst = await plan(aantal);
      expect(tekst).not.toMatch(/Seq Scan on (onderwijsdeelnemer|inschrijving)/);
      expect(tekst).toMatch(/Index Scan using onderwijsdeelnemer_pkey/);
      expect(tekst).toMatch(/Index Scan using inschrijving_logpseudoniem_idx/);
      expect(tekst).toMatch(new RegExp(`Sort .*rows=${aantal}\\.`));
    }
  },
);

test('als svb: een vraag zonder nummers, of met enkel onbekende, leest de tabellen niet door', async () => {
  await db.query('set plan_cache_mode = auto');
  expect(await lees(0)).toBe(0);
  const tekst = await plan(0);
  expect(tekst).not.toMatch(/Seq Scan on (onderwijsdeelnemer|inschrijving)/);
});

test('Regel: één persoon bijwerken leest in een groot register alleen de rijen van die persoon', async () => {
  for (const naam of ['onderwijsdeelnemer', 'inschrijving']) {
    const { rows } = await proef.db.query(
      `explain select * from svb_kinderbijslag_definitie.${naam} where logpseudoniem = any('{1}')
       except select * from svb_kinderbijslag.${naam} where logpseudoniem = any('{1}')`,
    );
    const tekst = rows.map((rij) => rij['QUERY PLAN']).join('\n');
    expect(tekst).toMatch(new RegExp(`logpseudoniem_idx on ${naam}`));
    expect(tekst).not.toMatch(new RegExp(`Seq Scan on ${naam}`));
  }
});

test('Regel: dezelfde vraag is hetzelfde statement, maar niet voor een slice met een ander bestand', async () => {
  expect(await statement()).toEqual(vraag);
  const { tekst } = await statement(metLeeftijden(proef.svb, 12, 16));
  expect(vraag.tekst).toContain("'18 years'");
  expect(tekst).toContain("'12 years'");
  expect(tekst).not.toContain("'18 years'");
});

test('als svb: in een klein register wordt voor één nummer niet iedereen met ieders inschrijvingen vergeleken', async () => {
  await vul(700);
  await db.query('reset plan_cache_mode');
  expect(await lees(1)).toBe(1);
  expect(await plan(1)).not.toContain('Rows Removed by Join Filter');
});
