import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';
import { definitieNaam, opgeslagen, tabelNaam } from './definitie';
import { inHetGroot } from './inHetGroot';

export interface Bevinding {
  projectie: string;
  rijen: number;
  /** persons whose change this slice shows only when the date moves; they are left out of the comparison */
  achterstand: number;
  /** rows that the definition has and the projection lacks */
  ontbreekt: number;
  /** rows that the projection has and the definition does not */
  teveel: number;
}

/** Compares each stored projection with its definition, row by row, in one snapshot. */
export async function controleer(db: ClientBase, slices: Slice[]): Promise<Bevinding[]> {
  const delen = slices.flatMap((slice) =>
    opgeslagen(slice).map((projectie) => ({
      tabel: tabelNaam(slice, projectie),
      definitie: definitieNaam(slice, projectie),
      achterstand: slice.dagelijks
        ? `select logpseudoniem from ${slice.naam}_definitie.achterstand`
        : 'select null::bigint where false',
    })),
  );
  const bevindingen: Bevinding[] = [];
  await db.query('begin isolation level repeatable read read only');
  try {
    // before the snapshot: a table that was swapped in after it would look empty
    for (const { tabel } of delen) await db.query(`lock table ${tabel} in access share mode`);
    for (const { tabel, definitie, achterstand } of delen) {
      const van = (relatie: string) => `select * from ${relatie} where logpseudoniem not in (${achterstand})`;
      const { rows } = await inHetGroot(db, () =>
        db.query<Omit<Bevinding, 'projectie'>>(`
        select (select count(*) from ${tabel})::int as rijen,
          (select count(*) from (${achterstand}) a)::int as achterstand,
          (select count(*) from (${van(definitie)} except all ${van(tabel)}) x)::int as ontbreekt,
          (select count(*) from (${van(tabel)} except all ${van(definitie)}) x)::int as teveel`),
      );
      bevindingen.push({ projectie: tabel, ...rows[0]! });
    }
    return bevindingen;
  } finally {
    await db.query('rollback');
  }
}
