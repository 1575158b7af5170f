import { type Datum, leesDatum } from './Datum';
import { type Gelezen, gelezen, ongeldig } from './Gelezen';

/** A stretch of days that is not empty: `van` lies in it, `tot` is the first day after it; null is open. */
export interface Periode {
  readonly van: Datum | null;
  readonly tot: Datum | null;
}

const VORM = /^[[(]([^,]*),([^,]*)\)$/;

const grens = (tekst: string): Gelezen<Datum | null, string> => (tekst === '' ? gelezen(null) : leesDatum(tekst));

/** Reads a PostgreSQL daterange in its canonical form, such as `[2020-08-01,2021-07-31)` or `[2020-08-01,)`. */
export function leesPeriode(tekst: string): Gelezen<Periode, string> {
  const delen = VORM.exec(tekst);
  // An open start is written `(`, a given one `[`: anything else would shift the period by a day.
  if (!delen || tekst.startsWith('(') !== (delen[1] === '')) return ongeldig('verwacht [jjjj-mm-dd,jjjj-mm-dd)');
  const van = grens(delen[1]!);
  const tot = grens(delen[2]!);
  if (!van.ok) return van;
  if (!tot.ok) return tot;
  const periode = { van: van.waarde, tot: tot.waarde };
  return isLeeg(periode) ? ongeldig('de einddatum ligt niet na de begindatum') : gelezen(periode);
}

/** The daterange of a period, as PostgreSQL itself writes it. */
export const periodeTekst = ({ van, tot }: Periode): string => `${van === null ? '(' : '['}${van ?? ''},${tot ?? ''})`;

/** Whether no day lies between the two bounds. */
export const isLeeg = ({ van, tot }: Periode): boolean => van !== null && tot !== null && van >= tot;

export const bevat = ({ van, tot }: Periode, dag: Datum): boolean =>
  (van === null || van <= dag) && (tot === null || dag < tot);

/** The days that lie in both; null when there are none. */
export function doorsnede(a: Periode, b: Periode): Periode | null {
  const van = a.van === null || (b.van !== null && b.van > a.van) ? b.van : a.van;
  const tot = a.tot === null || (b.tot !== null && b.tot < a.tot) ? b.tot : a.tot;
  return isLeeg({ van, tot }) ? null : { van, tot };
}
