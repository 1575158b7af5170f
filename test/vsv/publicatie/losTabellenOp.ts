import { begrens } from './begrens';
import { probeerAlles } from './probeerAlles';
import type { Raadsel } from './Raadsel';
import { verdeel } from './verdeel';
import { zoekGetuigen } from './zoekGetuigen';

/** As many tries as take no time; above it integer programming is quicker. */
const WEINIG = 5_000;

/**
 * The attacker: which unknowns can have one value only, and which. Knows nothing of how the tables were protected and
 * works otherwise: bounds first, then every part of the puzzle by itself, by trying all or by integer programming.
 * Where nothing fits at all nothing is found.
 */
export async function losTabellenOp(raadsel: Raadsel, weinig = WEINIG): Promise<Map<number, number>> {
  const grenzen = begrens(raadsel);
  if (!grenzen) return new Map();
  const uit = new Map<number, number>();
  for (const [n, { min, max }] of grenzen.entries()) if (min === max) uit.set(n, min);
  for (const deel of verdeel({ ...raadsel, onbekenden: grenzen })) {
    const keuzes = deel.onbekenden.reduce((maal, { min, max }) => maal * (max - min + 1), 1);
    const waarden = keuzes <= weinig ? probeerAlles(deel) : await zoekGetuigen(deel);
    if (waarden.some(({ size }) => size === 0)) return new Map();
    for (const [n, { size }] of waarden.entries()) if (size === 1) uit.set(deel.namen[n]!, [...waarden[n]!][0]!);
  }
  return uit;
}
