import { VsvGroepering } from '../../schema/VsvGroepering';
import type { VsvKenmerken } from '../../schema/VsvKenmerken';

/** The column behind each key by which may be grouped. */
const KOLOM: Record<VsvGroepering, string> = {
  REGIO: 'rmc_nr',
  GEMEENTE: 'gemeente',
  SCHOOL: 'brin',
  ONDERWIJSSOORT: 'onderwijssoort',
  CATEGORIE: 'categorie',
  LEERWEG: 'leerweg',
  GESLACHT: 'geslacht',
};

/** The keys of a row of figures, as schema/VsvGroep.ts names them. */
const VELD: Record<VsvGroepering, string> = {
  ...{ REGIO: 'regio', GEMEENTE: 'gemeente', SCHOOL: 'brin', ONDERWIJSSOORT: 'onderwijssoort' },
  ...{ CATEGORIE: 'categorie', LEERWEG: 'leerweg', GESLACHT: 'geslacht' },
};

const ALLE = Object.values(VsvGroepering);

/** How figures are grouped and narrowed: SQL over a relation of figures (alias c), with values from `$vanaf` on. */
export interface Groepen {
  /** the columns by which is grouped, in the order asked */
  kolommen: string[];
  /** conditions, and their values */
  waar: string[];
  waarden: unknown[];
  /** the keys of a row from the values of those columns */
  sleutels: (waarden: unknown[]) => Record<string, string | null>;
}

export function vsvGroepen(groepeer: VsvGroepering[], filter: Partial<VsvKenmerken> | null, vanaf: number): Groepen {
  const uniek = [...new Set(groepeer)];
  const leeg = Object.fromEntries(ALLE.map((sleutel) => [VELD[sleutel], null]));
  const eisen = ALLE.flatMap((sleutel) => {
    const waarde = (filter as Record<string, unknown> | null)?.[VELD[sleutel]];
    return waarde === null || waarde === undefined ? [] : [{ kolom: KOLOM[sleutel], waarde }];
  });
  return {
    kolommen: uniek.map((sleutel) => `c.${KOLOM[sleutel]}`),
    waar: eisen.map(({ kolom }, plaats) => `c.${kolom} = $${vanaf + plaats}`),
    waarden: eisen.map(({ waarde }) => waarde),
    sleutels: (waarden) => ({
      ...leeg,
      ...Object.fromEntries(
        uniek.map((sleutel, plaats) => [VELD[sleutel], waarden[plaats] === null ? null : String(waarden[plaats])]),
      ),
    }),
  };
}
