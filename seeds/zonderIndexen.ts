import type { ClientBase } from 'pg';

interface Definitie {
  weg: string;
  terug: string;
}

/** Keys first point at, then lean on each other: foreign keys go first and come back last. */
const VREEMDE_SLEUTELS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as weg,
         format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as terug
  from pg_constraint where contype = 'f' and conrelid = any($1::regclass[]) order by conrelid, conname`;
const SLEUTELS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as weg,
         format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as terug
  from pg_constraint where contype in ('u', 'x') and conrelid = any($1::regclass[]) order by conrelid, conname`;
const INDEXEN = `
  select format('drop index %s', i.indexrelid::regclass) as weg, pg_get_indexdef(i.indexrelid) as terug
  from pg_index i where i.indrelid = any($1::regclass[])
    and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.conrelid = i.indrelid)
  order by i.indexrelid`;

/**
 * Does the work while these tables have no indexes, foreign keys and triggers, as a bulk load wants it; afterwards each
 * is there again by its own definition in the catalogue, so an index of a later migration needs no word here. Primary
 * keys stay: ids come in order, and a view may lean on one.
 */
export async function zonderIndexen(client: ClientBase, tabellen: string[], werk: () => Promise<void>): Promise<void> {
  const definities: Definitie[] = [];
  for (const vraag of [VREEMDE_SLEUTELS, SLEUTELS, INDEXEN]) {
    definities.push(...(await client.query<Definitie>(vraag, [tabellen])).rows);
  }
  for (const { weg } of definities) await client.query(weg);
  for (const tabel of tabellen) await client.query(`alter table ${tabel} disable trigger user`);
  await werk();
  await client.query("set local maintenance_work_mem = '256MB'");
  for (const { terug } of definities.reverse()) await client.query(terug);
  for (const tabel of tabellen) await client.query(`alter table ${tabel} enable trigger user`);
  await client.query(`analyze ${tabellen.join(', ')}`);
}
