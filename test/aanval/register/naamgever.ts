import { createHmac } from 'node:crypto';
import { sleutels } from '../../opstelling/vast';

/** How one slice names a person and what it knows of her (src/sleutels.ts). */
export interface Naam {
  pseudoniem: string;
  /** the key of a row: of which noun, and by which line of facts */
  rijsleutel(soort: string, lijn: string | number): string;
}

/** The names of one slice, computed from the keys that never enter the database. */
export function naamgever(label: string): (persoon: number) => Naam {
  const maak = sleutels.pseudonimiseer(label);
  return (persoon) => {
    const { pseudoniem, rijgeheim } = maak(persoon);
    return {
      pseudoniem,
      rijsleutel: (soort, lijn) => {
        const hex = createHmac('sha256', rijgeheim).update(`${soort}/${lijn}`).digest('hex');
        return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
      },
    };
  };
}
