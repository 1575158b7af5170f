import type { ClientBase } from 'pg';
import { inTransactie } from '../../../src/postgres/inTransactie';
import { zetKlok } from '../../../src/projecties/klok';
import type { Datum } from '../../../src/values/Datum';
import { volg } from '../../../src/vsv/volg';

/** Makes it a day, for the clock and for the figures that follow it. */
export const zetOp = (db: ClientBase, dag: string): Promise<void> =>
  inTransactie(db, async () => {
    await zetKlok(db, dag as Datum);
    await volg(db, dag as Datum);
  });
