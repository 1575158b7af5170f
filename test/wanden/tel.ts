import pg from 'pg';
import type { Testhub } from '../opstelling/hub';
import { adres } from '../opstelling/kloon';

export interface Telling<T> {
  uitkomst: T;
  /** statements that the database ran, per login; the logboek's own login is left out */
  statements: Record<string, number>;
}

/** Does the work and lets the database itself count what ran: pg_stat_statements, on this hub's database alone. */
export async function tel<T>({ database, slices }: Testhub, werk: () => Promise<T>): Promise<Telling<T>> {
  // the view is in the database `postgres` and counts for the whole server
  const db = new pg.Client({ connectionString: adres('postgres', 'super') });
  await db.connect();
  try {
    const logins = ['bron', ...slices.map(({ login }) => login)];
    await db.query(`select pg_stat_statements_reset(0, oid, 0) from pg_database where datname = $1`, [database.naam]);
    const uitkomst = await werk();
    const { rows } = await db.query<{ login: string; aantal: number }>(
      `select login, coalesce(sum(s.calls), 0)::int as aantal
       from unnest($2::text[]) login join pg_roles r on r.rolname = login join pg_database d on d.datname = $1
       left join pg_stat_statements s on s.userid = r.oid and s.dbid = d.oid
       group by login`,
      [database.naam, logins],
    );
    return { uitkomst, statements: Object.fromEntries(rows.map(({ login, aantal }) => [login, aantal])) };
  } finally {
    await db.end();
  }
}

/** No statement on any slice nor on the register. */
export const niets = ({ slices }: Testhub): Record<string, number> =>
  Object.fromEntries(['bron', ...slices.map(({ login }) => login)].map((login) => [login, 0]));
