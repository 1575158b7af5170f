import type { Datum } from '../values/Datum';

/** How many school years are kept judged: five to compare, as public dashboards do, and the one before them. */
const JAREN = 6;

/** The school years that have a monthly state or a judgment at a date, the oldest first; the last one still runs. */
export function schooljaren(vandaag: Datum): number[] {
  // before the first of October nobody is in the start population of the year that has begun
  const laatste = Number(vandaag.slice(0, 4)) - (vandaag.slice(5) < '10-01' ? 1 : 0);
  return Array.from({ length: JAREN + 1 }, (_, plaats) => laatste - JAREN + plaats);
}
