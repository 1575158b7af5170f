import { laadSlices } from '../../src/policy/load';
import type { Slice } from '../../src/policy/Slice';
import type { Budget } from '../../src/policy/vocabulary';
import { VANDAAG } from '../opstelling/vast';
import { met } from '../policy/variant';

/** The slices as they are, but for what some agencies may use. */
export const metBudget = (budgetten: Record<string, Budget>): Slice[] =>
  laadSlices(VANDAAG).map((slice) => {
    const { limieten } = slice.autorisatie;
    return met(slice, { limieten: { ...limieten, budget: budgetten[slice.afnemer.afnemer] ?? limieten.budget } });
  });
