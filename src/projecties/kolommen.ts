import type { Verleend } from '../policy/Slice';
import type { Precisie } from '../policy/vocabulary';

/** The column of a field: `datumIn` → `datum_in`. */
export const kolomnaam = (veld: string): string => veld.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * How each precision gets from the noun's current-knowledge view (alias n) into the slice. An age is stored as the first
 * quarter start after the birth: from that no finer date can be learned, whatever quarter is asked.
 */
const vastleggen: Record<Exclude<Precisie, 'afwezig'>, (kolom: string) => string> = {
  open: (kolom) => `n.${kolom}`,
  onderwijssoort: (kolom) => `n.${kolom}`,
  leeftijd: (kolom) => `register.kwartaal_vanaf(n.${kolom})`,
};

/** The select list that brings a noun's granted fields into the slice. */
export const vastTeLeggen = (velden: Verleend[]): string[] =>
  velden.map(({ veld, cel }) => {
    const kolom = kolomnaam(veld);
    return `${vastleggen[cel.precisie as Exclude<Precisie, 'afwezig'>](kolom)} as ${kolom}`;
  });
