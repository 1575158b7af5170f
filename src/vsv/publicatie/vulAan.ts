import type { Netwerk } from './Netwerk';
import type { Verborgen } from './Verborgen';

/**
 * Sees to it that no sum of cells kept back, with this one in it, can be worked out and is below the threshold: two
 * municipalities of 1 and 2 in a region are otherwise a group of 3 by subtraction. Keeps back more until it is so.
 *
 * Such a sum is a cut of the network that all cells kept back cross in the same direction. By the theorem of Ford and
 * Fulkerson the smallest with this cell in it is as large as the largest flow from its one end to the other, where a cell
 * carries as many as it counts with the circle and any number against it. No more of it is looked for than the threshold.
 */
export function vulAan(cel: number, waarden: number[], netwerk: Netwerk, verborgen: Verborgen, drempel: number): void {
  const stroom = new Map<number, number>();
  const ruimte = (een: number, bij: 1 | -1): number => (bij === 1 ? waarden[een]! - (stroom.get(een) ?? 0) : Infinity);
  for (let som = waarden[cel]!; som < drempel; ) {
    const weg = netwerk
      .goedkoopsteRonde({ cel, bij: -1 }, (een, bij) => (ruimte(een, bij) > 0 ? verborgen.prijs(een) : Infinity))!
      .stappen.filter((stap) => stap.cel !== cel);
    const meer = Math.min(drempel - som, ...weg.map((stap) => ruimte(stap.cel, stap.bij)));
    for (const stap of weg) {
      stroom.set(stap.cel, (stroom.get(stap.cel) ?? 0) + stap.bij * meer);
      verborgen.cellen.add(stap.cel);
    }
    som += meer;
  }
}
