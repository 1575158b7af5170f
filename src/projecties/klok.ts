import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';
import type { Datum } from '../values/Datum';

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
 * that was known beforehand becomes valid.
 * @returns the number of rows that changed
 */
export async function volgKlok(db: ClientBase, slices: Slice[]): Promise<number> {
  let anders = 0;
  for (const { naam } of slices.filter(({ opgeslagen }) => opgeslagen)) {
    const { rows } = await db.query<{ n: string }>(`select ${naam}_definitie.gelijk(null) as n`);
    anders += Number(rows[0]!.n);
  }
  return anders;
}
