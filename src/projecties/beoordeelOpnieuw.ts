import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';
import { beoordeel } from './toonbaar';

/**
 * Judges anew what the pseudonymous slices may show, after others among whom somebody was hidden have gone, without waiting for
 * the date to move. In the caller's transaction; of the persons of whom it is something else, writers wait until it ends.
 */
export async function beoordeelOpnieuw(db: ClientBase, slices: Slice[]): Promise<void> {
  for (const slice of slices) {
    const anders = await beoordeel(db, slice);
    if (!anders.length) continue;
    await db.query('select from register.persoon where logpseudoniem = any ($1::bigint[]) order by id for update', [
      anders,
    ]);
    await db.query(`select ${slice.naam}_definitie.gelijk($1::bigint[])`, [anders]);
  }
}
