import type { Raster } from '../policy/vocabulary';

/**
 * SQL of the begin of the quarter that lies `terug` quarters back, less some years. As a scalar subquery it is computed once
 * per statement, not per row; as a timestamp without zone it means the same whatever the session's time zone.
 */
export const kwartaal = (terug: number, jaren = 0) =>
  `(select (date_trunc('quarter', vandaag::timestamp) - interval '${terug * 3} months ${jaren} years')::date from register.klok)`;

/** SQL of the begin of this month, less some years; likewise. */
export const maand = (jaren = 0) =>
  `(select (date_trunc('month', vandaag::timestamp) - interval '${jaren} years')::date from register.klok)`;

/** SQL of the last of some days of the year (mm-dd) that has come. */
export const laatste = (dagen: string[]) =>
  `(select max(dag) from register.klok, unnest(array[${dagen.map((dag) => `'${dag}'`).join(', ')}]) mmdd,
    generate_series(extract(year from vandaag)::int - 1, extract(year from vandaag)::int) jaar, date(jaar || '-' || mmdd) dag
    where dag <= vandaag)`;

/** How many quarters back a peildatum may lie; a slice that takes ages on its own dates alone has no such question. */
export const terug = (raster: Raster | null): number =>
  raster?.soort === 'kwartaalbegin van de peildatum' ? raster.terug : 0;

/** SQL of an age as the slice may know it, from the last day on which the birth can have been. */
export function leeftijdOp(raster: Raster | null, geboren: string): string {
  if (!raster) throw new Error('een leeftijd vraagt om een raster in het afnemerbestand');
  // stored as the first quarter start after the birth: from that no finer date can be learned, whatever quarter is asked
  if (raster.soort === 'kwartaalbegin van de peildatum') return `register.kwartaal_vanaf(${geboren})`;
  return `extract(year from age(${rasterdag(raster)}, ${geboren}))::smallint`;
}

/** SQL of the date on which ages are taken, where it does not hang on the question; less some years. */
export function rasterdag(raster: Exclude<Raster, { soort: 'kwartaalbegin van de peildatum' }>): string {
  switch (raster.soort) {
    case 'begin van dit kwartaal':
      return kwartaal(0);
    case 'begin van deze maand':
      return maand();
    case 'laatste van de dagen':
      return laatste(raster.dagen);
  }
}
