import pg from 'pg';
import { Beheer1700000000300 } from '../beheer/migrations/1-Beheer';
import { Opdrachten1700000000301 } from '../beheer/migrations/2-Opdrachten';
import { Bewaren1700000000400 } from '../bewaren/migrations/1-Bewaren';
import { Naloop1700000000401 } from '../bewaren/migrations/2-Naloop';
import { Logboek1700000000100 } from '../logboek/migrations/1-Logboek';
import { Indexeer1700000000101 } from '../logboek/migrations/2-Indexeer';
import { Sessie1700000000102 } from '../logboek/migrations/3-Sessie';
import { Kosten1700000000103 } from '../logboek/migrations/4-Kosten';
import { Correcties1700000000104 } from '../logboek/migrations/5-Correcties';
import { maakGegevensbron } from '../register/gegevensbron';
import { type Migratiestand, migratiestand } from '../register/migratiestand';
import { migreer } from '../register/migreer';
import type { Sleutels } from '../sleutels';
import { Vsv1700000000200 } from '../vsv/migrations/1-Vsv';
import { NieuwInMaand1700000000201 } from '../vsv/migrations/2-Nieuw';
import { Losgelaten1700000000202 } from '../vsv/migrations/3-Losgelaten';
import { type Ingebed, startIngebed } from './startIngebed';

export interface Database {
  eigenaarUrl: string;
  /** stops the embedded server; does nothing for another one */
  stop(): Promise<void>;
}

/** The lowest server that has what the hub's SQL uses. */
const OUDSTE = 16;

/** The database of the configuration, embedded or not, reachable and not too old. */
export async function openDatabase(
  { databaseUrl, data }: { databaseUrl: string | null; data: string },
  sleutels: Sleutels,
  melding: (tekst: string) => void,
): Promise<Database> {
  const ingebed: Ingebed | null = databaseUrl
    ? null
    : await startIngebed({ map: data, wachtwoord: (login) => sleutels.wachtwoord(login), melding });
  const database = { eigenaarUrl: databaseUrl ?? ingebed!.eigenaarUrl, stop: async () => ingebed?.stop() };
  try {
    await metEigenaar(database.eigenaarUrl, async (db) => {
      const { rows } = await db.query<{ versie: number }>(
        `select current_setting('server_version_num')::int / 10000 as versie`,
      );
      if (rows[0]!.versie < OUDSTE)
        throw new Error(`PostgreSQL ${rows[0]!.versie} is te oud: de hub vraagt ${OUDSTE} of hoger.`);
    });
  } catch (fout) {
    await database.stop();
    throw databaseUrl ? new Error(`DATABASE_URL: ${(fout as Error).message}`, { cause: fout }) : fout;
  }
  return database;
}

/** Runs work on one connection of the owner. */
export async function metEigenaar<T>(url: string, werk: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: url, application_name: 'bron-eigenaar', keepAlive: true });
  // a connection that breaks fails the query that uses it; without a listener it would end the process
  db.on('error', () => undefined);
  await db.connect();
  try {
    return await werk(db);
  } finally {
    await db.end();
  }
}

/** Runs work on one connection of the owner of the configured database, also while a hub runs on it. */
export async function metDatabase<T>(
  config: Parameters<typeof openDatabase>[0],
  sleutels: Sleutels,
  melding: (tekst: string) => void,
  werk: (db: pg.Client) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(config, sleutels, melding);
  try {
    return await metEigenaar(database.eigenaarUrl, werk);
  } finally {
    await database.stop();
  }
}

/** Brings the tables of all rooms up to date; returns the names of the migrations that ran. */
export const werkBij = (url: string): Promise<string[]> => metBron(url, migreer);

/** Which migrations of all rooms a database lacks, and which it has that this version does not know. */
export const migratiesVan = (url: string): Promise<Migratiestand> => metBron(url, migratiestand);

async function metBron<T>(url: string, werk: (bron: Parameters<typeof migreer>[0]) => Promise<T>): Promise<T> {
  const bron = maakGegevensbron(url, {
    migraties: [
      ...[Logboek1700000000100, Indexeer1700000000101, Sessie1700000000102, Kosten1700000000103],
      Correcties1700000000104,
      ...[Vsv1700000000200, NieuwInMaand1700000000201, Losgelaten1700000000202],
      ...[Beheer1700000000300, Opdrachten1700000000301],
      ...[Bewaren1700000000400, Naloop1700000000401],
    ],
  });
  await bron.initialize();
  try {
    return await werk(bron);
  } finally {
    await bron.destroy();
  }
}
