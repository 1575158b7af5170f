import type { Rij } from '../register/Rij';

/** Somebody's enrolments in the order in which they are listed: the newest first. */
export const opDatum = (a: Rij, b: Rij): number => {
  if (a.datumIn !== b.datumIn) return String(a.datumIn) < String(b.datumIn) ? 1 : -1;
  return a.rijsleutel < b.rijsleutel ? -1 : 1;
};
