import type { ClientBase } from 'pg';

/** More than any register gives out between a backup and its return, and room for two thousand million returns. */
const SPRONG = 2 ** 32;

/**
 * A database that was put back counts on from the moment of its backup: the next person would get a number, and with it the
 * pseudonym, that agencies know as somebody else, registered after the backup and lost with it. So all numbers go on far
 * above what was ever given out. Repeating it does no harm.
 * @returns how many sequences moved
 */
export async function hervat(db: ClientBase): Promise<number> {
  const { rowCount } = await db.query(
    `select setval(format('%I.%I', schemaname, sequencename)::regclass, coalesce(last_value, start_value) + $1::bigint)
     from pg_sequences where sequenceowner = current_user and data_type = 'bigint'::regtype`,
    [SPRONG],
  );
  return rowCount!;
}
