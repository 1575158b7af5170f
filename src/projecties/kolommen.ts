import type { Slice, Verleend } from '../policy/Slice';
import type { Precisie } from '../policy/vocabulary';
import { leeftijdOp } from './raster';

/** The column of a field: `datumIn` → `datum_in`. */
export const kolomnaam = (veld: string): string => veld.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** How each precision gets from the noun's current-knowledge view (alias n) into the slice. */
const vastleggen: Record<Exclude<Precisie, 'afwezig'>, (kolom: string, slice: Slice, soort: string) => string> = {
  // the number is the person's, whichever noun it stands beside
  open: (kolom, slice) => (kolom === 'pgn' && slice.metRijsleutels ? nummer(slice) : `n.${kolom}`),
  pseudoniem: () => 'g.pseudoniem',
  rijsleutel: (kolom, slice, soort) =>
    kolom === 'rijsleutel' ? rijsleutel(slice, soort, 'lijn') : rijsleutel(slice, kolom, `${kolom}_lijn`),
  leeftijd: (_kolom, { autorisatie }) => leeftijdOp(autorisatie.raster, 'n.geboren_uiterlijk'),
  jaar: (kolom) => `extract(year from n.${kolom.replace(/^jaar_/, 'datum_')})::smallint`,
  pc4: () => 'left(n.postcode, 4)',
  onderwijssoort: (kolom) => `n.${kolom}`,
  'tenzij geheim': (kolom) => `case when not n.indicatie_geheim then n.${kolom} end`,
};

/** SQL of a person's number, in a slice with row keys: that of today, or the one by which an institution knew her. */
const nummer = ({ perInstelling }: Slice): string => (perInstelling ? 'w.pgn' : 'm.pgn');

/**
 * SQL of the key of a row, or of the row of another noun that it belongs to. What several institutions may see is a row of each
 * of them, under a key of its own.
 */
export const rijsleutel = ({ perInstelling }: Slice, soort: string, lijn: string): string => {
  const van = perInstelling ? `n.${lijn} || '/' || w.gebied` : `n.${lijn}`;
  return `pseudoniemen.rijsleutel(g.rijgeheim, '${soort.toLowerCase()}', ${van})`;
};

/** SQL of a granted field as the slice keeps it. */
export const vastgelegd = (slice: Slice, { soort, veld, cel }: Verleend): string =>
  vastleggen[cel.precisie as Exclude<Precisie, 'afwezig'>](kolomnaam(veld), slice, soort);

/** The select list that brings a noun's granted fields into the slice. */
export const vastTeLeggen = (slice: Slice, velden: Verleend[]): string[] =>
  velden.map((verleend) => `${vastgelegd(slice, verleend)} as ${kolomnaam(verleend.veld)}`);
