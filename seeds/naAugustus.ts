import type { Dag } from './dagen';
import { schooljaarbegin } from './schooljaarbegin';

/**
 * How many days after 1 August of its calendar year a day lies; before it, negative. The year by division, as a date object
 * costs more: around New Year that may be the other one, which is as far from August.
 */
export const naAugustus = (dag: Dag): number => dag - schooljaarbegin(Math.floor(1970 + dag / 365.2425));
