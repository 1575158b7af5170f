import type { ClientBase } from 'pg';
import { etmaal } from '../values/etmaal';
import { klokuur } from './klokuur';
import type { Verbruik } from './Verbruik';

/** Whose use it is. */
export interface Verbruiker {
  oin: string;
  doel: string;
  verbruik: Verbruik;
}

/**
 * Points of this hour; persons, and numbers that found nobody, of this day. Whoever asks on behalf of another uses what is that
 * other's.
 */
const VERBRUIKT = `
  select coalesce(sum(kosten) filter (where begin >= $3), 0)::int as punten, coalesce(sum(niet_gevonden), 0)::int as "nietGevonden",
    case when $5 then array(
      select distinct unnest(v.personen)::text from logboek.verstrekking v join logboek.audit a using (trace_id)
      where v.begin >= $4 and coalesce(a.namens, v.oin) = $1 and v.doel = $2
    ) end as personen
  from logboek.verstrekking v join logboek.audit a using (trace_id)
  where begin >= $4 and coalesce(a.namens, v.oin) = $1 and doel = $2`;

interface Verbruikt {
  punten: number;
  nietGevonden: number;
  personen: string[] | null;
}

/**
 * Counts again, before the first question, what the logboek says was used: a hub that restarts gives nobody more. As the
 * owner: the logboek's own login reads no record.
 */
export async function hervat(db: ClientBase, verbruikers: Verbruiker[]): Promise<void> {
  const nu = new Date();
  const [uur, dag] = [klokuur(nu).begin, etmaal(nu).begin];
  for (const { oin, doel, verbruik } of verbruikers) {
    const { rows } = await db.query<Verbruikt>(VERBRUIKT, [oin, doel, uur, dag, verbruik.personen !== null]);
    const { punten, nietGevonden, personen } = rows[0]!;
    await verbruik.punten.boek(punten, nu);
    verbruik.personen?.tel(personen ?? [], nietGevonden);
  }
}
