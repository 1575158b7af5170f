import type { Feiten } from '../formule/Feiten';
import { geldtOp } from '../formule/geldtOp';
import { regioOp } from '../generator/regioOp';
import { maandreden } from './maandreden';

/** Where somebody is on a monthly list. */
export interface Plaats {
  reden: string;
  regio: number;
  nieuw: boolean;
}

/** The months of a school year that have a list. */
export const maandenVan = (schooljaar: number): string[] =>
  [11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (nummer) => `${nummer > 9 ? schooljaar : schooljaar + 1}-${String(nummer).padStart(2, '0')}-01`,
  );

/** The lists of a school year that somebody is on, month after month, by facts that were known all along; null: on none. */
export function maandlijsten(feiten: Feiten, schooljaar: number): Map<string, Plaats | null> {
  const plaatsen = new Map<string, Plaats | null>();
  let vorige = null as Plaats | null;
  for (const maand of maandenVan(schooljaar)) {
    const reden = maandreden(feiten, schooljaar, maand);
    let plaats: Plaats | null = null;
    if (reden !== null && reden !== 'NIET') {
      const { gemeente } = feiten.adressen.find((een) => geldtOp(een, maand))!;
      const regio = regioOp(gemeente!, maand);
      // on this region's list a month ago: then she is no news to it
      plaats = { reden, regio, nieuw: vorige?.regio !== regio };
    }
    plaatsen.set(maand, plaats);
    vorige = plaats;
  }
  return plaatsen;
}
