import type { Datum } from './Datum';

/** The last of some days of the year (mm-dd) that had come on a date. */
export function laatsteVan(dagen: string[], datum: Datum): Datum {
  const jaar = Number(datum.slice(0, 4));
  const kandidaten = [jaar - 1, jaar].flatMap((een) => dagen.map((dag) => `${String(een).padStart(4, '0')}-${dag}`));
  return kandidaten
    .filter((dag) => dag <= datum)
    .sort()
    .at(-1) as Datum;
}
