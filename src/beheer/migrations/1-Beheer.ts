import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schema `beheer`: what operators decide, and what they are warned of. */
export class Beheer1700000000300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema beheer;

      -- To whom nothing is provided for the time being; a row is ended, never removed.
      create table beheer.opschorting (
        id bigint generated always as identity primary key,
        soort text not null check (soort in ('afnemer', 'organisatie', 'certificaat')),
        -- the name of the afnemer file, an OIN, or the certificate's thumbprint (x5t#S256)
        doelwit text not null,
        reden text not null check (reden <> ''),
        sinds timestamptz not null default clock_timestamp(),
        door text not null,
        opgeheven timestamptz,
        opgeheven_door text,
        check ((opgeheven is null) = (opgeheven_door is null)),
        check (soort <> 'organisatie' or doelwit ~ '^[0-9]{20}$'),
        check (soort <> 'certificaat' or doelwit ~ '^[A-Za-z0-9_-]{43}$')
      );
      create unique index opschorting_nu on beheer.opschorting (soort, doelwit) where opgeheven is null;
      -- All that a running hub needs of it.
      create view beheer.opgeschort as select soort, doelwit from beheer.opschorting where opgeheven is null;

      -- Alarms, counted per minute: one that goes off a thousand times is one row.
      create table beheer.alarm (
        minuut timestamptz not null,
        wand text not null,
        -- what happened, in words; never a value of a question
        tekst text not null,
        aantal integer not null,
        primary key (minuut, wand, tekst)
      );`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema beheer cascade');
  }
}
