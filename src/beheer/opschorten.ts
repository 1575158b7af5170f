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
export async function schortOp(
  db: ClientBase,
  { soort, doelwit, reden, door }: Pick<Opschorting, 'soort' | 'doelwit' | 'reden' | 'door'>,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into beheer.opschorting (soort, doelwit, reden, door) values ($1, $2, $3, $4)
     on conflict (soort, doelwit) where opgeheven is null do nothing`,
    [soort, doelwit, reden, door],
  );
  return rowCount === 1;
}

/** @returns false when it was not suspended */
export async function hefOp(
  db: ClientBase,
  { soort, doelwit, door }: Pick<Opschorting, 'soort' | 'doelwit' | 'door'>,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `update beheer.opschorting set opgeheven = clock_timestamp(), opgeheven_door = $3
     where soort = $1 and doelwit = $2 and opgeheven is null`,
    [soort, doelwit, door],
  );
  return rowCount === 1;
}
