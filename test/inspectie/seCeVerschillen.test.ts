import { groepeer } from '../../seeds/groepeer';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { zelfdeLijst } from '../svb/controle';
import { haalAlles, type Rij } from './haalAlles';
import { veelExamens } from './veelExamens';

const VEEL = 2005;
/** of inspectie.ts */
const DREMPEL = 5;
const VELDEN = ['brin', 'vestiging', 'vakcode', 'onderwijssoort', 'aantal', 'gemiddeldeSe', 'gemiddeldeCe', 'verschil'];

interface Resultaat {
  brin: string;
  vestiging: string;
  vakcode: string;
  onderwijssoort: string;
  se: number;
  ce1: number;
}

let t: Testhub;
let inspectie: Partner;
beforeAll(async () => {
  t = await maakHub();
  await veelExamens(t.db, VEEL);
  inspectie = await t.als('inspectie');
});
afterAll(() => t.stop());

/** Results with both grades, put together here from the rows that the register holds for true. */
async function metBeide(examenjaar: number): Promise<Resultaat[]> {
  const nu = async <Feit>(sql: string) => (await t.db.query<Feit & { bekend_tot: Date | null }>(sql)).rows;
  const examens = await nu<{ id: string; brin: string; vestiging: string; examenjaar: number; elementcode: string }>(
    'select examen_id as id, brin, vestiging, examenjaar, elementcode, upper(geregistreerd) as bekend_tot from register.examen',
  );
  const soorten = new Map(
    (await t.db.query<{ code: string; soort: string }>('select code, soort from register.elementcode')).rows.map(
      ({ code, soort }) => [code, soort.startsWith('VWO') ? 'VWO' : soort],
    ),
  );
  const perExamen = new Map(
    examens.filter((een) => een.bekend_tot === null && een.examenjaar === examenjaar).map((een) => [een.id, een]),
  );
  const resultaten = await nu<{ id: string; vakcode: string; se: number | null; ce1: number | null }>(
    'select examen_id as id, vakcode, se, ce1, upper(geregistreerd) as bekend_tot from register.examenresultaat',
  );
  return resultaten.flatMap(({ id, vakcode, se, ce1, bekend_tot }) => {
    const examen = perExamen.get(id);
    if (bekend_tot !== null || !examen || se === null || ce1 === null) return [];
    const { brin, vestiging, elementcode } = examen;
    return [{ brin, vestiging, vakcode, onderwijssoort: soorten.get(elementcode)!, se, ce1 }];
  });
}

/** A mean in tenths of a tenth, halves up, in whole numbers. */
const gemiddelde = (som: number, aantal: number) => Math.floor((20 * som + aantal) / (2 * aantal));

function verwacht(resultaten: Resultaat[]): Rij[] {
  const groepen = groepeer(resultaten, ({ brin, vestiging, vakcode, onderwijssoort }) =>
    [brin, vestiging, vakcode, onderwijssoort].join(),
  );
  return [...groepen.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([groep, leden]) => {
      const [brin, vestiging, vakcode, onderwijssoort] = groep.split(',');
      const wie = { brin, vestiging, vakcode, onderwijssoort };
      if (leden.length < DREMPEL) {
        return { ...wie, aantal: null, gemiddeldeSe: null, gemiddeldeCe: null, verschil: null };
      }
      const som = (cijfer: 'se' | 'ce1') => leden.reduce((tot, lid) => tot + lid[cijfer], 0);
      const [se, ce] = [gemiddelde(som('se'), leden.length), gemiddelde(som('ce1'), leden.length)];
      return {
        ...{ ...wie, aantal: leden.length },
        ...{ gemiddeldeSe: se / 10, gemiddeldeCe: ce / 10, verschil: (se - ce) / 10 },
      };
    });
}

const haal = async (over: string, first = 5_000): Promise<Rij[]> =>
  (await haalAlles(inspectie, { veld: 'seCeVerschillen', over, velden: VELDEN.join(' '), first })).flat();

test('als Inspectie: de verschillen per school en vak zijn die van de kandidaten met beide cijfers', async () => {
  for (const jaar of [VEEL, 2026, 2025, 2020]) {
    const alle = verwacht(await metBeide(jaar));
    zelfdeLijst(await haal(`examenjaar: ${jaar}`), alle);
    // the small years have only groups too small to tell of; in 2020 there was no central exam
    expect(alle.some(({ aantal }) => aantal !== null)).toBe(jaar === VEEL);
    expect(alle.length === 0).toBe(jaar === 2020);
  }
});

