import type { ClientBase } from 'pg';
import { escapeIdentifier, escapeLiteral } from 'pg';

export interface Login {
  naam: string;
  wachtwoord: string;
  /** the only schema it looks in */
  schema: string;
  alleenLezen: boolean;
  /** its statements are planned once per connection, whatever their values; otherwise the server chooses */
  vastPlan: boolean;
  /** how long one statement may take, in milliseconds */
  geduld: number;
  /** connections that one hub keeps open for it, at most */
  verbindingen: number;
}

/** What remains for the owner, superusers and tools. */
const OVERIG = 20;

const statements = (database: string, login: Login): string[] => [
  `alter role ${login.naam} login noinherit password ${escapeLiteral(login.wachtwoord)}`,
  `alter role ${login.naam} set search_path = ${login.schema}`,
  `alter role ${login.naam} set default_transaction_read_only = ${login.alleenLezen ? 'on' : 'off'}`,
  `alter role ${login.naam} set statement_timeout = ${login.geduld}`,
  // the same plan for one number as for ten thousand: by index
  `alter role ${login.naam} set plan_cache_mode = ${login.vastPlan ? 'force_generic_plan' : 'auto'}`,
  // a plan that knows no values guesses so few rows in a small register that it would join the tables first
  `alter role ${login.naam} set join_collapse_limit = 1`,
  `alter role ${login.naam} set idle_in_transaction_session_timeout = '30s'`,
  `grant connect on database ${escapeIdentifier(database)} to ${login.naam}`,
];

interface Stand {
  database: string;
  bekend: string[];
  magRollen: boolean;
  verbindingen: number;
}

/**
 * Makes or updates the logins, in the caller's transaction. An owner without CREATEROLE finds them made by the DBA.
 * @throws Error when they are missing and cannot be made, or when the server has too few connections for them
 */
export async function maakLogins(db: ClientBase, logins: Login[]): Promise<void> {
  const { rows } = await db.query<Stand>(
    `select current_database() as database, rolcreaterole or rolsuper as "magRollen",
       current_setting('max_connections')::int as verbindingen,
       array(select rolname::text from pg_roles where rolname = any($1)) as bekend
     from pg_roles where rolname = current_user`,
    [logins.map(({ naam }) => naam)],
  );
  const { database, bekend, magRollen, verbindingen } = rows[0]!;
  const nodig = logins.reduce((som, login) => som + login.verbindingen, OVERIG);
  if (nodig > verbindingen) {
    throw new Error(
      `De hub heeft ${nodig} verbindingen nodig en de database staat er ${verbindingen} toe. Verhoog max_connections.`,
    );
  }
  const ontbreekt = logins.filter(({ naam }) => !bekend.includes(naam)).map(({ naam }) => naam);
  if (!magRollen && ontbreekt.length) {
    throw new Error(
      `De eigenaar van de database mag geen logins maken en deze ontbreken: ${ontbreekt.join(', ')}. Geef hem CREATEROLE, of laat een DBA het script van npm run -s hub -- logins uitvoeren.`,
    );
  }
  if (!magRollen) return;
  for (const login of logins) {
    if (ontbreekt.includes(login.naam)) await db.query(`create role ${login.naam}`);
    for (const statement of statements(database, login)) await db.query(statement);
  }
  await db.query(
    `revoke all on schema public from public; revoke temp on database ${escapeIdentifier(database)} from public`,
  );
}

/** The same as a script for a DBA, where the owner may not create roles. */
export const loginScript = (database: string, logins: Login[]): string =>
  [
    ...logins.flatMap((login) => [`create role ${login.naam}`, ...statements(database, login)]),
    'revoke all on schema public from public',
    `revoke temp on database ${escapeIdentifier(database)} from public`,
  ]
    .map((regel) => `${regel};`)
    .join('\n');
