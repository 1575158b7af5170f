import fc from 'fast-check';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { dataVan } from '../svb/controle';
import { maakOrakel } from './orakel';

let t: Testhub;
let inspectie: Partner;
beforeAll(async () => {
  t = await maakHub();
  inspectie = await t.als('inspectie');
});
afterAll(() => t.stop());

const VRAAG = `{ examens(examenjaar: 2026) { edges { cursor node { a: profiel brin profiel resultaten { vakcode se v: vakcode } } ook: cursor } pageInfo { endCursor } } }`;

/** The owner gives exams of the year these profielen; the rest keeps its own. */
async function schrijf(waarden: string[]): Promise<void> {
  await t.db.query(
    `update register.examen e set profiel = w.waarde
     from unnest($1::text[]) with ordinality w (waarde, nr)
       join (select id, row_number() over (order by id) as nr from register.examen where examenjaar = 2026) x using (nr)
     where e.id = x.id`,
    [waarden],
  );
}

async function controleer(waarden: string[]): Promise<void> {
  await schrijf(waarden);
  const antwoord = await inspectie(VRAAG);
  expect([antwoord.status, antwoord.json.errors]).toEqual([200, undefined]);
  const gelezen = antwoord.json.data.examens.edges.map(({ node }: { node: { profiel: string } }) => node.profiel);
  expect(gelezen).toEqual(expect.arrayContaining(waarden));
  const orakel = await maakOrakel(t, 'inspectie_toezicht');
  expect(dataVan(antwoord)).toBe(await orakel.data(VRAAG, {}, antwoord));
}

const code = (van: number, tot: number) =>
  Array.from({ length: tot - van + 1 }, (_, nr) => String.fromCodePoint(van + nr)).join('');

test('als Inspectie: bijzondere tekens in een waarde komen aan zoals zij in het register staan', async () => {
  await controleer([
    ...[code(0x01, 0x1f), code(0x20, 0x7f), code(0x80, 0xa0), '"', '\\', '\\"', '\\u0001', '\\\\', "'", "''", '\\n'],
    ...['', ' ', '\u0001', '\u0001\u0001\u0001', '\u0000a'.slice(1), '\u2028', '\u2029', '\ufeff', '\ufffd', '\uffff'],
    ...['👩🏽‍🎓', '\u{10ffff}', 'é', 'e\u0301', 'שלום', '日本', '</script>', '$1', '?', '%s', '$x', '`', '/', '\u007f'],
    ...['null', '{"edges":[]}', '","x":"', `'; drop schema register; --`, 'x'.repeat(5_000)],
  ]);
});

test('als Inspectie: welke tekst ook in het register staat, het antwoord is die van graphql-js', async () => {
  const tekst = fc.string({ unit: 'binary', maxLength: 12 }).map((waarde) => waarde.replaceAll('\0', '\u0001'));
  await fc.assert(fc.asyncProperty(fc.array(tekst, { minLength: 60, maxLength: 60 }), controleer), {
    numRuns: 5,
    seed: 20261116,
    endOnFailure: true,
  });
});
