import type { Groep } from './Groep';
import type { Grootheid } from './Grootheid';
import { maakOnzeker } from './maakOnzeker';
import { Netwerk } from './Netwerk';
import type { Verborgen } from './Verborgen';
import { vulAan } from './vulAan';

/**
 * Secondary suppression of one number in all tables at once: the cells that may not be shown themselves, and those that
 * have to go with them. A cell that is safe stays so when more is kept back, so each is looked at once.
 *
 * Small cells are cheap and totals, being large, are dear. The prices hang on deelnemers, which are public nearly
 * everywhere, and not on vsv: then what is chosen tells little about what is hidden.
 */
export function verberg(
  groepen: readonly Groep[],
  grootheid: Grootheid,
  primair: number[],
  drempel: number,
): Set<number> {
  const netwerk = new Netwerk(groepen);
  const prijzen = groepen.map(({ deelnemers }) => 1 + Math.sqrt(deelnemers));
  const cellen = new Set(primair);
  const verborgen: Verborgen = { cellen, prijs: (cel) => (cellen.has(cel) ? 0 : prijzen[cel]!) };
  const vanGrootNaarKlein = [...primair].sort((a, b) => prijzen[b]! - prijzen[a]! || a - b);
  for (const cel of vanGrootNaarKlein) {
    for (const waarden of grootheid.beschermd) vulAan(cel, waarden, netwerk, verborgen, drempel);
  }
  // a cell that was added may be shown by itself, so no sum with it in it is too small
  const veilig = new Set<number>();
  // what is added on the way comes at the end of the set, and gets its turn
  for (const cel of cellen) {
    if (veilig.has(cel)) continue;
    for (const een of maakOnzeker(cel, grootheid, netwerk, verborgen)) veilig.add(een);
  }
  return cellen;
}
