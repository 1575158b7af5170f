/** The school years that there are figures of on a day: the six that are over, and by month the last of those and the running one. */
export function schooljarenVan(vandaag: string): { alle: number[]; beoordeeld: number[]; gevolgd: number[] } {
  const lopend = Number(vandaag.slice(0, 4)) - (vandaag.slice(5) < '10-01' ? 1 : 0);
  const alle = [6, 5, 4, 3, 2, 1, 0].map((terug) => lopend - terug);
  return { alle, beoordeeld: alle.slice(0, 6), gevolgd: alle.slice(5) };
}
