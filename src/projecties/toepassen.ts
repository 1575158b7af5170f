import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';
import { legOntvangersVast } from './correctie';
import { rechtenDdl, sliceDdl, sliceWeg, verversDdl } from './ddl';
import { vul } from './herbouw';
import { type Pseudonimiseer, pseudonimiseer } from './pseudoniemen';
import { vingerafdruk } from './vingerafdruk';

/**
 * Makes the database's slices those of the afnemer files: new and changed ones are built and filled, ones without a file
 * disappear. In the caller's transaction, so that a change of policy shows all at once. The logins must exist.
 * @returns the slices that were (re)built
 */
export async function pasToe(db: ClientBase, slices: Slice[], maak: Pseudonimiseer): Promise<string[]> {
  const { rows } = await db.query<{ slice: string; definitie: string }>(
    'select slice, definitie from projecties.toestand',
  );
  const toestand = new Map(rows.map(({ slice, definitie }) => [slice, definitie]));
  const weg = [...toestand.keys()].filter((naam) => !slices.some((slice) => slice.naam === naam));
  const anders = slices.filter((slice) => toestand.get(slice.naam) !== vingerafdruk(slice));
  // writers of facts wait, so that none of their changes falls between the old slices and the new
  if (weg.length + anders.length > 0) await db.query('lock table register.persoon in exclusive mode');

  for (const naam of weg) {
    await db.query(`${sliceWeg(naam)} drop table if exists pseudoniemen.${naam};`);
    await db.query('delete from projecties.toestand where slice = $1', [naam]);
  }
  for (const slice of anders) {
    await db.query(sliceWeg(slice.naam));
    await db.query(sliceDdl(slice));
    await pseudonimiseer(db, slice, maak);
    await vul(db, slice);
    await db.query(rechtenDdl(slice));
    await db.query(
      `insert into projecties.toestand (slice, definitie) values ($1, $2)
       on conflict (slice) do update set definitie = excluded.definitie, gebouwd_op = clock_timestamp()`,
      [slice.naam, vingerafdruk(slice)],
    );
  }
  await db.query(verversDdl(slices));
  await legOntvangersVast(db, slices);
  return anders.map(({ naam }) => naam);
}
