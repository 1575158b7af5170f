/** The middle one, or the mean of the middle two. */
export function mediaan(waarden: readonly number[]): number {
  const op = waarden.toSorted((a, b) => a - b);
  const midden = op.length >> 1;
  return op.length % 2 ? op[midden]! : (op[midden - 1]! + op[midden]!) / 2;
}
