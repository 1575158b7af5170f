import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who log in at the hub itself: their session stands beside each of their questions, and when it began and ended here. */
export class Sessie1700000000102 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table logboek.audit add column sessie uuid;
      create index audit_sessie on logboek.audit (sessie) where sessie is not null;
      create table logboek.aanmelding (
        tijdstip timestamptz not null default clock_timestamp(),
        sessie uuid not null,
        gebeurtenis text not null check (gebeurtenis in ('aangemeld', 'afgemeld')),
        client_id text not null,
        wie text not null,
        oin text not null,
        doel text not null,
        -- when it ends by itself
        tot timestamptz not null,
        primary key (sessie, gebeurtenis)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table logboek.aanmelding; alter table logboek.audit drop column sessie');
  }
}
