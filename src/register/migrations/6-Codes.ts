import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The form of each code, by the tables that keep it: DOMEIN's code tables and the Programma van Eisen's field formats. */
const VORMEN: Record<string, Record<string, string>> = {
  instelling: { brin: '[0-9]{2}[A-Z]{2}' },
  vestiging: { code: '[0-9A-Z]{2}' },
  elementcode: { code: '[0-9]{4}', soort: '[0-9A-Z-]+' },
  vakcode: { code: '[0-9]{4}' },
  adres: { gemeentecode: '[0-9]{4}' },
  inschrijving: { reden_uitstroom: '[0-9]{2}' },
  inschrijvingsperiode: { vestiging: '[0-9A-Z]{2}', opleidingscode: '[0-9]{4,5}' },
  examen: { vestiging: '[0-9A-Z]{2}', elementcode: '[0-9]{4}' },
  examenresultaat: { vakcode: '[0-9]{4}' },
  diploma: { vestiging: '[0-9A-Z]{2}', opleidingscode: '[0-9]{4,5}' },
  bpv: { opleidingscode: '[0-9]{4,5}' },
};

/** Codes have the form of codes: whoever reads one may rely on it. */
export class Codes1700000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [tabel, kolommen] of Object.entries(VORMEN)) {
      const eisen = Object.entries(kolommen).map(
        ([kolom, vorm]) => `add constraint ${tabel}_${kolom}_check check (${kolom} ~ '^${vorm}$')`,
      );
      await db.query(`alter table register.${tabel} ${eisen.join(', ')}`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [tabel, kolommen] of Object.entries(VORMEN)) {
      const eisen = Object.keys(kolommen).map((kolom) => `drop constraint ${tabel}_${kolom}_check`);
      await db.query(`alter table register.${tabel} ${eisen.join(', ')}`);
    }
  }
}
