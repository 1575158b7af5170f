import pg from 'pg';
import { laadReferentie } from '../../../seeds/laadReferentie';
import { inTransactie } from '../../../src/postgres/inTransactie';
import { zetKlok } from '../../../src/projecties/klok';
import { maakDatabase } from '../../opstelling/database';
import { VANDAAG } from '../../opstelling/vast';

export interface Motor {
  /** a superuser's; what it writes sets off no triggers */
  db: pg.Client;
  sluit(): Promise<void>;
}

/** A register with the reference tables and nobody in it, in which facts are written and judged apart from each other. */
export async function openMotor(): Promise<Motor> {
  const database = await maakDatabase('leeg');
  const db = new pg.Client({ connectionString: database.superUrl });
  await db.connect();
  await inTransactie(db, async () => {
    await laadReferentie(db);
    await zetKlok(db, VANDAAG);
  });
  await db.query('set session_replication_role = replica');
  return {
    db,
    sluit: async () => {
      await db.end();
      await database.sluit();
    },
  };
}
