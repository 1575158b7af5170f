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
    // the files as they are: a third of the time that logging them page by page takes
    `create database ${naam} owner bron template ${sjabloon ?? 'template0'} strategy file_copy`,
    `revoke all on database ${naam} from public`,
  );
  return adres(naam);
}

/** Makes a template that only some test files need: the first that asks fills it, another worker waits for it. */
export async function maakSjabloon(naam: string, bron: string, vul: (url: string) => Promise<void>): Promise<void> {
  const slot = new pg.Client({ connectionString: adres('postgres', 'super') });
  await slot.connect();
  await slot.query('select pg_advisory_lock(hashtext($1))', [naam]);
  const { rowCount } = await slot.query('select from pg_database where datname = $1', [naam]);
  if (!rowCount) {
    await vul(await kloon(bron, `${naam}_half`));
    await alsSuper(`alter database ${naam}_half rename to ${naam}`);
  }
  await slot.end();
}
