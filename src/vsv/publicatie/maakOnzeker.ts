import type { Bereik, Grootheid } from './Grootheid';
import type { Netwerk } from './Netwerk';
import type { Verborgen } from './Verborgen';

/** Dearer than all cells together: taken only where every other way round is closed. */
const VERRAADT_REDEN = 1e9;

/**
 * Sees to it that this cell could have had another value: that there is a way round through cells kept back along which
 * one can be added or taken, so that all that is published stays the same. Where there is none yet, the cells on the
 * cheapest way round are kept back too. Gives all cells on it: they are safe with this one.
 *
 * The other world is to be one that would have been kept back for the same reasons, so that it does not help the attacker
 * to find out which cells had to go for themselves. Where that cannot be, any world that agrees with what is published.
 */
export function maakOnzeker(
  cel: number,
  { waarden, mogelijk, ingewijd }: Grootheid,
  netwerk: Netwerk,
  verborgen: Verborgen,
): number[] {
  const past = (een: number, bij: 1 | -1, [van, tot]: Bereik): boolean =>
    waarden[een]! + bij >= van && waarden[een]! + bij <= tot;
  const prijs = (een: number, bij: 1 | -1): number => {
    if (!past(een, bij, mogelijk[een]!)) return Infinity;
    return verborgen.prijs(een) + (past(een, bij, ingewijd[een]!) ? 0 : VERRAADT_REDEN);
  };
  const rondes = ([1, -1] as const).flatMap((bij) => netwerk.goedkoopsteRonde({ cel, bij }, prijs) ?? []);
  // there is always one: with one person more, or with one of this cell who left where she did not, or the reverse
  const beste = rondes.reduce((een, ander) => (ander.prijs < een.prijs ? ander : een));
  const stappen = beste.stappen.map((stap) => stap.cel);
  for (const een of stappen) verborgen.cellen.add(een);
  return stappen;
}
