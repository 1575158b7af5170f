import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';
import { definitieNaam, projecties, tabelNaam } from './definitie';

export interface Bevinding {
  projectie: string;
  rijen: number;
  /** rows that the definition has and the projection lacks */
  ontbreekt: number;
  /** rows that the projection has and the definition does not */
  teveel: number;
}

/** Compares each stored projection with its definition, row by row, in one snapshot. */
export async function controleer(db: ClientBase, slices: Slice[]): Promise<Bevinding[]> {
  const opgeslagen = slices
    .filter((slice) => slice.opgeslagen)
    .flatMap((slice) =>
      projecties(slice).map((projectie) => ({
        tabel: tabelNaam(slice, projectie),
        definitie: definitieNaam(slice, projectie),
      })),
    );
  const bevindingen: Bevinding[] = [];
  await db.query('begin isolation level repeatable read read only');
  try {
    // before the snapshot: a table that was swapped in after it would look empty
    for (const { tabel } of opgeslagen) await db.query(`lock table ${tabel} in access share mode`);
    for (const { tabel, definitie } of opgeslagen) {
      const { rows } = await db.query<Omit<Bevinding, 'projectie'>>(`
        select (select count(*) from ${tabel})::int as rijen,
          (select count(*) from (select * from ${definitie} except all select * from ${tabel}) x)::int as ontbreekt,
          (select count(*) from (select * from ${tabel} except all select * from ${definitie}) x)::int as teveel`);
      bevindingen.push({ projectie: tabel, ...rows[0]! });
    }
    return bevindingen;
  } finally {
    await db.query('rollback');
  }
}
