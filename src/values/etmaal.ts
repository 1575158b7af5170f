import { kalenderdag } from './kalenderdag';

const UUR = 3_600_000;

/** The clock is never set at midnight, so midnight is one hour or two before that of UTC. */
function middernacht(dag: string): Date {
  const utc = Date.parse(dag);
  const zomer = utc - 2 * UUR;
  return new Date(kalenderdag(zomer) === dag ? zomer : utc - UUR);
}

/** The calendar day in the Netherlands around a moment: when it began, and when the next one does. */
export function etmaal(moment: Date): { begin: Date; einde: Date } {
  const dag = kalenderdag(moment);
  const morgen = new Date(Date.parse(dag) + 24 * UUR).toISOString().slice(0, 10);
  return { begin: middernacht(dag), einde: middernacht(morgen) };
}
