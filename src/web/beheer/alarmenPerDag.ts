const dag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Alarms of each of so many days up to a moment, also the days without any; by the calendar of the Netherlands. */
export function alarmenPerDag(
  alarmen: { minuut: string; aantal: number }[],
  tot: Date,
  dagen: number,
): { dag: string; aantal: number }[] {
  const begin = Date.parse(`${dag.format(tot)}T12:00:00Z`);
  const perDag = new Map(
    Array.from({ length: dagen }, (_, terug) => [
      new Date(begin - (dagen - 1 - terug) * 86_400_000).toISOString().slice(0, 10),
      0,
    ]),
  );
  for (const { minuut, aantal } of alarmen) {
    const welke = dag.format(new Date(minuut));
    if (perDag.has(welke)) perDag.set(welke, perDag.get(welke)! + aantal);
  }
  return [...perDag].map(([een, aantal]) => ({ dag: een, aantal }));
}
