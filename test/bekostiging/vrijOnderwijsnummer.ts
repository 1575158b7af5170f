import { type Pgn, pgnRest } from '../../src/values/Pgn';

const gemaakt: Pgn[] = [];
let getal = 800_000_000;

/** The n-th onderwijsnummer that nobody has: in another tenth than those of the generator. */
export function vrijOnderwijsnummer(n: number): Pgn {
  for (; gemaakt.length <= n; getal++) if (pgnRest(String(getal)) === 5) gemaakt.push(String(getal) as Pgn);
  return gemaakt[n]!;
}
