import { getal } from './getal';
import { mediaan } from './mediaan';

/** How the one does beside the other, round by round: the median, and between what it lay. */
export function verhouding(een: readonly number[], ander: readonly number[]): { midden: number; tekst: string } {
  const delen = een.map((waarde, ronde) => waarde / ander[ronde]!);
  const midden = mediaan(delen);
  return { midden, tekst: `${getal(midden, 2)} (${getal(Math.min(...delen), 2)}–${getal(Math.max(...delen), 2)})` };
}
