import type { Aantal } from './Aantal';
import type { Groep } from './Groep';
import { KRING } from './kring';

/**
 * All cells with at least one deelnemer, in an order that does not depend on the order of the rows. Where nobody is there
 * is no cell: that a school has no mbo-1 is no secret and says nothing about anybody, and an attacker is taken to know it.
 */
export function telGroepen(aantallen: Iterable<Aantal>): Groep[] {
  const groepen = new Map<string, Groep>();
  for (const aantal of aantallen) {
    controleer(aantal);
    if (aantal.deelnemers === 0) continue;
    for (const [schakel, { sleutel }] of KRING.entries()) {
      const naam = JSON.stringify([schakel, ...sleutel.map((een) => aantal[een])]);
      const groep = groepen.get(naam);
      if (groep) {
        groep.deelnemers += aantal.deelnemers;
        groep.vsv += aantal.vsv;
      } else {
        groepen.set(naam, { ...aantal, schakel });
      }
    }
  }
  return [...groepen.values()].sort(vergelijk);
}

function controleer({ deelnemers, vsv }: Aantal): void {
  if (![deelnemers, vsv].every((n) => Number.isSafeInteger(n) && n >= 0) || vsv > deelnemers)
    throw new RangeError('deelnemers en vsv zijn gehele getallen, 0 of meer, en vsv is niet meer dan deelnemers.');
}

function vergelijk(a: Groep, b: Groep): number {
  if (a.schakel !== b.schakel) return a.schakel - b.schakel;
  for (const sleutel of KRING[a.schakel]!.sleutel) {
    if (a[sleutel] !== b[sleutel]) return a[sleutel] < b[sleutel] ? -1 : 1;
  }
  return 0;
}
