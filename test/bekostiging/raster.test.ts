import fc from 'fast-check';
import { openProefregister, type Proefregister } from '../projecties/proefregister';
import { voegLeerlingToe } from './leerling';

let proef: Proefregister;
/** the birth of each, jjjjmmdd */
const geboren = new Map<string, number>();
const BEGIN = '2026-08-01';

const datum = (begin: string, dagen: number): string =>
  new Date(Date.parse(begin) + dagen * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  proef = await openProefregister();
  const grenzen = [
    20080930, 20081001, 20081002, 20090731, 20090801, 20090802, 20080229, 20090228, 20090301, 20090101, 20081231,
  ];
  const deels = [20090000, 20091000, 20090800, 20090700];
  const los = fc.sample(
    fc.integer({ min: 0, max: 900 }).map((nr) => Number(datum('2008-01-01', nr).replaceAll('-', ''))),
    { numRuns: 45, seed: 5 },
  );
  for (const datum of [...grenzen, ...deels, ...los]) {
    const { id } = await voegLeerlingToe(proef.vastlegging, { geboren: datum, datumIn: '2020-08-01' });
    geboren.set(id, datum);
  }
  // a new database has no statistics yet, and plans as if it had thousands of clocks
  await proef.db.query('analyze');
});
afterAll(() => proef.sluit());

/** The dates on which each slice may take an age. */
const RASTERS = {
  inspectie_toezicht: ['01-01', '04-01', '07-01', '10-01'],
  duo_bekostiging_bekostiging: ['08-01', '10-01'],
};
type Naam = keyof typeof RASTERS;
const NAMEN = Object.keys(RASTERS) as Naam[];

/** The last day on which a birth can have been. */
function uiterlijk(jjjjmmdd: number): string {
  const [jaar, maand, dag] = [Math.floor(jjjjmmdd / 10_000), Math.floor(jjjjmmdd / 100) % 100, jjjjmmdd % 100];
  if (!maand) return `${jaar}-12-31`;
  return new Date(Date.UTC(jaar, dag ? maand - 1 : maand, dag)).toISOString().slice(0, 10);
}

/** The first raster date on or after the birth: all that may be learned of it. */
function vak(naam: Naam, jjjjmmdd: number): string {
  const op = uiterlijk(jjjjmmdd);
  const jaren = [0, 1].map((erbij) => String(Number(op.slice(0, 4)) + erbij));
  return jaren.flatMap((jaar) => RASTERS[naam].map((mmdd) => `${jaar}-${mmdd}`)).find((dag) => dag >= op)!;
}

/** What the ages of everybody are on a day, before anything is left out of them. */
async function leeftijden(naam: Naam, dag: string): Promise<Map<string, number | null>> {
  await proef.db.query('update register.klok set vandaag = $1', [dag]);
  const { rows } = await proef.db.query(`select persoon_id::text as id, leeftijd from ${naam}_definitie.kenmerk`);
  return new Map(rows.map(({ id, leeftijd }) => [id, leeftijd]));
}

test.each(NAMEN)(
  'als %s: geen reeks antwoorden over alle dagen van een jaar zegt meer van een geboorte dan het raster',
  async (naam) => {
    const reeksen = new Map([...geboren.keys()].map((id) => [id, [] as (number | null)[]]));
    const dagen = Array.from({ length: 367 }, (_, nr) => datum(BEGIN, nr));
    for (const dag of dagen) {
      const nu = await leeftijden(naam, dag);
      // of everybody at once: who is in the slice does not depend on an age
      expect(nu.size).toBe(geboren.size);
      for (const [id, reeks] of reeksen) reeks.push(nu.get(id)!);
    }
    const perVak = new Map<string, Set<string>>();
    for (const [id, reeks] of reeksen) {
      const cel = vak(naam, geboren.get(id)!);
      perVak.set(cel, (perVak.get(cel) ?? new Set()).add(reeks.join()));
      // a year older on a raster date only, and once in a year
      const verjaart = reeks.flatMap((leeftijd, nr) => (nr && leeftijd !== reeks[nr - 1] ? [dagen[nr]!.slice(5)] : []));
      expect(verjaart.filter((mmdd) => !RASTERS[naam].includes(mmdd))).toEqual([]);
      expect(verjaart.length).toBe(1);
    }
    for (const [cel, verschillend] of perVak) expect([cel, verschillend.size]).toEqual([cel, 1]);
    // and what the raster does tell is told: as many series as there are cells
    expect(new Set([...perVak.values()].flatMap((reeks) => [...reeks])).size).toBe(perVak.size);
    expect(perVak.size).toBeGreaterThan(4);
  },
);

test('Regel: wat een slice toont is het gerasterde getal of niets', async () => {
  for (const dag of ['2026-09-30', '2026-10-01', '2027-04-01']) {
    await proef.verzet(dag);
    for (const naam of NAMEN) {
      const { rows } = await proef.db.query(
        `select count(*) filter (where s.leeftijd <> k.leeftijd)::int as anders, count(s.leeftijd)::int as getoond
         from ${naam}.onderwijsdeelnemer s join register.persoon p using (logpseudoniem)
         join ${naam}_definitie.kenmerk k on k.persoon_id = p.id`,
      );
      expect(rows[0].anders).toBe(0);
      expect(rows[0].getoond).toBeGreaterThan(20);
    }
  }
});
