import type { ClientBase } from 'pg';
import type { Opschortingsoort } from './Opschortingen';

export interface Opschorting {
  soort: Opschortingsoort;
  doelwit: string;
  reden: string;
  sinds: Date;
  door: string;
  opgeheven: Date | null;
  opgehevenDoor: string | null;
}

/** All suspensions, those that hold first, then the newest. */
export async function leesOpschortingen(db: ClientBase): Promise<Opschorting[]> {
  const { rows } = await db.query<Opschorting>(
    `select soort, doelwit, reden, sinds, door, opgeheven, opgeheven_door as "opgehevenDoor" from beheer.opschorting
     order by opgeheven is not null, sinds desc`,
  );
  return rows;
}

/** @returns false when it was suspended already */
export const schortOp = (
  db: ClientBase,
  { soort, doelwit, reden, door }: Pick<Opschorting, 'soort' | 'doelwit' | 'reden' | 'door'>,
): Promise<boolean> =>
  gedaan(db, 'select beheer.schort_op($1, $2, $3, $4, null) as gedaan', [soort, doelwit, reden, door]);

/** @returns false when it was not suspended */
export const hefOp = (
  db: ClientBase,
  { soort, doelwit, door }: Pick<Opschorting, 'soort' | 'doelwit' | 'door'>,
): Promise<boolean> => gedaan(db, 'select beheer.hef_op($1, $2, $3, null) as gedaan', [soort, doelwit, door]);

async function gedaan(db: ClientBase, tekst: string, waarden: string[]): Promise<boolean> {
  const { rows } = await db.query<{ gedaan: boolean }>(tekst, waarden);
  return rows[0]!.gedaan;
}
