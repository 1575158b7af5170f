import type { FieldNode } from 'graphql';
import type { Slice } from '../policy/Slice';
import type { Vraagveld } from './Context';

/**
 * Makes something of a selection once. The executor of a slice gives an operation that it knows the same list of nodes each
 * time, unless its directives may select otherwise.
 */
export function perSelectie<T>(maak: (vraag: Vraagveld, slice: Slice) => T): typeof maak {
  const gemaakt = new WeakMap<readonly FieldNode[], T>();
  return (vraag, slice) => {
    const eerder = gemaakt.get(vraag.fieldNodes);
    if (eerder !== undefined) return eerder;
    // what is made may hold on to the question it was made of; the values of this one must not stay with it
    const eigen = { ...vraag };
    const nieuw = maak(eigen, slice);
    eigen.variableValues = {};
    gemaakt.set(vraag.fieldNodes, nieuw);
    return nieuw;
  };
}
