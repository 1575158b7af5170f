import fc from 'fast-check';
import { vragen } from '../aanval/vraag/vragen';
import type { Paar } from './Paar';

export interface Gezocht {
  gesteld: number;
  geweigerd: number;
  /** the smallest question that tells the two registers apart */
  verschil: string | null;
}

/** Asks both the same questions, good and bad, until one of them is answered differently. */
export async function zoekVerschil(paar: Paar, aantal: number, seed: number): Promise<Gezocht> {
  const { slice, contract, orakel } = paar.ondervraagde;
  const gezocht: Gezocht = { gesteld: 0, geweigerd: 0, verschil: null };
  const vraag = vragen(slice, contract, orakel.vijver, { wijzigingen: true });
  const { failed, errorInstance, counterexample } = await fc.check(
    fc.asyncProperty(vraag, async (een) => {
      const { verschil, tekst } = await paar.vergelijk(een);
      gezocht.gesteld += 1;
      if (tekst.startsWith('{"errors"')) gezocht.geweigerd += 1;
      if (verschil) throw new Error(verschil);
    }),
    { numRuns: aantal, seed },
  );
  if (failed) {
    const [{ query, variables }] = counterexample!;
    gezocht.verschil = `${(errorInstance as Error).message}\n  ${query}\n  ${JSON.stringify(variables)} (zaad ${seed})`;
  }
  return gezocht;
}
