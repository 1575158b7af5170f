import { leesCsv } from '../../../seeds/leesCsv';

const indeling = new Map<string, { rmc_nr: string; van: string; tot: string }[]>();
for (const { gemeentecode, ...rij } of leesCsv('rmc-indeling.csv', ['gemeentecode', 'rmc_nr', 'van', 'tot'])) {
  indeling.set(gemeentecode, [...(indeling.get(gemeentecode) ?? []), rij]);
}

/** The RMC region in which a municipality lies on a day. */
export function regioOp(gemeente: string, dag: string): number {
  const rij = indeling.get(gemeente)?.find(({ van, tot }) => van <= dag && (tot === '' || dag < tot));
  if (!rij) throw new Error(`De gemeente ${gemeente} ligt op ${dag} in geen regio.`);
  return Number(rij.rmc_nr);
}
