import type { Datum } from '../values/Datum';
import { schooljaren } from '../vsv/schooljaren';

/** The school years with yearly figures, which are over, and those followed by month: the one that runs and the one before. */
export function schooljarenVan(vandaag: Datum): { beoordeeld: number[]; gevolgd: number[] } {
  const alle = schooljaren(vandaag);
  return { beoordeeld: alle.slice(0, -1), gevolgd: alle.slice(-2) };
}
