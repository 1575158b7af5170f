import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABELLEN = [
  ...['pgn', 'persoonsgegevens', 'adres', 'inschrijving', 'inschrijvingsperiode', 'examen', 'examenresultaat'],
  ...['diploma', 'bpv', 'vrijstelling', 'registratie_elders', 'getuigschrift'],
];

/**
 * Facts are found by person in all their versions, not only in those that are current: by that, and by the foreign keys to
 * the person, whoever is destroyed is looked up. Superseded versions are few, so each index stays about as large.
 */
export class AlleVersies1700000000010 implements MigrationInterface {
  up = (db: QueryRunner): Promise<void> => indexeer(db, '');
  down = (db: QueryRunner): Promise<void> => indexeer(db, 'where upper_inf(geregistreerd)');
}

async function indexeer(db: QueryRunner, welke: string): Promise<void> {
  for (const tabel of TABELLEN) {
    await db.query(`
      drop index register.${tabel}_persoon;
      create index ${tabel}_persoon on register.${tabel} (persoon_id) ${welke};`);
  }
}
