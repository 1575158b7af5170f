import type { ClientBase } from 'pg';
import { inHetGroot } from '../projecties/inHetGroot';
import { beoordeling } from './beoordeling';
import { KENMERKEN } from './kenmerken';
import { tellen } from './tellen';
import { BEOORDEELBAAR } from './ververs';

/** What is kept equal by difference, and what it must be equal to. */
const PAREN = [
  { projectie: 'vsv.oordeel', is: 'select * from vsv.oordeel', hoort: beoordeling(BEOORDEELBAAR) },
  {
    projectie: 'vsv.cijfer',
    is: `select schooljaar, ${KENMERKEN}, sum(startpopulatie)::int, sum(buiten_beschouwing)::int, sum(vsv)::int
      from vsv.cijfer group by schooljaar, ${KENMERKEN} having sum(startpopulatie) <> 0`,
    hoort: tellen('select *, 1 as n from vsv.oordeel'),
  },
];

/** As the report of projecties.controleer has it. */
export interface Vergelijking {
  projectie: string;
  rijen: number;
  ontbreekt: number;
  teveel: number;
}

/** Judges everybody anew and compares, row by row, in one snapshot. */
export async function controleer(db: ClientBase): Promise<Vergelijking[]> {
  const uit: Vergelijking[] = [];
  await db.query('begin isolation level repeatable read read only');
  try {
    for (const { projectie, is, hoort } of PAREN) {
      const { rows } = await inHetGroot(db, () =>
        db.query<Omit<Vergelijking, 'projectie'>>(`
        with is_nu as materialized (${is}), hoort as materialized (${hoort})
        select (select count(*) from is_nu)::int as rijen,
          (select count(*) from (table hoort except all table is_nu) x)::int as ontbreekt,
          (select count(*) from (table is_nu except all table hoort) x)::int as teveel`),
      );
      uit.push({ projectie, ...rows[0]! });
    }
    return uit;
  } finally {
    await db.query('rollback');
  }
}
