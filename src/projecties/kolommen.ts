import type { Slice, Verleend } from '../policy/Slice';
import type { Precisie } from '../policy/vocabulary';
import { leeftijdOp } from './raster';

/** The column of a field: `datumIn` → `datum_in`. */
export const kolomnaam = (veld: string): string => veld.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** How each precision gets from the noun's current-knowledge view (alias n) into the slice. */
const vastleggen: Record<Exclude<Precisie, 'afwezig'>, (kolom: string, slice: Slice, soort: string) => string> = {
  // the number is the person's, whichever noun it stands beside
  open: (kolom, slice) => (kolom === 'pgn' && slice.metRijsleutels ? 'm.pgn' : `n.${kolom}`),
  pseudoniem: () => 'g.pseudoniem',
  rijsleutel: (kolom, _slice, soort) =>
    kolom === 'rijsleutel' ? rijsleutel(soort, 'lijn') : rijsleutel(kolom, `${kolom}_lijn`),
  leeftijd: (_kolom, { autorisatie }) => leeftijdOp(autorisatie.raster, 'n.geboren_uiterlijk'),
  jaar: (kolom) => `extract(year from n.${kolom.replace(/^jaar_/, 'datum_')})::smallint`,
  pc4: () => 'left(n.postcode, 4)',
  onderwijssoort: (kolom) => `n.${kolom}`,
};

/** SQL of the key of a row, or of the row of another noun that it belongs to. */
export const rijsleutel = (soort: string, lijn: string): string =>
  `pseudoniemen.rijsleutel(g.rijgeheim, '${soort.toLowerCase()}', n.${lijn})`;

/** SQL of a granted field as the slice keeps it. */
export const vastgelegd = (slice: Slice, { soort, veld, cel }: Verleend): string =>
  vastleggen[cel.precisie as Exclude<Precisie, 'afwezig'>](kolomnaam(veld), slice, soort);

/** The select list that brings a noun's granted fields into the slice. */
export const vastTeLeggen = (slice: Slice, velden: Verleend[]): string[] =>
  velden.map((verleend) => `${vastgelegd(slice, verleend)} as ${kolomnaam(verleend.veld)}`);
