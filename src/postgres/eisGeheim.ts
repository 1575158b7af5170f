import type { ClientBase } from 'pg';
import type { Sleutels } from '../sleutels';

/**
 * The pseudonyms in the slices and in the logboek follow from the register's ids and the master secret: with another
 * secret a person would get a second name there, and inzage would find nothing of before. One person tells which it is.
 * @throws Error when the persons in this database got their names with another secret
 */
export async function eisGeheim(db: ClientBase, sleutels: Sleutels): Promise<void> {
  const { rows } = await db.query<{ id: string; logpseudoniem: string }>(
    'select id, logpseudoniem from register.persoon order by id limit 1',
  );
  const [persoon] = rows;
  if (!persoon || String(sleutels.logpseudoniemen()(BigInt(persoon.id))) === persoon.logpseudoniem) return;
  throw new Error(
    'De pseudoniemen in deze database zijn met een ander geheim gemaakt dan de hub nu heeft. Logins en pseudoniemen zijn ' +
      'niet veranderd. Zet het geheim terug dat bij deze database hoort (BRON_GEHEIM, of het bestand geheim in BRON_DATA). Is het weg, dan zijn de ' +
      'pseudoniemen niet te herstellen: zie docs/beheer/herstel.md.',
  );
}
