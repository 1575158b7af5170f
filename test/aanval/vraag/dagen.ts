const plus = (dag: string, aantal: number) =>
  new Date(Date.parse(dag) + aantal * 86_400_000).toISOString().slice(0, 10);

/** Days on which something may change: the begin of each month since three years, with the day before and the day after. */
export function dagen(vandaag: string): string[] {
  const [jaar, maand] = vandaag.split('-').map(Number) as [number, number];
  const randen = Array.from({ length: 36 }, (_, terug) =>
    new Date(Date.UTC(jaar, maand - 1 - terug, 1)).toISOString().slice(0, 10),
  ).flatMap((eerste) => [plus(eerste, -1), eerste, plus(eerste, 1), plus(eerste, 13)]);
  return [...randen, plus(vandaag, -1), vandaag].filter((dag) => dag <= vandaag);
}
