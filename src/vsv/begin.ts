import type { ClientBase } from 'pg';
import type { Datum } from '../values/Datum';
import { volg } from './volg';

/** Judges everybody anew, as after a register was filled: nothing of what was there before is kept. In the caller's transaction. */
export async function begin(
  db: ClientBase,
  vandaag: Datum,
  voortgang?: (klaar: number, alle: number) => void,
): Promise<number[]> {
  await db.query(
    `truncate vsv.oordeel, vsv.cijfer, vsv.losgelaten, vsv.vast, vsv.maand, vsv.maandoordeel, vsv.maandcijfer,
       vsv.maandlosgelaten, vsv.publicatie cascade`,
  );
  await db.query('update vsv.jaar set beoordeeld_met = null');
  return volg(db, vandaag, voortgang);
}
