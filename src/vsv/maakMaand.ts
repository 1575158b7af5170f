import type { ClientBase } from 'pg';
import { inHetGroot } from '../projecties/inHetGroot';
import type { Datum } from '../values/Datum';
import { KENMERKEN } from './kenmerken';
import { maandstand } from './maandstand';
import { MAANDTELLING } from './maandtelling';
import { metNieuw } from './metNieuw';

/**
 * Makes the monthly state of one month of a school year, once: what the register learns later shows in later months. Months of
 * a school year are made in their order, as who is new on a list follows from the one before. In the caller's transaction.
 * @param zondag the last day of which changes count
 */
export async function maakMaand(db: ClientBase, schooljaar: number, maand: Datum, zondag: Datum): Promise<void> {
  const { rows } = await db.query<{ bekend: string }>(
    `insert into vsv.maand (schooljaar, maand, bekend)
     values ($1, $2, ($3::date + 1)::timestamp at time zone 'Europe/Amsterdam') returning bekend::text`,
    [schooljaar, maand, zondag],
  );
  await db.query('create temp table beeld (like vsv.maandoordeel) on commit drop');
  await db.query('alter table beeld alter reden drop not null');
  await inHetGroot(db, () =>
    db.query(`insert into beeld ${metNieuw(maandstand())}`, [schooljaar, maand, rows[0]!.bekend]),
  );
  await db.query('insert into vsv.maandoordeel select * from beeld where reden is not null');
  await db.query(`
    insert into vsv.maandcijfer (schooljaar, maand, ${KENMERKEN}, startpopulatie, geen_inschrijving, examendeelnemer,
      zonder_bekostiging, nieuw)
    select schooljaar, maand, ${KENMERKEN}, count(*), ${MAANDTELLING}
    from beeld group by schooljaar, maand, ${KENMERKEN}`);
  await db.query('drop table beeld');
}
