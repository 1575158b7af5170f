import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';
import { definitieNaam, tabelNaam } from './ddl';
import { projecties } from './definitie';

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
  const bevindingen: Bevinding[] = [];
  await db.query('begin isolation level repeatable read read only');
  for (const slice of slices.filter(({ autorisatie }) => autorisatie.projectie === 'opgeslagen')) {
    for (const projectie of projecties(slice)) {
      const tabel = tabelNaam(slice, projectie);
      const definitie = definitieNaam(slice, projectie);
      const { rows } = await db.query<Omit<Bevinding, 'projectie'>>(`
        select (select count(*) from ${tabel})::int as rijen,
          (select count(*) from (select * from ${definitie} except all select * from ${tabel}) x)::int as ontbreekt,
          (select count(*) from (select * from ${tabel} except all select * from ${definitie}) x)::int as teveel`);
      bevindingen.push({ projectie: tabel, ...rows[0]! });
    }
  }
  await db.query('commit');
  return bevindingen;
}
