import type { Tijd, Voorbeeld } from './Voorbeeld';

/** The variables of an example today, with the number of a test person in the place that it has for one. */
export function variabelenVan(
  { variabelen, persoon }: Voorbeeld,
  tijd: Tijd,
  pgn: string | null,
): Record<string, unknown> {
  const waarden = variabelen?.(tijd) ?? {};
  if (persoon === undefined || pgn === null) return waarden;
  return { ...waarden, [persoon]: Array.isArray(waarden[persoon]) ? [pgn] : pgn };
}
