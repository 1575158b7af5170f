const ZONE = { timeZone: 'Europe/Amsterdam' } as const;
const dag = new Intl.DateTimeFormat('nl-NL', { ...ZONE, day: 'numeric', month: 'long', year: 'numeric' });
const tijd = new Intl.DateTimeFormat('nl-NL', { ...ZONE, hour: '2-digit', minute: '2-digit' });

/** A moment as it is written in Dutch, by the clock in the Netherlands: 26 november 2026 04:03; of today only the time. */
export function moment(op: string): string {
  const wanneer = new Date(op);
  const vandaag = dag.format(wanneer) === dag.format(new Date());
  return `${vandaag ? 'vandaag' : dag.format(wanneer)} ${tijd.format(wanneer)}`;
}
