import type { ClientBase } from 'pg';
import { inHetGroot } from './inHetGroot';

/** Rows that are kept, and the query that they must be equal to. */
export interface Paar {
  naam: string;
  /** all rows that are kept */
  rijen: string;
  /** those that are compared, and what they must be */
  is: string;
  hoort: string;
  /** persons who are left out of the comparison */
  achterstand?: string;
  /** a table that may be swapped for another meanwhile */
  tabel?: string;
}

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

/** Told of what is compared next, and how many were. */
export type Voortgang = (gedaan: number, totaal: number, naam: string) => void;

/** Compares each pair row by row, all in one snapshot. */
export async function vergelijk(db: ClientBase, paren: Paar[], voortgang?: Voortgang): Promise<Bevinding[]> {
  const bevindingen: Bevinding[] = [];
  await db.query('begin isolation level repeatable read read only');
  try {
    // before the snapshot: a table that was swapped in after it would look empty
    for (const { tabel } of paren) if (tabel) await db.query(`lock table ${tabel} in access share mode`);
    for (const { naam, rijen, is, hoort, achterstand } of paren) {
      voortgang?.(bevindingen.length, paren.length, naam);
      const { rows } = await inHetGroot(db, () =>
        db.query<Omit<Bevinding, 'projectie'>>(`
        select (select count(*) from (${rijen}) r)::int as rijen,
          ${achterstand ? `(select count(*) from (${achterstand}) a)::int` : '0'} as achterstand,
          (select count(*) from (${hoort} except all ${is}) x)::int as ontbreekt,
          (select count(*) from (${is} except all ${hoort}) x)::int as teveel`),
      );
      bevindingen.push({ projectie: naam, ...rows[0]! });
    }
    return bevindingen;
  } finally {
    await db.query('rollback');
  }
}
