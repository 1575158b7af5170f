import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `on conflict` looks every pair up before it goes in: nearly twice the work, for what only a restored database needs. */
const functie = (toevoegen: string) => `
  create or replace function logboek.indexeer() returns integer language plpgsql security definer
  set search_path = logboek, pg_temp as $$
  declare
    vanaf xid8;
    nieuw_tot xid8;
    aantal integer;
  begin
    -- one run at a time; what follows sees all that the one before it did
    perform from index_stand for update;
    select tot, pg_snapshot_xmin(pg_current_snapshot()) into vanaf, nieuw_tot from index_grens;
    nieuw_tot := coalesce((
      select transactie from (
        select transactie, sum(sum(gevonden)) over (order by transactie rows between unbounded preceding and 1 preceding)
          as ervoor
        from verstrekking where transactie >= vanaf and transactie < nieuw_tot group by transactie) per
      where ervoor >= 50000 order by transactie limit 1), nieuw_tot);
    ${toevoegen}
    get diagnostics aantal = row_count;
    update index_stand set tot = nieuw_tot;
    return aantal;
  end $$;`;

const INSERT = `insert into persoon_index (persoon, verstrekking)
      select persoon, v.id from verstrekking v cross join unnest(v.personen) persoon
      where v.transactie >= vanaf and v.transactie < nieuw_tot
      order by persoon`;

/** The same index, made with less work: a provision that is already in it is the exception. */
export class Indexeer1700000000101 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      functie(`begin
      ${INSERT};
    exception when unique_violation then
      ${INSERT} on conflict do nothing;
    end;`),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(functie(`${INSERT} on conflict do nothing;`));
  }
}
