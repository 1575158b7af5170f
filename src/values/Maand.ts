import type { Datum } from './Datum';

/** The first day of the month in which the date lies. */
export const maandbegin = (datum: Datum): Datum => `${datum.slice(0, 7)}-01` as Datum;
