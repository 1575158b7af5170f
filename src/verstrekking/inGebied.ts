import type { Pool, PoolClient, QueryArrayConfig, QueryArrayResult } from 'pg';

/** Who asks: an organisation, and for which of its areas. */
interface Wie {
  gebied: readonly string[];
  vrager: { oin: string };
}

/** Under the settings that the projections of a divided slice read; by name, so that each connection plans it once. */
const noemGebied = ({ gebied, vrager }: Wie) => ({
  name: 'gebied',
  text: `select set_config('bron.gebied', $1, true), set_config('bron.oin', $2, true)`,
  values: [gebied.join(','), vrager.oin],
});

/** Its statements fail with it, and say so; an event that nobody hears would end the process. */
const verbroken = (): void => undefined;

/**
 * The one function that opens a transaction with areas: a divided slice is empty outside it. The four statements leave
 * together (the pool is pipelined), and the setting ends with the transaction, so that a connection carries nothing over to
 * the next caller.
 */
export async function inGebied(
  poel: Pool,
  wie: Wie,
  vraag: QueryArrayConfig,
  begin: 'begin' | 'begin read write' = 'begin',
): Promise<QueryArrayResult> {
  const verbinding: PoolClient = await poel.connect();
  verbinding.on('error', verbroken);
  const [begonnen, genoemd, gelezen, klaar] = await Promise.allSettled([
    verbinding.query(begin),
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
