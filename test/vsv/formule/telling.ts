import type { Oordeel } from './oordeel';

export interface Telling {
  a: number;
  b: number;
  x: number;
  /** X of A − B in hundreds, two decimals, a half up; null when nobody is left */
  percentage: number | null;
}

/** The figures of a group: Regeling prestatiebox mbo art. 13(2) and (4) for the mbo, Regeling VSV art. 30–32 for the vo. */
export function telling(oordelen: (Oordeel | null)[]): Telling {
  const start = oordelen.filter((een) => een !== null);
  const buiten = start.filter(({ verzamelingen }) => verzamelingen.some((naam) => naam.startsWith('B_')));
  const x = start.filter(({ vsv }) => vsv).length;
  const over = start.length - buiten.length;
  // in whole numbers: 10000x / over, plus a half, rounded down
  const percentage = over === 0 ? null : Math.floor((20_000 * x + over) / (2 * over)) / 100;
  return { a: start.length, b: buiten.length, x, percentage };
}
