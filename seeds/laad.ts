import { setImmediate } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import { kopieer } from './kopieer';
import { Partij } from './Partij';
import type { Persoon } from './Persoon';
import type { Tellers } from './tellers';

interface Lading {
  personen: number;
  maak: (plaats: number) => Persoon;
  logpseudoniem: (persoon: number) => bigint;
  voortgang?: (klaar: number, totaal: number) => void;
}

/** Persons per COPY: the memory in use is that of two batches, however many persons there are. */
const PARTIJ = 4_000;
/** Persons between two visits to the socket, so that the database loads a batch while the next one is made. */
const BEURT = 10;

/** Makes the persons and loads them, a batch at a time; the counters go on from where they are. */
export async function laad(client: ClientBase, tellers: Tellers, lading: Lading): Promise<void> {
  const { personen, voortgang } = lading;
  let geladen = Promise.resolve();
  let [partij, vorige] = [new Partij(tellers), new Partij(tellers)];
  for (let plaats = 0; plaats < personen; ) {
    const einde = Math.min(plaats + PARTIJ, personen);
    for (; plaats < einde; plaats++) {
      partij.voegToe(lading.maak(plaats), lading.logpseudoniem);
      if (plaats % BEURT === 0) await setImmediate();
    }
    await geladen;
    geladen = kopieer(client, partij);
    // Awaited one batch later; a failure before that must not count as unhandled.
    geladen.catch(() => {});
    [partij, vorige] = [vorige, partij];
    partij.leeg();
    voortgang?.(plaats, personen);
  }
  await geladen;
}
