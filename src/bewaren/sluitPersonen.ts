import type { ClientBase } from 'pg';

/**
 * Locks persons until the caller's transaction ends, as every writer of facts does: who writes about one of them goes before or
 * after it. Gives those that there are, with their log pseudonyms.
 */
export async function sluitPersonen(
  db: ClientBase,
  personen: string[],
): Promise<{ id: string; logpseudoniem: string }[]> {
  const { rows } = await db.query<{ id: string; logpseudoniem: string }>(
    'select id, logpseudoniem from register.persoon where id = any ($1::bigint[]) order by id for update',
    [personen],
  );
  return rows;
}
