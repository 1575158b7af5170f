import fc from 'fast-check';
import { printSchema } from 'graphql';
import { alleVragen } from '../../nietInmenging/alleVragen';
import { waarden } from '../../nietInmenging/waarden';
import { VANDAAG } from '../../opstelling/vast';
import type { Vraag } from '../vraag/Vraag';
import { vragen } from '../vraag/vragen';
import type { Klokpaar } from './Klokpaar';

type Stap = { klok: string } | { vraag: Vraag };

/** Days at and around the borders of months, quarters and teldata, in the year and a half to come. */
const DAGEN = [
  ...['2026-11-17', '2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01', '2027-01-02', '2027-02-01', '2027-03-31'],
  ...['2027-04-01', '2027-07-01', '2027-07-31', '2027-08-01', '2027-09-30', '2027-10-01', '2027-10-02', '2028-02-29'],
];

export interface Reeksuitslag {
  vragen: number;
  sprongen: number;
  /** the shortest sequence that tells the two registers apart */
  verschil: string | null;
}

/** Sequences of questions with whatever dates and filters, while the clock goes on, until two answers differ. */
export async function zoekInReeks(
  paar: Klokpaar,
  { reeksen, lengte, zaad }: { reeksen: number; lengte: number; zaad: number },
): Promise<Reeksuitslag> {
  const { slice, contract, orakel } = paar.ondervraagde;
  const { vijver } = orakel;
  const ruimer = { ...vijver, goed: { ...vijver.goed, peildatum: [...(vijver.goed.peildatum ?? []), ...DAGEN] } };
  const vraag = vragen(slice, contract, ruimer, { wijzigingen: false });
  // in the whole of what there is somebody stands out sooner than on a page of it
  const heel = alleVragen(printSchema(contract), { ...waarden(paar.ondervraagde), tabel: ['RMC_REGIO', 'REGIO'] }).map(
    ({ query, variables, bladzijden }) => ({
      query,
      variables: bladzijden ? { ...variables, first: 1_000 } : variables,
    }),
  );
  const stap: fc.Arbitrary<Stap> = fc.oneof(
    { weight: 12, arbitrary: vraag.map((vraag) => ({ vraag })) },
    { weight: 4, arbitrary: fc.constantFrom(...heel).map((vraag) => ({ vraag })) },
    { weight: 1, arbitrary: fc.constantFrom(...DAGEN).map((klok) => ({ klok })) },
  );
  // on each day first what says an age
  const metLeeftijd = heel.filter(({ query }) => query.includes(' leeftijd ')).slice(0, 4);
  const uitslag: Reeksuitslag = { vragen: 0, sprongen: 0, verschil: null };
  const { failed, errorInstance, counterexample } = await fc.check(
    fc.asyncProperty(fc.array(stap, { minLength: lengte, maxLength: lengte }), async (stappen) => {
      // a clock goes forward; each sequence begins today
      let dag: string = VANDAAG;
      const vergelijk = async (vraag: Vraag): Promise<void> => {
        const verschil = await paar.vergelijk(vraag);
        uitslag.vragen += 1;
        if (verschil) throw new Error(`op ${dag}: ${vraag.query} ${JSON.stringify(vraag.variables)}\n${verschil}`);
      };
      const begin = async (op: string): Promise<void> => {
        dag = op;
        await paar.zetKlok(dag);
        for (const een of metLeeftijd) await vergelijk(een);
      };
      await begin(dag);
      for (const [nr, een] of stappen.entries()) {
        // a sequence without a jump of its own gets one
        if (nr === Math.floor(lengte / 2) && dag === VANDAAG) {
          await begin('2027-01-01');
          uitslag.sprongen += 1;
        }
        if ('klok' in een) {
          if (een.klok <= dag) continue;
          await begin(een.klok);
          uitslag.sprongen += 1;
          continue;
        }
        await vergelijk(een.vraag);
      }
    }),
    // a sequence that fails says itself on which day and by which question
    { numRuns: reeksen, seed: zaad, endOnFailure: true },
  );
  if (failed)
    uitslag.verschil = `${(errorInstance as Error).message} (zaad ${zaad}; ${counterexample![0].length} stappen)`;
  return uitslag;
}