test('als Inspectie: van een groep onder de drempel zie ik dat zij er is, en verder niets', async () => {
  const jaar = 2004;
  const [school] = (await t.db.query(`select brin from register.instelling order by brin desc limit 1`)).rows;
  const voegToe = (aantal: number) =>
    t.db.query(
      `with nieuw as (
         insert into register.examen (examen_id, persoon_id, brin, vestiging, examenjaar, elementcode, geldig)
         select nextval('register.examen_nummer'), id, $1, '00', ${jaar}, '0371', '[2003-08-01,)'
         from (select id from register.persoon order by id desc limit $2) p returning examen_id, persoon_id)
       insert into register.examenresultaat (examen_id, persoon_id, vakcode, diplomavak, se, ce1, geldig)
       select examen_id, persoon_id, '1001', true, 61, 58, '[2003-08-01,)' from nieuw`,
      [school.brin, aantal],
    );
  const groep = { brin: school.brin, vestiging: '00', vakcode: '1001', onderwijssoort: 'HAVO' };
  await voegToe(DREMPEL - 1);
  expect(await haal(`examenjaar: ${jaar}`)).toEqual([
    { ...groep, aantal: null, gemiddeldeSe: null, gemiddeldeCe: null, verschil: null },
  ]);
  await voegToe(1);
  expect(await haal(`examenjaar: ${jaar}`)).toEqual([
    { ...groep, aantal: DREMPEL, gemiddeldeSe: 61, gemiddeldeCe: 58, verschil: 3 },
  ]);
});

test('als Inspectie: in bladzijden komen dezelfde groepen, elk één keer', async () => {
  const alle = verwacht(await metBeide(VEEL));
  expect(alle.length).toBeGreaterThanOrEqual(40);
  for (const first of [1, 7, alle.length - 1, alle.length, alle.length + 1]) {
    const bladzijden = await haalAlles(inspectie, {
      ...{ veld: 'seCeVerschillen', over: `examenjaar: ${VEEL}`, velden: VELDEN.join(' '), first },
    });
    expect(bladzijden).toHaveLength(Math.ceil(alle.length / first));
    zelfdeLijst(bladzijden.flat(), alle);
  }
  const { json } = await inspectie(
    '{ seCeVerschillen(examenjaar: 1999) { edges { cursor } pageInfo { hasNextPage endCursor } } }',
  );
  expect(json.data.seCeVerschillen).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
});

test('als Inspectie: elk filter, alleen en samen, laat de groepen over van wie eraan voldoet', async () => {
  const alle = await metBeide(VEEL);
  const { brin, vestiging, vakcode, onderwijssoort } = alle[17]!;
  const filters: Partial<Resultaat>[] = [
    ...[{ brin }, { vestiging }, { vakcode }, { onderwijssoort }, { brin, vestiging }, { brin, vakcode }],
    ...[
      { brin, vestiging, vakcode },
      { vakcode, onderwijssoort },
      { brin, vestiging, vakcode, onderwijssoort },
    ],
  ];
  for (const filter of filters) {
    const delen = Object.entries(filter);
    const over = `examenjaar: ${VEEL}, filter: { ${delen.map(([veld, waarde]) => `${veld}: "${waarde}"`)} }`;
    const leden = alle.filter((lid) => delen.every(([veld, waarde]) => lid[veld as keyof Resultaat] === waarde));
    zelfdeLijst(await haal(over, 9), verwacht(leden));
  }
});

test('Regel: met en zonder filter naast elkaar is geen groep onder de drempel af te leiden', async () => {
  const jaar = 2003;
  const [school] = (await t.db.query(`select brin from register.instelling order by brin desc limit 1`)).rows;
  // seven candidates: five of one kind of school, two of another
  await t.db.query(
    `with nieuw as (
       insert into register.examen (examen_id, persoon_id, brin, vestiging, examenjaar, elementcode, geldig)
       select nextval('register.examen_nummer'), id, $1, '00', ${jaar}, case when nr <= 5 then '0371' else '0400' end, '[2002-08-01,)'
       from (select id, row_number() over (order by id) as nr from register.persoon limit 7) p returning examen_id, persoon_id)
     insert into register.examenresultaat (examen_id, persoon_id, vakcode, diplomavak, se, ce1, geldig)
     select examen_id, persoon_id, '0131', true, 61, 58, '[2002-08-01,)' from nieuw`,
    [school.brin],
  );
  const soorten = ['VMBO-BB', 'VMBO-KB', 'VMBO-GL', 'VMBO-TL', 'HAVO', 'VWO'];
  const [samen] = (await haal(`examenjaar: ${jaar}`)) as { aantal: number | null }[];
  const delen: { aantal: number | null }[] = [];
  for (const soort of soorten) {
    delen.push(...((await haal(`examenjaar: ${jaar}, filter: { onderwijssoort: "${soort}" }`)) as typeof delen));
  }
  expect(delen).toHaveLength(2);
  const getoond = delen.reduce((som, { aantal }) => som + (aantal ?? 0), 0);
  // whoever knows the whole and a part of it knows the rest
  const rest = samen!.aantal !== null && getoond > 0 ? samen!.aantal - getoond : 0;
  expect({ rest, genoeg: rest === 0 || rest >= DREMPEL }).toEqual({ rest, genoeg: true });
});
