import type { Spoor, Stap } from './Spoor';

/** Does a step under a span of its own; without tracing the step and nothing else. */
export async function volgStap<T>(
  spoor: Spoor | null | undefined,
  naam: Stap,
  doe: (stap: Spoor | null) => Promise<T>,
): Promise<T> {
  if (!spoor) return doe(null);
  const stap = spoor.stap(naam);
  try {
    return await doe(stap);
  } catch (fout) {
    stap.mislukt(fout);
    throw fout;
  } finally {
    stap.eindig();
  }
}
