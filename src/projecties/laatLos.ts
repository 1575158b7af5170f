import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';

/**
 * Of persons whose facts are gone and who go themselves: what is kept for the slices beside their rows. In the transaction
 * that destroyed the facts, after the slices followed.
 */
export async function laatLos(db: ClientBase, slices: Slice[], personen: string[]): Promise<void> {
  for (const { naam, autorisatie, metRijsleutels } of slices) {
    if (autorisatie.kAnonimiteit) {
      await db.query(`delete from ${naam}_definitie.toonbaar where persoon_id = any ($1::bigint[])`, [personen]);
    }
    if (metRijsleutels) {
      await db.query(`delete from pseudoniemen.${naam} where persoon_id = any ($1::bigint[])`, [personen]);
    }
  }
}
