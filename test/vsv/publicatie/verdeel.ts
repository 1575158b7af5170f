import type { Raadsel } from './Raadsel';

/** A part of a puzzle that has nothing to do with the rest; `namen` are its unknowns in the whole. */
export interface Deel extends Raadsel {
  namen: number[];
}

/** Fills in the unknowns of which one value is left, and takes apart what no relation binds together. */
export function verdeel({ onbekenden, verbanden }: Raadsel): Deel[] {
  const open = verbanden.map(({ termen, min, max }) => {
    const bekend = termen.filter(({ onbekende }) => onbekenden[onbekende]!.min === onbekenden[onbekende]!.max);
    const som = bekend.reduce((tot, { onbekende, maal }) => tot + maal * onbekenden[onbekende]!.min, 0);
    return { termen: termen.filter((term) => !bekend.includes(term)), min: min - som, max: max - som };
  });
  const bij = onbekenden.map((): number[] => []);
  for (const [plek, { termen }] of open.entries()) for (const { onbekende } of termen) bij[onbekende]!.push(plek);
  const gezien = new Set<number>();
  const delen: Deel[] = [];
  for (const [begin, { min, max }] of onbekenden.entries()) {
    if (min === max || gezien.has(begin)) continue;
    const namen = new Set([begin]);
    const van = new Set<number>();
    for (const naam of namen) {
      gezien.add(naam);
      for (const plek of bij[naam]!) {
        van.add(plek);
        for (const { onbekende } of open[plek]!.termen) namen.add(onbekende);
      }
    }
    const plaats = new Map([...namen].map((naam, n) => [naam, n]));
    delen.push({
      namen: [...namen],
      onbekenden: [...namen].map((naam) => onbekenden[naam]!),
      verbanden: [...van].map((plek) => ({
        ...open[plek]!,
        termen: open[plek]!.termen.map((term) => ({ ...term, onbekende: plaats.get(term.onbekende)! })),
      })),
    });
  }
  return delen;
}
