import { houdt, type Raadsel } from './Raadsel';

/** Which values each unknown can have, by trying all; no more than two of each, and none at all where nothing fits. */
export function probeerAlles({ onbekenden, verbanden }: Raadsel): Set<number>[] {
  const gevonden = onbekenden.map(() => new Set<number>());
  const waarden: number[] = [];
  // a relation is looked at as soon as its last unknown has a value
  const klaarBij = onbekenden.map((_, n) =>
    verbanden.filter(({ termen }) => Math.max(...termen.map(({ onbekende }) => onbekende)) === n),
  );
  const probeer = (n: number): void => {
    if (n === onbekenden.length) {
      for (const [m, waarde] of waarden.entries()) if (gevonden[m]!.size < 2) gevonden[m]!.add(waarde);
      return;
    }
    const { min, max } = onbekenden[n]!;
    for (let waarde = min; waarde <= max; waarde++) {
      waarden[n] = waarde;
      if (klaarBij[n]!.every((verband) => houdt(verband, waarden))) probeer(n + 1);
      if (gevonden.every(({ size }) => size === 2)) return;
    }
  };
  probeer(0);
  return gevonden;
}
