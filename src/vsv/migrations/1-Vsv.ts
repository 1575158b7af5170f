import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what a figure is divided; the same columns wherever something is counted. */
const KENMERKEN = `
  onderwijssoort text not null,
  categorie text not null,
  brin char(4) not null,
  vestiging char(2) not null,
  leerweg text,
  geslacht char(1) not null,
  -- where she lived on the reference date; null abroad or without an address
  gemeente char(4),
  rmc_nr smallint`;

/**
 * Schema `vsv`: per school year who was in the start population and in which sets of the formula, and what is counted of it.
 * A school year goes by the year in which it begins. Source: Regeling prestatiebox mbo (BWBR0031390) bijlage A.
 */
export class Vsv1700000000200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema vsv;

      -- The school years that are judged, each by its definition (src/vsv/definities.ts), and by which version of the engine.
      create table vsv.jaar (
        schooljaar smallint primary key,
        leeftijd smallint not null,
        leeftijd_vavo smallint not null,
        mbo_34_samen boolean not null,
        vrijstellingen text[] not null,
        terugkeer boolean not null,
        onbekostigd_ho boolean not null,
        bezit_telt boolean not null,
        beoordeeld_met char(64)
      );
      create table vsv.norm (
        schooljaar smallint not null,
        categorie text not null,
        norm numeric(5, 2) not null,
        primary key (schooljaar, categorie)
      );

      -- What a municipality's code stood for on the first of October of the school year, and in which region that lay.
      create table vsv.gemeente (
        schooljaar smallint not null references vsv.jaar on delete cascade,
        code char(4) not null,
        gemeente char(4) not null,
        rmc_nr smallint,
        primary key (schooljaar, code)
      );

      -- One row per person in the start population (set A): by what she counts, and the sets B, C and D that she is in. Who is
      -- in none of them is a nieuwe voortijdig schoolverlater: sets are taken away, not numbers, for they overlap.
      create table vsv.oordeel (
        schooljaar smallint not null,
        persoon_id bigint not null,
        logpseudoniem bigint not null,${KENMERKEN},
        verzamelingen text[] not null,
        primary key (schooljaar, persoon_id)
      );
      create index oordeel_persoon on vsv.oordeel (persoon_id);
      create index oordeel_vsv on vsv.oordeel (schooljaar, rmc_nr) where verzamelingen = '{}';

      -- Counts of it. Rows of one cell add up: a change adds a row with the difference, so that writers never wait for each
      -- other at a cell; now and then they are made one again.
      create table vsv.cijfer (
        schooljaar smallint not null,${KENMERKEN},
        startpopulatie integer not null,
        buiten_beschouwing integer not null,
        vsv integer not null
      );
      create index cijfer_jaar on vsv.cijfer (schooljaar, rmc_nr);

      -- The monthly state: who of the start population, as known when the month was run, had no valid enrolment on its first
      -- day. Never made anew: a later correction shows in a later month.
      create table vsv.maand (
        schooljaar smallint not null,
        maand date not null,
        -- what the register knew until then
        bekend timestamptz not null,
        gemaakt_op timestamptz not null default clock_timestamp(),
        primary key (schooljaar, maand)
      );
      create table vsv.maandoordeel (
        schooljaar smallint not null,
        maand date not null,
        persoon_id bigint not null,
        logpseudoniem bigint not null,${KENMERKEN},
        reden text not null
          check (reden in ('GEEN_INSCHRIJVING', 'INSCHRIJVING_EXAMENDEELNEMER', 'INSCHRIJVING_ZONDER_BEKOSTIGING')),
        primary key (schooljaar, maand, persoon_id)
      );
      create index maandoordeel_persoon on vsv.maandoordeel (persoon_id);
      create index maandoordeel_regio on vsv.maandoordeel (schooljaar, rmc_nr);
      create table vsv.maandcijfer (
        schooljaar smallint not null,
        maand date not null,${KENMERKEN},
        startpopulatie integer not null,
        geen_inschrijving integer not null,
        examendeelnemer integer not null,
        zonder_bekostiging integer not null
      );
      create index maandcijfer_jaar on vsv.maandcijfer (schooljaar, rmc_nr);

      -- The yearly public tables: made together, suppressed together, once.
      create table vsv.publicatie (
        schooljaar smallint primary key,
        drempel smallint not null,
        gemaakt_op timestamptz not null default clock_timestamp()
      );
      create table vsv.publicatiecel (
        schooljaar smallint not null references vsv.publicatie on delete cascade,
        tabel text not null,
        regio smallint,
        gemeente char(4),
        brin char(4),
        categorie text,
        geslacht char(1),
        deelnemers integer,
        vsv integer,
        percentage numeric(5, 2)
      );
      create index publicatiecel_tabel on vsv.publicatiecel (schooljaar, tabel);

      -- The kind of education of an elementcode, as the table has it.
      create view vsv.soort as
        select distinct on (code) code, soort from register.elementcode order by code, lower(geldig) desc nulls last;

      -- Whom a figure counts: one row for each, for the yearly figures and for the monthly ones.
      create view vsv.nu_deelnemer as
        select persoon_id, persoon_id || ':' || schooljaar as lijn, schooljaar, null::date as maand, null::text as reden,
          onderwijssoort, categorie, brin, vestiging, leerweg, gemeente, rmc_nr
        from vsv.oordeel where verzamelingen = '{}'
        union all
        select persoon_id, persoon_id || ':' || schooljaar || ':' || maand, schooljaar, maand, reden,
          onderwijssoort, categorie, brin, vestiging, leerweg, gemeente, rmc_nr
        from vsv.maandoordeel;

      -- What is followed on either first of October of a school year, t or t + 1: of what an explanation is made.
      create view vsv.les as
        select n.persoon_id, j.schooljaar, (n.geldig @> make_date(j.schooljaar, 10, 1)) as op_t,
          (n.geldig @> make_date(j.schooljaar + 1, 10, 1)) as op_v, n.brin, n.vestiging, n.onderwijssoort, n.opleidingscode,
          n.niveau, n.datum_in, n.datum_uit, n.bekostigd, n.intensiteit, s.soort, i.erkenning
        from register.nu_inschrijving n join register.instelling i using (brin) cross join vsv.jaar j
        left join vsv.soort s on n.onderwijssoort = 'VO' and s.code = n.opleidingscode::char(4)
        where n.geldig @> make_date(j.schooljaar, 10, 1) or n.geldig @> make_date(j.schooljaar + 1, 10, 1);

      -- Replaced by the generated one; called before the slices, in the transaction that changes the register.
      create function vsv.ververs(personen bigint[]) returns void language plpgsql as 'begin end';`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema vsv cascade');
  }
}
