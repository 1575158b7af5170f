/** Adds up counts per name. */
export function telOp(lijst: Record<string, number>[]): Record<string, number> {
  const som: Record<string, number> = {};
  for (const een of lijst) for (const [naam, n] of Object.entries(een)) som[naam] = (som[naam] ?? 0) + n;
  return som;
}
