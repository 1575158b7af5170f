import type { Pool, QueryArrayConfig, QueryArrayResult } from 'pg';

/** A transaction that may write, in a slice that is not divided: its login otherwise only reads. */
export async function schrijvend(poel: Pool, vraag: QueryArrayConfig): Promise<QueryArrayResult> {
  const verbinding = await poel.connect();
  try {
    await verbinding.query('begin read write');
    const gedaan = await verbinding.query(vraag);
    await verbinding.query('commit');
    verbinding.release();
    return gedaan;
  } catch (fout) {
    // of which the transaction may still be open
    verbinding.release(true);
    throw fout;
  }
}
