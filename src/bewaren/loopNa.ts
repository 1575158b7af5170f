import type { ClientBase } from 'pg';
import { vergeet } from '../logboek/vergeet';
import { inTransactie } from '../postgres/inTransactie';
import { partijen } from './partijen';

/** Log pseudonyms at a time. */
const PARTIJ = 250;

/**
 * Who was read just before she was destroyed may have come into the logboek just after: takes out of it whoever went so long ago
 * that nothing is under way any more. What a destruction that was broken off left, is done by the next, or by a hub.
 * @param geduld milliseconds that a provision that was under way may take to reach the logboek
 */
export async function loopNa(db: ClientBase, geduld: number): Promise<void> {
  const { rows } = await db.query<{ logpseudoniem: string }>(
    `select logpseudoniem from bewaren.naloop where sinds <= clock_timestamp() - make_interval(secs => $1)`,
    [geduld / 1000],
  );
  const gegaan = rows.map(({ logpseudoniem }) => logpseudoniem);
  for (const partij of partijen(gegaan, PARTIJ))
    await inTransactie(db, async () => {
      await db.query('delete from bewaren.naloop where logpseudoniem = any ($1::bigint[])', [partij]);
      await vergeet(db, partij);
    });
}
