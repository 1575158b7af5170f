import { Slice } from '../src/policy/Slice';

/** The same slice with a budget that nobody reaches: counted as ever, and no measurement ends before its time. */
export function zonderBudget({ afnemer, autorisatie }: Slice): Slice {
  const { personenPerDag } = autorisatie.limieten.budget;
  const ruim = Number.MAX_SAFE_INTEGER;
  const budget = { puntenPerUur: ruim, personenPerDag: personenPerDag && ruim };
  return new Slice(afnemer, { ...autorisatie, limieten: { ...autorisatie.limieten, budget } });
}
