import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';
import { rechtenDdl } from './ddl';
import { opgeslagen, type Projectie, tabelNaam, vulling } from './definitie';
import { inHetGroot } from './inHetGroot';
import { vulLaatste } from './laatste';
import { leesviewDdl } from './leesview';
import { zetStand } from './stand';
import { beoordeel } from './toonbaar';

/** Fills an empty table of a stored slice from its definition, and indexes it. */
async function vulTabel(db: ClientBase, slice: Slice, projectie: Projectie, indexen: string[]): Promise<void> {
  const tabel = tabelNaam(slice, projectie);
  await inHetGroot(db, () => db.query(`insert into ${tabel} ${vulling(slice, projectie)}`));
  for (const index of indexen) await db.query(index.replace('$tabel', tabel));
  await db.query(`analyze ${tabel}`);
}

/** Fills the empty tables of a stored slice from their definitions, then indexes them. */
export async function vul(db: ClientBase, slice: Slice): Promise<void> {
  if (!slice.opgeslagen) return;
  await beoordeel(db, slice);
  await vulLaatste(db, slice);
  for (const projectie of opgeslagen(slice)) await vulTabel(db, slice, projectie, projectie.indexen);
  await db.query(zetStand(slice));
}

/**
 * Rebuilds a stored slice beside the old one, in the caller's transaction: readers go on with the old tables until the
 * swap at the end; writers of facts wait, so that none of their changes falls between.
 */
export async function herbouw(db: ClientBase, slice: Slice): Promise<void> {
  if (!slice.opgeslagen) return;
  await db.query('lock table register.persoon in exclusive mode');
  await beoordeel(db, slice);
  // nobody reads these but the definitions of the others, which name them
  for (const projectie of opgeslagen(slice).filter(({ intern }) => intern)) {
    await db.query(`truncate ${tabelNaam(slice, projectie)}`);
    await vulTabel(db, slice, projectie, []);
  }
  const delen = opgeslagen(slice).filter(({ intern }) => !intern);
  for (const projectie of delen) {
    const nieuw = `${tabelNaam(slice, projectie)}_nieuw`;
    await inHetGroot(db, () => db.query(`create table ${nieuw} as ${vulling(slice, projectie)}`));
    for (const index of projectie.indexen) await db.query(index.replace('$tabel', nieuw));
    await db.query(`analyze ${nieuw}`);
  }
  for (const projectie of delen) {
    const tabel = tabelNaam(slice, projectie);
    // the view of a divided slice goes along with the table that it reads
    if (slice.autorisatie.gebied) await db.query(leesviewDdl(slice, projectie, `${tabel}_nieuw`));
    await db.query(`drop table ${tabel}; alter table ${tabel}_nieuw rename to ${projectie.naam}`);
  }
  await db.query(zetStand(slice));
  if (slice.dagelijks) await db.query(`delete from ${slice.naam}_definitie.achterstand`);
  await db.query(rechtenDdl(slice));
}
