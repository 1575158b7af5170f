import pg from 'pg';

/** The address of one database on the test server, for the owner or the superuser. */
export function adres(database: string, rol: 'eigenaar' | 'super' = 'eigenaar'): string {
  const server = JSON.parse(process.env.BRON_TEST_SERVER!) as Record<typeof rol, string>;
  const url = new URL(server[rol]);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs SQL as superuser, outside every test database. */
export async function alsSuper(...statements: string[]): Promise<void> {
  const db = new pg.Client({ connectionString: adres('postgres', 'super') });
  await db.connect();
  for (const statement of statements) await db.query(statement);
  await db.end();
}

/** A new database, empty or from a template; a clone does not inherit the rights on the database itself. */
export async function kloon(sjabloon: string | null, naam: string): Promise<string> {
  await alsSuper(
    `create database ${naam} owner bron template ${sjabloon ?? 'template0'}`,
    `revoke all on database ${naam} from public`,
  );
  return adres(naam);
}
