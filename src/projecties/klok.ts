import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';
import type { Datum } from '../values/Datum';
import { inHetGroot } from './inHetGroot';
import { beoordeel } from './toonbaar';

/**
 * Sets the register's clock, the date that the projections count with; false when it already stood there. Writers of facts
 * wait until the caller's transaction ends: one that had begun under the old date would leave its rows by that date.
 */
export async function zetKlok(db: ClientBase, vandaag: Datum): Promise<boolean> {
  const { rowCount } = await db.query('select from register.klok where vandaag = $1', [vandaag]);
  if (rowCount === 1) return false;
  await db.query('lock table register.persoon in exclusive mode');
  await db.query(
    'insert into register.klok (vandaag) values ($1) on conflict (enig) do update set vandaag = excluded.vandaag',
    [vandaag],
  );
  return true;
}

/**
 * Brings the stored slices in line with a changed clock: a new quarter brings children in and lets others go, an address
 * that was known beforehand becomes valid. What may be shown is judged anew, and the slices that follow daily follow.
 * @returns the number of rows that changed
 */
export async function volgKlok(db: ClientBase, slices: Slice[]): Promise<number> {
  let anders = 0;
  await inHetGroot(db);
  await db.query('select register.tel_leveringen()');
  for (const slice of slices.filter(({ opgeslagen }) => opgeslagen)) {
    const { naam, dagelijks } = slice;
    await db.query(beoordeel(slice));
    const { rows } = await db.query<{ n: string }>(`select ${naam}_definitie.gelijk(null) as n`);
    if (dagelijks) await db.query(`delete from ${naam}_definitie.achterstand`);
    anders += Number(rows[0]!.n);
  }
  return anders;
}
