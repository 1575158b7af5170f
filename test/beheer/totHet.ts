import { setTimeout as wacht } from 'node:timers/promises';

/** Asks until the answer is this one; the test's own time limit ends what never comes. */
export async function totHet<T>(vraag: () => Promise<T>, klopt: (antwoord: T) => boolean): Promise<T> {
  for (;;) {
    const antwoord = await vraag();
    if (klopt(antwoord)) return antwoord;
    await wacht(20);
  }
}
