import type { Personen } from './leesPersonen';

/** Moments are numbers of the clock, and long enough to hold nine digits that are somebody's by chance. */
const MOMENT = /"(?:startTimeUnixNano|endTimeUnixNano|time)":"?\d+"?/g;

/** Everything about anybody that a text says: numbers anywhere, also within others; what is in words as a whole word. */
export function zoekPersonen(tekst: string, personen: Personen): string[] {
  const schoon = tekst.replace(MOMENT, '');
  const gevonden = new Set<string>();
  for (const [cijfers] of schoon.matchAll(/\d{9,}/g)) {
    for (let van = 0; van + 9 <= cijfers.length; van++) {
      const negen = cijfers.slice(van, van + 9);
      if (personen.pgn.has(negen)) gevonden.add(`pgn ${negen}`);
    }
  }
  const woorden = new Set(schoon.match(/[\p{L}\p{M}\d'’-]+/gu));
  for (const soort of ['naam', 'adres', 'geboren', 'logpseudoniem'] as const) {
    for (const waarde of personen[soort]) {
      const daar = /[^\p{L}\p{M}\d'’-]/u.test(waarde) ? schoon.includes(waarde) : woorden.has(waarde);
      if (daar) gevonden.add(`${soort} ${waarde}`);
    }
  }
  return [...gevonden];
}
