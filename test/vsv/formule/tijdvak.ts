import fc from 'fast-check';
import type { Dag } from './Feiten';

/** From one day up to another, or without end. */
export function tijdvak(dag: fc.Arbitrary<Dag>): fc.Arbitrary<{ van: Dag; tot: Dag | null }> {
  return fc.tuple(dag, dag, fc.boolean()).map(([een, ander, open]) => {
    if (open || een === ander) return { van: een, tot: null };
    return een < ander ? { van: een, tot: ander } : { van: ander, tot: een };
  });
}
