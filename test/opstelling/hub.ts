import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Config, leesConfig } from '../../src/config';
import { vraagToken } from '../../src/identity/demo-issuer/vraagToken';
import { richtIn } from '../../src/inrichten';
import { laadSlices } from '../../src/policy/load';
import type { Slice } from '../../src/policy/Slice';
import { metEigenaar } from '../../src/postgres/opstart';
import type { Wanden } from '../../src/server/loketten';
import { type Hub, type HubOpties, startHub } from '../../src/startHub';
import { maakDatabase, type Testdatabase } from './database';
import { vrijePoorten } from './poorten';
import { sleutels, VANDAAG } from './vast';

export interface Antwoord {
  status: number;
  headers: Headers;
  tekst: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
  json: any;
}

export type Partner = (
  query: string,
  variables?: Record<string, unknown>,
  headers?: Record<string, string>,
) => Promise<Antwoord>;

export interface Testhub {
  hub: Hub;
  config: Config;
  slices: Slice[];
  database: Testdatabase;
  /** a superuser's connection to the hub's database, for looking behind the scenes */
  db: pg.Client;
  token(partner: string): Promise<string>;
  /** an agency that asks through HTTP, with a token of its own */
  als(partner: string): Promise<Partner>;
  stuur(body: string, headers?: Record<string, string>): Promise<Antwoord>;
  stop(): Promise<void>;
}

/** A hub as it runs for partners, over a clone of a filled template. */
export async function maakHub(
  opties: {
    wanden?: (slices: Slice[], database: Testdatabase) => Partial<Wanden>;
    slices?: Slice[];
    config?: Partial<Config>;
    schema?: 'https';
    register?: 'vol' | 'druk';
    logNaar?: HubOpties['logNaar'];
  } = {},
): Promise<Testhub> {
  const database = await maakDatabase(opties.register ?? 'vol');
  const data = mkdtempSync(join(tmpdir(), 'bron-hub-test-'));
  const port = await vrijePoorten();
  const config: Config = {
    ...leesConfig({ PORT: String(port), BRON_DATA: data, BRON_VANDAAG: VANDAAG, BRON_LOG: 'fatal' }),
    ...opties.config,
    ...(opties.schema && { url: `https://localhost:${port}` }),
  };
  const slices = opties.slices ?? laadSlices(VANDAAG);
  await metEigenaar(database.url, (db) => richtIn(db, slices, sleutels, VANDAAG));
  const wanden = opties.wanden?.(slices, database) ?? {};
  const hub = await startHub({
    ...{ config, eigenaarUrl: database.url, slices, sleutels, wanden },
    paginas: process.env.BRON_TEST_PAGINAS,
    logNaar: opties.logNaar,
  });
  const db = new pg.Client({ connectionString: database.superUrl });
  await db.connect();

  const stuur = async (body: string, headers: Record<string, string> = {}): Promise<Antwoord> => {
    const antwoord = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const tekst = await antwoord.text();
    return { status: antwoord.status, headers: antwoord.headers, tekst, json: JSON.parse(tekst) };
  };
  const token = (partner: string) => vraagToken({ clientId: partner, hub: hub.url, data });
  return {
    ...{ hub, config, slices, database, db, token, stuur },
    als: async (partner) => {
      const bearer = `Bearer ${await token(partner)}`;
      return (query, variables, headers) =>
        stuur(JSON.stringify({ query, variables }), { authorization: bearer, ...headers });
    },
    stop: async () => {
      await hub.stop();
      await db.end();
      await database.sluit();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
