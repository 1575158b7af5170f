import type { MigrationInterface, QueryRunner } from 'typeorm';

const KENMERKEN = `
  onderwijssoort text not null,
  categorie text not null,
  brin char(4) not null,
  vestiging char(2) not null,
  leerweg text,
  geslacht char(1) not null,
  gemeente char(4),
  rmc_nr smallint`;

/** What stays of the figures when the facts that they were made from are destroyed at the end of their term. */
export class Losgelaten1700000000202 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Counts of whom is no longer known: part of vsv.cijfer and vsv.maandcijfer, without a person. Rows of one cell add up.
      create table vsv.losgelaten (
        schooljaar smallint not null,${KENMERKEN},
        startpopulatie integer not null,
        buiten_beschouwing integer not null,
        vsv integer not null
      );
      create table vsv.maandlosgelaten (
        schooljaar smallint not null,
        maand date not null,${KENMERKEN},
        geen_inschrijving integer not null,
        examendeelnemer integer not null,
        zonder_bekostiging integer not null,
        nieuw integer not null
      );

      -- Judgments that are never made anew, because an exemption on which they rest is destroyed. Which one is not said.
      create table vsv.vast (
        schooljaar smallint not null,
        persoon_id bigint not null,
        primary key (persoon_id, schooljaar)
      );`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table vsv.losgelaten, vsv.maandlosgelaten, vsv.vast');
  }
}
