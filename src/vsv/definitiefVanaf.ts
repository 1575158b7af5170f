import type { Datum } from '../values/Datum';

/**
 * The day from which a school year's figures change by corrections alone, and on which its tables come out: 1 March after the
 * second teldatum, as set D closes on 31 December before.
 */
export const definitiefVanaf = (schooljaar: number): Datum => `${schooljaar + 2}-03-01` as Datum;
