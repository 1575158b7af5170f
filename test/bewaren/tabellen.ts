import type pg from 'pg';

export interface Tabel {
  naam: string;
  kolommen: string[];
}

/** Every table of the database that is not PostgreSQL's own. */
export async function tabellen(db: pg.Client): Promise<Tabel[]> {
  const { rows } = await db.query<Tabel>(
    `select format('%I.%I', n.nspname, c.relname) as naam, array_agg(a.attname::text order by a.attnum) as kolommen
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'
     group by n.nspname, c.relname order by 1`,
  );
  return rows;
}
