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
    `select o.slice, o.oin, count(b.id) filter (where b.bevestigd_op is null)::int as open, count(b.bevestigd_op)::int as bevestigd,
       (min(b.gecorrigeerd) filter (where b.bevestigd_op is null))::text as oudste
     from correcties.ontvanger o left join correcties.bericht b using (slice, oin)
     group by o.slice, o.oin order by o.slice, o.oin`,
  );
  return rows;
}
