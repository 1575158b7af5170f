import type { ClientBase } from 'pg';

/**
 * Takes persons out of the logboek: who they were goes from each record, that it was made and of how many it was stays. In the
 * caller's transaction, as its last step: the index waits until it ends, so that it puts nobody back.
 */
export async function vergeet(db: ClientBase, logpseudoniemen: string[]): Promise<{ regels: number; index: number }> {
  await db.query('select from logboek.index_stand for update');
  const { rowCount: regels } = await db.query(
    `with regel as (
       select verstrekking as id from logboek.persoon_index where persoon = any ($1::bigint[])
       union select id from logboek.verstrekking
       where transactie >= (select tot from logboek.index_grens) and personen && $1::bigint[])
     update logboek.verstrekking v set personen = array(
       select persoon from unnest(v.personen) with ordinality p (persoon, nr) where persoon <> all ($1::bigint[]) order by nr)
     from regel where v.id = regel.id`,
    [logpseudoniemen],
  );
  const { rowCount: index } = await db.query('delete from logboek.persoon_index where persoon = any ($1::bigint[])', [
    logpseudoniemen,
  ]);
  return { regels: regels!, index: index! };
}
