/** How many in a hundred, in tenths, as the file rounds it: half to even; 0 where nobody was a candidate. */
export function percentage(geslaagd: number, kandidaten: number): number {
  if (kandidaten === 0) return 0;
  const heel = Math.floor((geslaagd * 1000) / kandidaten);
  const rest = geslaagd * 1000 - heel * kandidaten;
  const naarBoven = 2 * rest > kandidaten || (2 * rest === kandidaten && heel % 2 === 1);
  return naarBoven ? heel + 1 : heel;
}
