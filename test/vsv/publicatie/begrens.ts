import type { Onbekende, Raadsel } from './Raadsel';

/** Draws the bounds of the unknowns together as far as one relation at a time can; null where nothing fits. */
export function begrens({ onbekenden, verbanden }: Raadsel): Onbekende[] | null {
  const grenzen = onbekenden.map((een) => ({ ...een }));
  const bij = new Map<number, Set<number>>();
  for (const [plek, { termen }] of verbanden.entries()) {
    for (const { onbekende } of termen) bij.set(onbekende, (bij.get(onbekende) ?? new Set()).add(plek));
  }
  const rij = new Set(verbanden.keys());
  for (const plek of rij) {
    rij.delete(plek);
    const { termen, min, max } = verbanden[plek]!;
    const laag = termen.map(({ onbekende, maal }) => maal * grenzen[onbekende]![maal > 0 ? 'min' : 'max']);
    const hoog = termen.map(({ onbekende, maal }) => maal * grenzen[onbekende]![maal > 0 ? 'max' : 'min']);
    const [laagst, hoogst] = [laag, hoog].map((randen) => randen.reduce((a, b) => a + b, 0));
    for (const [n, { onbekende, maal }] of termen.entries()) {
      const grens = grenzen[onbekende]!;
      const randen = [(min - hoogst! + hoog[n]!) / maal, (max - laagst! + laag[n]!) / maal].sort((a, b) => a - b);
      const nieuw = {
        min: Math.max(grens.min, Math.ceil(randen[0]!)),
        max: Math.min(grens.max, Math.floor(randen[1]!)),
      };
      if (nieuw.min > nieuw.max) return null;
      if (nieuw.min === grens.min && nieuw.max === grens.max) continue;
      grenzen[onbekende] = nieuw;
      for (const ander of bij.get(onbekende)!) rij.add(ander);
    }
  }
  return grenzen;
}
