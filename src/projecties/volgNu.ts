import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';

/**
 * Slices that follow daily follow now, for persons of whom nothing may be left until tomorrow; with that goes the note that
 * they were to be followed. In the transaction that changed the register.
 */
export async function volgNu(db: ClientBase, slices: Slice[], logpseudoniemen: string[]): Promise<void> {
  for (const { naam } of slices.filter(({ dagelijks }) => dagelijks)) {
    await db.query(`select ${naam}_definitie.gelijk($1::bigint[])`, [logpseudoniemen]);
    await db.query(`delete from ${naam}_definitie.achterstand where logpseudoniem = any ($1::bigint[])`, [
      logpseudoniemen,
    ]);
  }
}
