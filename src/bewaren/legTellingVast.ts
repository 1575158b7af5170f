import type { ClientBase } from 'pg';
import { inTransactie } from '../postgres/inTransactie';
import type { Telling } from './tel';

/** Keeps a count by the terms of a day, for operators to see. */
export function legTellingVast(db: ClientBase, dag: string, tellingen: Telling[]): Promise<unknown> {
  const rijen = tellingen.map(({ termijn, verlopen, binnenkort }, plaats) => ({
    ...{ ...termijn, verlopen, binnenkort, plaats, dag },
  }));
  return inTransactie(db, async () => {
    // another hub may do so at the same moment
    await db.query('lock table beheer.bewaartermijn in exclusive mode');
    await db.query('delete from beheer.bewaartermijn');
    await db.query(
      `insert into beheer.bewaartermijn (naam, plaats, artikel, wat, vanaf, jaren, bron, eenheid, verlopen, binnenkort, dag)
       select naam, plaats, artikel, wat, vanaf, jaren, bron, eenheid, verlopen, binnenkort, dag
       from jsonb_populate_recordset(null::beheer.bewaartermijn, $1::jsonb)`,
      [JSON.stringify(rijen)],
    );
  });
}
