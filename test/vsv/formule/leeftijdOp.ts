import type { Dag } from './Feiten';

const twee = (getal: number): string => String(getal).padStart(2, '0');

/**
 * The age in whole years on a day, of somebody born on jjjjmmdd with unknown parts zero. An age counts when it is
 * certainly reached, so of the days on which somebody can have been born the last one counts. Who is born on 29 February
 * is a year older on 1 March of a year without that day: '02-28' comes before '02-29' and '03-01' after it. Null when the
 * year is unknown.
 */
export function leeftijdOp(geboortedatum: number, dag: Dag): number | null {
  const jaar = Math.floor(geboortedatum / 10_000);
  if (jaar === 0) return null;
  const bekendeMaand = Math.floor(geboortedatum / 100) % 100;
  const bekendeDag = geboortedatum % 100;
  const maand = bekendeMaand === 0 ? 12 : bekendeMaand;
  const laatste = new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
  const dagInMaand = bekendeMaand === 0 || bekendeDag === 0 ? laatste : bekendeDag;
  const verjaardag = `${twee(maand)}-${twee(dagInMaand)}`;
  const jaren = Number(dag.slice(0, 4)) - jaar;
  return dag.slice(5) < verjaardag ? jaren - 1 : jaren;
}
