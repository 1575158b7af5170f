import { Client } from 'pg';
import type { IngebedHouder } from './ingebedHouder';

const SLOT = 1_112_690_511;

/**
 * The owner's role and database, and nothing for PUBLIC: a slice's login gets CONNECT from the owner and reaches no
 * other database. Each step can be repeated; the last one, taking CONNECT away, tells that all are done.
 */
export async function ingebedRollen(
  { client, port }: IngebedHouder,
  wachtwoord: (login: string) => string,
): Promise<void> {
  const stand = async () => {
    const { rows } = await client.query<{ rol: boolean; database: boolean; open: boolean }>(`
      select exists (select from pg_roles where rolname = 'bron') as rol,
             exists (select from pg_database where datname = 'bron') as database,
             coalesce((select has_database_privilege('public', oid, 'connect') from pg_database where datname = 'bron'), true) as open`);
    return rows[0]!;
  };
  if (!(await stand()).open) return;
  await client.query(`select pg_advisory_lock(${SLOT})`); // two processes may start at the same moment
  try {
    const { rol, database } = await stand();
    if (!rol)
      await client.query(`create role bron login createrole password ${client.escapeLiteral(wachtwoord('bron'))}`);
    if (!database) await client.query('create database bron owner bron');
    await inBron(port, wachtwoord('postgres'), 'revoke all on schema public from public');
    await client.query('revoke all on database postgres, template1, bron from public');
  } finally {
    await client.query(`select pg_advisory_unlock(${SLOT})`);
  }
}

async function inBron(port: number, password: string, sql: string): Promise<void> {
  const bron = new Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'bron' });
  await bron.connect();
  try {
    await bron.query(sql);
  } finally {
    await bron.end();
  }
}
