import type pg from 'pg';
import type { Slice } from '../../src/policy/Slice';
import { urlVoor } from '../../src/postgres/poel';
import { Cursors } from '../../src/verstrekking/Cursors';
import { gelezenVan } from '../opstelling/gelezenVan';
import { planVan } from '../opstelling/planVan';
import { statementVan } from '../opstelling/statementVan';
import { sleutels } from '../opstelling/vast';
import { openProefregister, type Proefregister, verbind } from '../projecties/proefregister';

/** Rows per exam year, over three years: enough for another plan to be worth thinking of. */
const PER_JAAR = 16_000;
let proef: Proefregister;
let db: pg.Client;
let slice: Slice;
beforeAll(async () => {
  proef = await openProefregister();
  slice = proef.slices.find(({ naam }) => naam === 'inspectie_toezicht')!;
  const uuid = (uit: string) => `md5(${uit})::uuid`;
  await proef.db.query(`
    insert into inspectie_toezicht.onderwijsdeelnemer (logpseudoniem, rijsleutel, pseudoniem)
      select hashint8extended(n, 1), ${uuid(`'p' || n`)}, 'v1.' || md5(n::text) from generate_series(1, ${PER_JAAR}) n;
    insert into inspectie_toezicht.examen (logpseudoniem, rijsleutel, pseudoniem, examenjaar, brin, vestiging)
      select hashint8extended(n, 1), ${uuid(`'e' || jaar || n`)}, 'v1.' || md5(n::text), jaar, lpad((n % 100)::text, 2, '0') || 'AA', '00'
      from generate_series(2024, 2026) jaar, generate_series(1, ${PER_JAAR / 8}) n;
    insert into inspectie_toezicht.examenresultaat
        (logpseudoniem, rijsleutel, pseudoniem, examen, examenjaar, brin, vestiging, vakcode, onderwijssoort, se, ce1)
      select logpseudoniem, ${uuid(`rijsleutel::text || vak`)}, pseudoniem, rijsleutel, examenjaar, brin, vestiging, '000' || vak, 'HAVO', 60, 50
      from inspectie_toezicht.examen, generate_series(1, 8) vak;
    insert into inspectie_toezicht.inschrijving (logpseudoniem, rijsleutel, pseudoniem, brin, vestiging, geldig)
      select logpseudoniem, ${uuid(`'i' || rijsleutel`)}, pseudoniem, case when n <= 5 then '00ZZ' else '00AA' end, '00', '[2020-08-01,)'
      from (select *, row_number() over () as n from inspectie_toezicht.onderwijsdeelnemer) o;
    analyze inspectie_toezicht.onderwijsdeelnemer, inspectie_toezicht.examen, inspectie_toezicht.examenresultaat,
      inspectie_toezicht.inschrijving`);
  await proef.db.query(`grant connect on database ${proef.naam} to ${slice.login}`);
  db = await verbind(urlVoor(proef.url, slice.login, sleutels.wachtwoord(slice.login)));
});
afterAll(async () => {
  await db.end();
  await proef.sluit();
});

const cursors = new Cursors(Buffer.alloc(32));
/** The cursor of a row in the middle, and of one near the end. */
const na = (veld: string, sleutel: string) =>
  `after: "${cursors.maak(veld, `${sleutel.padEnd(8, '0')}-0000-0000-0000-000000000000`)}"`;
const halverwege = (veld: string) => na(veld, '8');
const achteraan = (veld: string) => na(veld, 'ffe');

const plan = async (vraag: string) => planVan(db, await statementVan(slice, vraag, cursors));

const TABEL = {
  examenresultaten: 'examenresultaat',
  examens: 'examen',
  onderwijsdeelnemers: 'onderwijsdeelnemer',
  inschrijvingen: 'inschrijving',
};
const RAND = '{ edges { node { rijsleutel } } pageInfo { hasNextPage endCursor } }';

test.each([
  ['de eerste bladzijde van een jaar', 'examenresultaten', 'examenjaar: 2026, first: 100', 101],
  [
    'een bladzijde halverwege',
    'examenresultaten',
    `examenjaar: 2026, first: 100, ${halverwege('examenresultaten')}`,
    101,
  ],
  [
    'een grote bladzijde',
    'examenresultaten',
    `examenjaar: 2025, first: 5000, ${halverwege('examenresultaten')}`,
    5_001,
  ],
  [
    'de laatste bladzijde van een jaar',
    'examenresultaten',
    `examenjaar: 2024, first: 100, ${achteraan('examenresultaten')}`,
    101,
  ],
  [
    'een vak op een school',
    'examenresultaten',
    'examenjaar: 2026, first: 20, filter: { brin: "07AA", vestiging: "00", vakcode: "0001" }',
    21,
  ],
  ['een school', 'examenresultaten', 'examenjaar: 2026, first: 1000, filter: { brin: "07AA" }', 800],
  ['een bladzijde examens', 'examens', `examenjaar: 2026, first: 100, ${halverwege('examens')}`, 101],
  ['een bladzijde van iedereen', 'onderwijsdeelnemers', `first: 100, ${halverwege('onderwijsdeelnemers')}`, 101],
  ['de laatste bladzijde van iedereen', 'onderwijsdeelnemers', `first: 100, ${achteraan('onderwijsdeelnemers')}`, 101],
  [
    'een bladzijde inschrijvingen',
    'inschrijvingen',
    `peildatum: "2026-10-01", first: 100, ${halverwege('inschrijvingen')}`,
    101,
  ],
  [
    'een kleine school naast één waar bijna iedereen is',
    'inschrijvingen',
    'peildatum: "2026-10-01", first: 1000, filter: { brin: "00ZZ" }',
    10,
  ],
] as const)(
  'als Inspectie: %s leest met een index niet meer dan wat erop komt',
  async (_wat, veld, args, hoogstens) => {
    const tabel = TABEL[veld];
    const knopen = await plan(`${veld}(${args}) ${RAND}`);
    expect(knopen.some((knoop) => knoop['Index Name']?.startsWith(`${tabel}_`))).toBe(true);
    expect(gelezenVan(knopen, tabel)).toBeGreaterThan(0);
    expect(gelezenVan(knopen, tabel)).toBeLessThanOrEqual(hoogstens);
  },
);

test('als Inspectie: de resultaten van een bladzijde examens worden met de index van hun examen gevonden', async () => {
  const knopen = await plan('examens(examenjaar: 2026, first: 50) { edges { node { resultaten { se } } } }');
  expect(gelezenVan(knopen, 'examenresultaat')).toBe(50 * 8);
  expect(knopen.map((knoop) => knoop['Index Name'])).toContain('examenresultaat_examen_rijsleutel_idx');
});

test('als Inspectie: enkele pseudoniemen worden gevonden zonder iedereen door te lezen', async () => {
  const knopen = await plan(
    `onderwijsdeelnemers(pseudoniemen: ["v1.x", "v1.y"], first: 10) { edges { node { rijsleutel } } }`,
  );
  expect(gelezenVan(knopen, 'onderwijsdeelnemer')).toBeLessThan(100);
});
