import type { FieldNode } from 'graphql';
import type { Vraagveld } from './Context';

/**
 * Makes something of a selection once. The executor gives an operation that it knows the same list of nodes each time,
 * unless its directives may select otherwise.
 */
export function perSelectie<T>(maak: (vraag: Vraagveld) => T): (vraag: Vraagveld) => T {
  const gemaakt = new WeakMap<readonly FieldNode[], T>();
  return (vraag) => {
    const eerder = gemaakt.get(vraag.fieldNodes);
    if (eerder !== undefined) return eerder;
    const nieuw = maak(vraag);
    gemaakt.set(vraag.fieldNodes, nieuw);
    return nieuw;
  };
}
