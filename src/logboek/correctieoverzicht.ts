import type { ClientBase } from 'pg';

export interface Correctiestand {
  slice: string;
  oin: string;
  open: number;
  bevestigd: number;
  /** the day of the oldest correction of which the notice is still open */
  oudste: string | null;
}

/** Per organisation how many notices of corrections it has been set, and has confirmed; also those that were set none. */
export async function correctieoverzicht(db: Pick<ClientBase, 'query'>): Promise<Correctiestand[]> {
  const { rows } = await db.query<Correctiestand>(
    'select slice, oin, open, bevestigd, oudste::text as oudste from beheer.correctiestand order by slice, oin',
  );
  return rows;
}
