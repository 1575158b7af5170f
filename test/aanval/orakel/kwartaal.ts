/** The first day of the quarter in which a day lies, or of so many quarters before it. */
export function kwartaal(dag: string, terug = 0): string {
  const [jaar, maand] = dag.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(jaar, maand - 1 - ((maand - 1) % 3) - 3 * terug, 1)).toISOString().slice(0, 10);
}
