import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schema `register`: the dated reference tables and the clock. */
export class Referentie1700000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema register;

      -- The date that the projections count with; the hub sets it at start and at midnight.
      create table register.klok (
        enig boolean primary key default true check (enig),
        vandaag date not null
      );

      -- Where the contents come from: the version of the reference tables, and whether the persons are synthetic.
      create table register.herkomst (
        wat text primary key,
        waarde text not null,
        op timestamptz not null default now()
      );

      create table register.gemeente (
        code char(4) not null,
        naam text not null,
        geldig daterange not null,
        opgegaan_in char(4),
        primary key (code, geldig)
      );
      create table register.rmc_regio (
        nr smallint not null,
        naam text not null,
        contactgemeente text,
        geldig daterange not null,
        primary key (nr, geldig)
      );
      create table register.rmc_indeling (
        gemeentecode char(4) not null,
        rmc_nr smallint not null,
        geldig daterange not null,
        primary key (gemeentecode, geldig)
      );
      create table register.elementcode (
        code char(4) not null,
        omschrijving text not null,
        soort text not null,
        lwoo boolean not null,
        leerjaren text not null,
        geldig daterange not null,
        primary key (code, geldig)
      );
      create table register.crebo (
        code char(5) not null,
        naam text not null,
        niveau smallint not null check (niveau between 1 and 4),
        leerwegen text[] not null,
        domein text,
        geldig daterange not null,
        primary key (code, geldig)
      );
      create table register.instelling (
        brin char(4) primary key,
        naam text not null,
        sectoren text[] not null,
        geldig daterange not null
      );
      create table register.vestiging (
        brin char(4) not null references register.instelling,
        code char(2) not null,
        naam text not null,
        soort text,
        straat text,
        huisnummer text,
        postcode char(6),
        plaats text,
        gemeentecode char(4),
        geldig daterange not null,
        primary key (brin, code)
      );`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema register cascade');
  }
}
