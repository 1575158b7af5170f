import type { ClientBase } from 'pg';
import { inTransactie } from '../postgres/inTransactie';
import { inHetGroot } from '../projecties/inHetGroot';
import type { Bewaartermijn } from './Bewaartermijn';
import { ruimers } from './ruimers';
import { termijnen } from './termijnen';

/** How much is past a term on a day, and how much more will be within a year. */
export interface Telling {
  termijn: Bewaartermijn;
  verlopen: number;
  binnenkort: number;
}

/** Counts, and changes nothing. */
export async function tel(db: ClientBase, dag: string): Promise<Telling[]> {
  const tellingen: Telling[] = [];
  for (const termijn of termijnen) {
    const { rows } = await inTransactie(db, () =>
      inHetGroot(db, () =>
        db.query<{ verlopen: number; binnenkort: number }>(
          `select (count(*) filter (where vrij_vanaf <= $1::date))::int as verlopen,
             (count(*) filter (where vrij_vanaf > $1::date and vrij_vanaf <= $1::date + interval '1 year'))::int as binnenkort
           from (${ruimers[termijn.naam].lopend}) l`,
          [dag, termijn.jaren],
        ),
      ),
    );
    tellingen.push({ termijn, ...rows[0]! });
  }
  return tellingen;
}
