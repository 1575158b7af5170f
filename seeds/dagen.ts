import type { Datum } from '../src/values/Datum';

/** A calendar date as the number of days since 1970-01-01: the generator counts in these and writes text only once. */
export type Dag = number;

/** A moment, as the number of minutes since 1970-01-01T00:00Z. */
export type Moment = number;

const MS_PER_DAG = 86_400_000;
/** A day that lies outside the month rolls on, as in `dag(2026, 3, 0)`, the last of February. */
export const dag = (jaar: number, maand: number, dagnummer: number): Dag =>
  Math.round(Date.UTC(jaar, maand - 1, dagnummer) / MS_PER_DAG);

export const alsDag = (datum: Datum): Dag => Math.round(Date.parse(`${datum}T00:00:00Z`) / MS_PER_DAG);

export const alsDatum = (d: Dag): Datum => new Date(d * MS_PER_DAG).toISOString().slice(0, 10) as Datum;

export const jaarVan = (d: Dag): number => new Date(d * MS_PER_DAG).getUTCFullYear();

/** jjjjmmdd as a number. */
export function alsGetal(d: Dag): number {
  const tijd = new Date(d * MS_PER_DAG);
  return tijd.getUTCFullYear() * 10_000 + (tijd.getUTCMonth() + 1) * 100 + tijd.getUTCDate();
}

/** The same day `jaren` later (or earlier); 29 February becomes 1 March in a year that has none. */
export function jarenLater(d: Dag, jaren: number): Dag {
  const tijd = new Date(d * MS_PER_DAG);
  return dag(tijd.getUTCFullYear() + jaren, tijd.getUTCMonth() + 1, tijd.getUTCDate());
}

/** The last moment before `vandaag` begins in the Netherlands, in summer time too: nothing is registered after it. */
export const laatsteMoment = (vandaag: Dag): Moment => vandaag * 1440 - 121;
