import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each provision or refusal cost, and how many of the numbers named found nobody: with the persons of a record that is
 * all that a budget needs, so a hub that starts counts on from here, and operators see it in `logboek.verbruik`.
 */
export class Kosten1700000000103 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table logboek.verstrekking
        add column kosten integer not null default 0 check (kosten >= 0),
        add column niet_gevonden integer not null default 0 check (niet_gevonden >= 0);

      -- Per organisation and purpose, also when another asked on its behalf: points of this hour of the clock, persons of
      -- this day in the Netherlands.
      create view logboek.verbruik as
        with vandaag as (
          select coalesce(a.namens, v.oin) as oin, v.doel, v.begin, v.kosten, v.niet_gevonden, v.personen
          from logboek.verstrekking v join logboek.audit a using (trace_id)
          where v.begin >= date_trunc('day', now(), 'Europe/Amsterdam'))
        select oin, doel, coalesce(sum(kosten) filter (where begin >= date_trunc('hour', now())), 0)::bigint as punten_dit_uur,
          (select count(distinct persoon) from vandaag v cross join unnest(v.personen) persoon
            where v.oin = u.oin and v.doel = u.doel) as personen_vandaag,
          sum(niet_gevonden)::bigint as niet_gevonden_vandaag
        from vandaag u group by oin, doel`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop view logboek.verbruik;
      alter table logboek.verstrekking drop column kosten, drop column niet_gevonden`);
  }
}
