import { Cursors } from '../../../src/verstrekking/Cursors';
import { sleutels } from '../../opstelling/vast';
import type { Rij } from '../register/Rij';
import { Geweigerd } from './Geweigerd';
import type { Beurt } from './Orakel';
import { uitAntwoord } from './uitAntwoord';

type Deel<R> = { rijen: R[]; plaats: (rij: R) => string; aflopend?: true };

/** The seal of a slice's cursors. */
export const cursorsVan = (slice: string): Cursors => new Cursors(sleutels.afgeleid(`cursor/${slice}`));

/** Where a page begins, and what is wrong with how that was asked. */
function begin(cursors: Cursors, veld: string, { first, after }: Record<string, unknown>) {
  const codes: string[] = (first as number) < 1 ? ['ONGELDIGE_WAARDE'] : [];
  if (after === null || after === undefined) return { na: '', codes };
  try {
    return { na: cursors.lees(veld, after as string), codes };
  } catch {
    return { na: '', codes: [...codes, 'ONGELDIGE_CURSOR'] };
  }
}

/**
 * A page of rows that lie in the order of their place. Cursors are random: each must be one of this slice, this question and
 * this row, and is taken from the answer then.
 * @param mis what else is wrong with the question
 */
export function bladzijde<R>(
  cursors: Cursors,
  veld: string,
  args: Record<string, unknown>,
  beurt: Beurt,
  { rijen, plaats, aflopend }: Deel<R>,
  mis: string[] = [],
) {
  const { na, codes } = begin(cursors, veld, args);
  if (codes.length + mis.length) throw new Geweigerd(...codes, ...mis);
  const isLater = (rij: R) => (aflopend ? plaats(rij) < na : plaats(rij) > na);
  const over = na === '' ? rijen : rijen.filter(isLater);
  const blad = over.slice(0, args.first as number);
  for (const rij of blad) {
    const { persoon } = rij as Partial<Rij>;
    if (persoon !== undefined) beurt.personen.add(persoon);
  }
  beurt.rijen += blad.length;
  const cursor = (rij: R) => (_args: unknown, beurt: Beurt, info: Parameters<typeof uitAntwoord>[1]) => {
    const gegeven = uitAntwoord(beurt, info);
    try {
      if (cursors.lees(veld, gegeven as string) === plaats(rij)) return gegeven;
    } catch {}
    return `hier hoort de cursor van ${plaats(rij)}`;
  };
  return {
    edges: blad.map((node) => ({ node, cursor: cursor(node) })),
    pageInfo: { hasNextPage: over.length > blad.length, endCursor: blad.length ? cursor(blad.at(-1)!) : null },
  };
}
