import { geldtOp } from '../../vsv/formule/geldtOp';
import type { Rij } from '../register/Rij';

/** What shows of persons besides who they are, from the slice's own rows. */
interface Zichtbaar {
  personen: Rij[];
  inschrijvingen: Rij[];
  /** where something else is known of somebody */
  elders: Rij[];
}

/** In one group a person may be known to go to a school, to have gone there, or to have got something there. */
function groepenVan({ inschrijvingen, elders }: Omit<Zichtbaar, 'personen'>, dag: string): Map<number, Set<string>> {
  const groepen = new Map<number, Set<string>>();
  const bij = (persoon: number, brin: unknown, verband: string) => {
    if (!groepen.has(persoon)) groepen.set(persoon, new Set());
    groepen.get(persoon)!.add(`${brin} ${verband}`);
  };
  for (const rij of inschrijvingen) {
    bij(rij.persoon, rij.brin, 'was');
    // by the dates that the slice shows, and by the period of it
    if (geldtOp({ van: rij.datumIn as string, tot: rij.datumUit as string | null }, dag))
      bij(rij.persoon, rij.brin, 'staat');
    if (geldtOp(rij as never, dag)) bij(rij.persoon, rij.brin, 'volgt');
  }
  for (const rij of [...inschrijvingen, ...elders]) bij(rij.persoon, rij.brin, 'elders');
  return groepen;
}

/**
 * k-anonymity as mijnAutorisatie words it: in each group at an institution at least `drempel` persons are the same in all that
 * is shown of them. What makes a group too small is left out, in the order of the steps; who was already judged stays out of
 * the counts of who is shown less.
 */
export function kAnoniem(
  { personen, ...rest }: Zichtbaar,
  { drempel, kenmerken }: { drempel: number; kenmerken: string[][] },
  dag: string,
): Rij[] {
  const groepen = groepenVan(rest, dag);
  const getoond = new Map<number, string[]>();
  for (let weg = 0; weg < kenmerken.length; weg++) {
    const velden = kenmerken.slice(weg).flat();
    let over = personen.filter(({ persoon }) => !getoond.has(persoon));
    for (let eerder = -1; eerder !== over.length; ) {
      eerder = over.length;
      const plekken = (rij: Rij) => {
        const zelfde = JSON.stringify(velden.map((veld) => rij[veld]));
        // without any school there is one group of all who have none
        return [...(groepen.get(rij.persoon) ?? ['geen'])].map((groep) => `${groep} ${zelfde}`);
      };
      const aantallen = new Map<string, number>();
      for (const plek of over.flatMap(plekken)) aantallen.set(plek, (aantallen.get(plek) ?? 0) + 1);
      over = over.filter((rij) => plekken(rij).every((plek) => aantallen.get(plek)! >= drempel));
    }
    for (const { persoon } of over) getoond.set(persoon, velden);
  }
  const alle = kenmerken.flat();
  return personen.map((rij) => {
    const velden = getoond.get(rij.persoon) ?? [];
    return { ...rij, ...Object.fromEntries(alle.filter((veld) => !velden.includes(veld)).map((veld) => [veld, null])) };
  });
}
