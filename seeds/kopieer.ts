import { finished } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from } from 'pg-copy-streams';
import { kolommen, type Partij, tabellen } from './Partij';

/**
 * Loads one batch, table by table. FREEZE: the tables were emptied in this transaction, so nobody can see a row before
 * the commit, and no later visit has to write the rows again to mark them visible.
 */
export async function kopieer(client: ClientBase, partij: Partij): Promise<void> {
  for (const tabel of tabellen) {
    const doel = `register.${tabel} (${kolommen[tabel]})`;
    const stroom = client.query(from(`copy ${doel} from stdin (format binary, freeze)`));
    stroom.end(partij.alles(tabel));
    await finished(stroom);
  }
}
