import { Slice } from '../src/policy/Slice';

/** The same slice with a budget that nobody reaches: counted as ever, and no measurement ends before its time. */
export function zonderBudget({ afnemer, autorisatie }: Slice): Slice {
  const { personenPerDag } = autorisatie.limieten.budget;
  const ruim = 2 ** 31 - 1; // the greatest Int
  const budget = { puntenPerUur: ruim, personenPerDag: personenPerDag && ruim };
  return new Slice(afnemer, { ...autorisatie, limieten: { ...autorisatie.limieten, budget } });
}
