import type { Pool, PoolClient, QueryArrayConfig, QueryArrayResult } from 'pg';
import { noemGebied, type Wie } from './noemGebied';
import { verbroken } from './verbroken';

/**
 * Reads in a transaction with areas: a divided slice is empty outside one. The four statements leave together (the pool is
 * pipelined), and the setting ends with the transaction, so that a connection carries nothing over to the next caller.
 */
export async function inGebied(poel: Pool, wie: Wie, vraag: QueryArrayConfig): Promise<QueryArrayResult> {
  const verbinding: PoolClient = await poel.connect();
  verbinding.on('error', verbroken);
  const [begonnen, genoemd, gelezen, klaar] = await Promise.allSettled([
    verbinding.query('begin'),
    verbinding.query(noemGebied(wie)),
    verbinding.query(vraag),
    verbinding.query('commit'),
  ] as const);
  // a connection of which the transaction may still be open is not used again, and may yet break while it is closed
  if (klaar.status === 'fulfilled') verbinding.off('error', verbroken);
  verbinding.release(klaar.status === 'rejected');
  for (const stap of [begonnen, genoemd, klaar]) if (stap.status === 'rejected') throw stap.reason;
  if (gelezen.status === 'rejected') throw gelezen.reason;
  return gelezen.value;
}
