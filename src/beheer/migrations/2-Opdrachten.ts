import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What operators see of organisations, contracts and terms, and the orders that they give to a running hub. */
export class Opdrachten1700000000301 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Who may ask, as the afnemer files of the hub that started last say it.
      create table beheer.organisatie (
        oin char(20) not null,
        doel text not null,
        afnemer text not null,
        afnemer_naam text not null,
        id text not null,
        naam text not null,
        contract text not null,
        -- whether it asks on behalf of another; what it uses counts for the other
        gemachtigd boolean not null,
        punten_per_uur integer,
        personen_per_dag integer,
        primary key (oin, doel, afnemer, gemachtigd)
      );
      -- What each has used of its budgets, as each hub counts it: that of an hour and of a day.
      create table beheer.verbruik (
        hub uuid not null,
        oin char(20) not null,
        doel text not null,
        uur timestamptz not null,
        punten integer not null,
        dag timestamptz not null,
        -- how many persons; empty where they are not counted
        aantal integer,
        primary key (hub, oin, doel)
      );
      create table beheer.contractversie (
        afnemer text not null,
        versie integer not null,
        van date not null,
        aangekondigd date,
        ingrijpend boolean not null,
        -- what is different from the version before, change by change
        woorden text[] not null,
        primary key (afnemer, versie)
      );

      -- The terms of the law, and how much was past them when it was last counted.
      create table beheer.bewaartermijn (
        naam text primary key,
        plaats integer not null,
        artikel text not null,
        wat text not null,
        vanaf text not null,
        jaren integer not null,
        bron text not null,
        eenheid text not null,
        verlopen integer not null,
        binnenkort integer not null,
        -- by the terms of which day, and when
        dag date not null,
        geteld timestamptz not null default clock_timestamp()
      );

      -- Work of some length: what a hub was asked to do, and what came out; also what was done from the command line.
      create table beheer.opdracht (
        id bigint generated always as identity primary key,
        soort text not null check (soort in ('projectiecontrole', 'bewaartermijnen', 'vernietiging', 'reservekopie', 'herstelproef')),
        door text not null,
        -- under which number it is recorded in the logboek that it was asked for; empty when it was done from the command line
        verstrekking uuid,
        -- of a destruction: by the terms of which day, and of each term how much was seen to be past it
        dag date,
        gezien jsonb,
        gevraagd timestamptz not null default clock_timestamp(),
        begonnen timestamptz,
        klaar timestamptz,
        -- while it runs: at what, and how far
        stap text,
        gedaan integer,
        totaal integer,
        -- what came out: line by line, and whether all of it is well
        regels jsonb,
        goed boolean,
        check ((klaar is null) = (goed is null)),
        check ((soort = 'vernietiging') = (dag is not null)),
        check ((dag is null) = (gezien is null))
      );
      -- one of a kind at a time
      create unique index opdracht_open on beheer.opdracht (soort) where klaar is null;

      -- Whether there is anybody of that name.
      create function beheer.bekend(soort text, doelwit text) returns boolean stable language sql as $f$
        select case soort
          when 'afnemer' then exists (select from beheer.organisatie o where o.afnemer = doelwit)
          when 'organisatie' then exists (select from beheer.organisatie o where o.oin = doelwit)
          when 'certificaat' then doelwit ~ '^[A-Za-z0-9_-]{43}$'
          else false end $f$;

      -- Likewise: under which number of the logboek it was done, and ended.
      alter table beheer.opschorting add column verstrekking uuid, add column opgeheven_verstrekking uuid;

      -- Whether it is so now because of this: false when it was so before.
      create function beheer.schort_op(soort text, doelwit text, reden text, door text, verstrekking uuid) returns boolean
        language sql as $f$
        with nieuw as (
          insert into beheer.opschorting (soort, doelwit, reden, door, verstrekking) values ($1, $2, $3, $4, $5)
          on conflict (soort, doelwit) where opgeheven is null do nothing returning 1)
        select exists (select from nieuw) $f$;
      create function beheer.hef_op(soort text, doelwit text, door text, verstrekking uuid) returns boolean language sql as $f$
        with gedaan as (
          update beheer.opschorting o
          set opgeheven = clock_timestamp(), opgeheven_door = $3, opgeheven_verstrekking = $4
          where o.soort = $1 and o.doelwit = $2 and o.opgeheven is null returning 1)
        select exists (select from gedaan) $f$;
      create function beheer.vraag_opdracht(soort text, door text, verstrekking uuid, dag date, gezien jsonb) returns boolean
        language sql as $f$
        with nieuw as (
          insert into beheer.opdracht (soort, door, verstrekking, dag, gezien) values ($1, $2, $3, $4, $5)
          on conflict (soort) where klaar is null do nothing returning 1)
        select exists (select from nieuw) $f$;

      -- Per organisation how many notices of corrections it has been set, and has confirmed; also those that were set none.
      create view beheer.correctiestand as
        select o.slice, o.afnemer, o.doel, o.oin, count(b.id) filter (where b.bevestigd_op is null)::int as open,
          count(b.bevestigd_op)::int as bevestigd, min(b.gecorrigeerd) filter (where b.bevestigd_op is null) as oudste
        from correcties.ontvanger o left join correcties.bericht b using (slice, oin)
        group by o.slice, o.afnemer, o.doel, o.oin;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop view beheer.correctiestand;
      drop function beheer.vraag_opdracht, beheer.hef_op, beheer.schort_op, beheer.bekend;
      alter table beheer.opschorting drop column verstrekking, drop column opgeheven_verstrekking;
      drop table beheer.opdracht, beheer.bewaartermijn, beheer.contractversie, beheer.verbruik, beheer.organisatie;`);
  }
}
