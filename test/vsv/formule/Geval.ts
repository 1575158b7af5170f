import type { Categorie } from './categorie';
import type { Feiten } from './Feiten';
import type { Verzameling } from './oordeel';
import type { Proefpersoon } from './Proefpersoon';

/** One case by the letter: these facts have this outcome in this school year. */
export interface Geval {
  /** a Dutch sentence that begins with `Regel: ` */
  titel: string;
  schooljaar: number;
  feiten: Feiten;
  /** null is not in A */
  verwacht: Verwacht | null;
}

export interface Verwacht {
  categorie: Categorie;
  verzamelingen: Verzameling[];
  vsv: boolean;
  brin?: string;
  vestiging?: string;
  gemeente?: string | null;
}

type Plek = Pick<Verwacht, 'brin' | 'vestiging' | 'gemeente'>;

const geval = ({ schooljaar, feiten }: Proefpersoon, titel: string, verwacht: Verwacht | null): Geval => {
  return { titel: `Regel: ${titel}`, schooljaar, feiten, verwacht };
};

/** The person is a nieuwe voortijdig schoolverlater: in A and in no other set. */
export const vsv = (titel: string, persoon: Proefpersoon, categorie: Categorie, plek: Plek = {}): Geval =>
  geval(persoon, titel, { categorie, verzamelingen: [], vsv: true, ...plek });

/** The person is in A and in exactly these sets of B, C and D. */
export const geenVsv = (
  titel: string,
  persoon: Proefpersoon,
  categorie: Categorie,
  ...verzamelingen: [Verzameling, ...Verzameling[]]
): Geval => geval(persoon, titel, { categorie, verzamelingen: verzamelingen.sort(), vsv: false });

/** The person is not in A. */
export const nietInA = (titel: string, persoon: Proefpersoon): Geval => geval(persoon, titel, null);
