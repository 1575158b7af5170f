import type { Gebiedsoort } from '../policy/vocabulary';

/** The column that says in which area something lies, wherever the register or the figures keep it. */
export const gebiedskolom: Record<Gebiedsoort, string> = {
  ...{ gemeente: 'gemeente', 'rmc-regio': 'rmc_nr', instelling: 'brin' },
};
