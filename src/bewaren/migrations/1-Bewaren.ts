import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schema `bewaren`: what is kept of students of higher education after the rest of them, and the proof of what was destroyed. */
export class Bewaren1700000000400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema bewaren;

      -- The first day on which something may go that is kept so many years after a date. What ends on 29 February is kept up
      -- to and including 28 February: never a day too short.
      create function bewaren.vrij_vanaf(einde date, jaren integer) returns date immutable parallel safe language sql
        return greatest((einde + make_interval(years => jaren))::date, ((einde - 1) + make_interval(years => jaren))::date + 1);

      -- The list of WOT art. 24c(3), last sentence, and nothing else: no number, no sex, no address. The register has no date of
      -- a diploma of higher education; when it gets one, it belongs here.
      create table bewaren.ho_student (
        id bigint generated always as identity primary key,
        achternaam text not null,
        voorvoegsel text,
        voornamen text,
        -- jjjjmmdd; unknown parts are zeros
        geboortedatum integer not null,
        -- studiejaren (1 September up to 1 September) in which she was enrolled
        jaren smallint not null,
        -- when the last enrolment in higher education ended: from then on the term runs
        einde date not null
      );
      create index ho_student_einde on bewaren.ho_student (einde);
      create table bewaren.ho_opleiding (
        student bigint not null references bewaren.ho_student on delete cascade,
        brin char(4) not null,
        opleidingscode text
      );
      create index ho_opleiding_student on bewaren.ho_opleiding (student);

      -- Proof: one row per transaction that destroyed something. Counts, never who.
      create table bewaren.vernietiging (
        id bigint generated always as identity primary key,
        op timestamptz not null default clock_timestamp(),
        -- by the terms of which day, and who gave the order
        dag date not null,
        door text not null,
        termijn text not null,
        artikel text not null,
        aantal integer not null,
        -- rows per table
        rijen jsonb not null
      );
      create function bewaren.alleen_toevoegen() returns trigger language plpgsql as $f$
      begin
        raise exception 'van een vernietiging blijft het bewijs' using errcode = 'insufficient_privilege';
      end $f$;
      create trigger alleen_toevoegen before update or delete or truncate on bewaren.vernietiging
        for each statement execute function bewaren.alleen_toevoegen();`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema bewaren cascade');
  }
}
