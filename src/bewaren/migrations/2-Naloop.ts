import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was destroyed and may yet come into the logboek, for as long as that can be. */
export class Naloop1700000000401 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table bewaren.naloop (
        logpseudoniem bigint primary key,
        sinds timestamptz not null default clock_timestamp()
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table bewaren.naloop');
  }
}
