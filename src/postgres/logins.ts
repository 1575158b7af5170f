import type { ClientBase } from 'pg';
import { escapeIdentifier, escapeLiteral } from 'pg';

export interface Login {
  naam: string;
  wachtwoord: string;
  /** the only schema it looks in */
  schema: string;
  alleenLezen: boolean;
  /** how long one statement may take, in milliseconds */
  geduld: number;
}

const statements = (database: string, { naam, wachtwoord, schema, alleenLezen, geduld }: Login): string[] => [
  `alter role ${naam} login noinherit connection limit 40 password ${escapeLiteral(wachtwoord)}`,
  `alter role ${naam} set search_path = ${schema}`,
  `alter role ${naam} set default_transaction_read_only = ${alleenLezen ? 'on' : 'off'}`,
  `alter role ${naam} set statement_timeout = ${geduld}`,
  `alter role ${naam} set idle_in_transaction_session_timeout = '30s'`,
  `grant connect on database ${escapeIdentifier(database)} to ${naam}`,
];

/** Makes or updates the logins, in the caller's transaction. Needs CREATEROLE. */
export async function maakLogins(db: ClientBase, logins: Login[]): Promise<void> {
  const { rows } = await db.query<{ database: string; bekend: string[] }>(
    `select current_database() as database, array(select rolname::text from pg_roles where rolname = any($1)) as bekend`,
    [logins.map(({ naam }) => naam)],
  );
  const { database, bekend } = rows[0]!;
  for (const login of logins) {
    if (!bekend.includes(login.naam)) await db.query(`create role ${login.naam}`);
    for (const statement of statements(database, login)) await db.query(statement);
  }
  await db.query(
    `revoke all on schema public from public; revoke temp on database ${escapeIdentifier(database)} from public`,
  );
}

/** The same as a script for a DBA, where the owner may not create roles. */
export const loginScript = (database: string, logins: Login[]): string =>
  logins
    .flatMap((login) => [`create role ${login.naam};`, ...statements(database, login).map((regel) => `${regel};`)])
    .join('\n');
