import { groepeer } from '../../seeds/groepeer';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { zelfdeLijst } from '../svb/controle';
import { haalAlles, type Rij } from './haalAlles';
import { alleen, uitRegister } from './uitRegister';
import { VAKKEN, veelExamens } from './veelExamens';

/** A year in which the generator has no exams, and one in which it has some dozens. */
const VEEL = 2005;
const WEINIG = 2014;
const RESULTAAT = [
  ...[
    'rijsleutel',
    'pseudoniem',
    'examen',
    'examenjaar',
    'brin',
    'vestiging',
    'elementcode',
    'onderwijssoort',
    'vakcode',
  ],
  ...['toepassing', 'diplomavak', 'combinatiecijfer', 'se', 'ce1', 'ce2', 'ce3', 'eindcijfer', 'cijferlijst'],
];
const EXAMEN = [
  ...['rijsleutel', 'pseudoniem', 'examenjaar', 'brin', 'vestiging', 'elementcode', 'onderwijssoort', 'profiel'],
  ...['uitslag', 'datumUitslag'],
];

let t: Testhub;
let inspectie: Partner;
beforeAll(async () => {
  t = await maakHub();
  await veelExamens(t.db, VEEL);
  inspectie = await t.als('inspectie');
});
afterAll(() => t.stop());

const slice = () => t.slices.find(({ naam }) => naam === 'inspectie_toezicht')!;
const gelezen = new Map<string, Rij[]>();
/** What the register has of a year; it doesn't change here. */
async function verwacht(soort: string, velden: string[], jaar: number): Promise<Rij[]> {
  const sleutel = `${soort} ${jaar}`;
  const rijen = gelezen.get(sleutel) ?? (await uitRegister(t.db, slice(), soort, `examenjaar = ${jaar}`));
  gelezen.set(sleutel, rijen);
  return alleen(rijen, velden);
}

test.each([
  [1, WEINIG],
  [7, WEINIG],
  [100, VEEL],
  [5_000, VEEL],
])(
  'als Inspectie: een examenjaar in bladzijden van %i geeft ieder resultaat één keer, zoals het in het register staat (%i)',
  async (first, jaar) => {
    const alle = await verwacht('Examenresultaat', RESULTAAT, jaar);
    const over = `examenjaar: ${jaar}`;
    const bladzijden = await haalAlles(inspectie, {
      veld: 'examenresultaten',
      over,
      velden: RESULTAAT.join(' '),
      first,
    });
    expect(bladzijden.map(({ length }) => length)).toEqual([
      ...Array<number>(Math.ceil(alle.length / first) - 1).fill(first),
      alle.length % first || first,
    ]);
    zelfdeLijst(bladzijden.flat(), alle);
  },
);

test.each([1, 7, 1_000])(
  'als Inspectie: ook de examens zelf, met hun resultaten, in bladzijden van %i',
  async (first) => {
    const jaar = first === 1_000 ? VEEL : WEINIG;
    const examens = await verwacht('Examen', EXAMEN, jaar);
    const resultaten = groepeer(await verwacht('Examenresultaat', RESULTAAT, jaar), ({ examen }) => String(examen));
    const opVak = (rijen: Rij[]) => rijen.sort((a, b) => (a.vakcode! < b.vakcode! ? -1 : 1));
    const velden = `${EXAMEN.join(' ')} resultaten { ${RESULTAAT.join(' ')} }`;
    const bladzijden = await haalAlles(inspectie, { veld: 'examens', over: `examenjaar: ${jaar}`, velden, first });
    zelfdeLijst(
      bladzijden.flat(),
      examens.map((examen) => ({ ...examen, resultaten: opVak(resultaten.get(String(examen.rijsleutel)) ?? []) })),
    );
    if (jaar === VEEL) expect(resultaten.get(String(examens[0]!.rijsleutel))).toHaveLength(VAKKEN.length);
  },
);

test('als Inspectie: hasNextPage klopt als het jaar precies op een bladzijde uitkomt, en net niet', async () => {
  const { length } = await verwacht('Examenresultaat', RESULTAAT, WEINIG);
  const rest = async (first: number) =>
    (
      await haalAlles(inspectie, { veld: 'examenresultaten', over: `examenjaar: ${WEINIG}`, velden: 'vakcode', first })
    ).map((bladzij) => bladzij.length);
  expect(await rest(length)).toEqual([length]);
  expect(await rest(length + 1)).toEqual([length]);
  expect(await rest(length - 1)).toEqual([length - 1, 1]);
  // filtered down to a multiple: every exam of the large year has one result in each vak
  const vak = `examenjaar: ${VEEL}, filter: { vakcode: "${VAKKEN[0]}" }`;
  const aantal = (await verwacht('Examen', EXAMEN, VEEL)).length;
  const deler = [7, 6, 5, 4, 3, 2].find((getal) => aantal % getal === 0) ?? 1;
  const gelijk = await haalAlles(inspectie, {
    veld: 'examenresultaten',
    over: vak,
    velden: 'vakcode',
    first: aantal / deler,
  });
  expect(gelijk.map((bladzij) => bladzij.length)).toEqual(Array(deler).fill(aantal / deler));
});

test('als Inspectie: zonder first krijg ik er duizend, en van een jaar zonder examens niets', async () => {
  const vraag = (jaar: number) =>
    `{ examenresultaten(examenjaar: ${jaar}) { edges { cursor node { vakcode } } pageInfo { hasNextPage endCursor } } }`;
  const vol = (await inspectie(vraag(VEEL))).json.data.examenresultaten;
  expect([vol.edges.length, vol.pageInfo.hasNextPage]).toEqual([1_000, true]);
  for (const jaar of [1968, 1999, 2027]) {
    const { status, json } = await inspectie(vraag(jaar));
    expect([status, json.data]).toEqual([
      200,
      { examenresultaten: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } } },
    ]);
  }
});

test('als Inspectie: met de cursor van een rij ga ik verder na die rij, ook in een ander jaar of met een filter', async () => {
  const vraag = (over: string) => `{ examenresultaten(${over}) { edges { cursor node { rijsleutel } } } }`;
  type Edge = { cursor: string; node: { rijsleutel: string } };
  const edges = async (over: string): Promise<Edge[]> =>
    (await inspectie(vraag(over))).json.data.examenresultaten.edges;
  const alle = await edges(`examenjaar: ${WEINIG}`);
  for (const plaats of [0, 1, 35, alle.length - 2, alle.length - 1]) {
    const { cursor, node } = alle[plaats]!;
    const verder = await edges(`examenjaar: ${WEINIG}, after: "${cursor}"`);
    expect(verder.map((edge) => edge.node)).toEqual(alle.slice(plaats + 1).map((edge) => edge.node));
    const elders = await edges(`examenjaar: ${WEINIG + 1}, filter: { brin: "00AH" }, after: "${cursor}"`);
    const daar = await edges(`examenjaar: ${WEINIG + 1}, filter: { brin: "00AH" }`);
    expect(elders.map((edge) => edge.node)).toEqual(
      daar.map((edge) => edge.node).filter(({ rijsleutel }) => rijsleutel > node.rijsleutel),
    );
  }
});
