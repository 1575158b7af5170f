/** Above it a rate says that nearly everybody of a group left. */
const HOOGSTE = 95;

/** Two decimals, half up, in whole numbers so that no binary fraction decides; at most 95. */
export function percentage(vsv: number, deelnemers: number): number {
  const honderdsten = Math.floor((20_000 * vsv + deelnemers) / (2 * deelnemers));
  return Math.min(honderdsten / 100, HOOGSTE);
}
