import type pg from 'pg';

/** Until the hub's write waits for somebody else's lock: then the slice has been read and the answer is ready. */
export async function totHetSchrijvenWacht(db: pg.Client): Promise<void> {
  for (let poging = 0; poging < 200; poging++) {
    const { rowCount } = await db.query(
      `select from pg_stat_activity where datname = current_database() and usename = 'bron_logboek'
         and wait_event_type = 'Lock' and query like '%insert into logboek.verstrekking%'`,
    );
    if (rowCount) return;
    await new Promise((klaar) => setTimeout(klaar, 10));
  }
  throw new Error('niemand wacht op het logboek');
}
