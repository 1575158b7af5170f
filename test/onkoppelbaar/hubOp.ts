import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesConfig } from '../../src/config';
import { vraagToken } from '../../src/identity/demo-issuer/vraagToken';
import { richtIn } from '../../src/inrichten';
import { laadSlices } from '../../src/policy/load';
import { metEigenaar } from '../../src/postgres/opstart';
import { startHub } from '../../src/startHub';
import type { Datum } from '../../src/values/Datum';
import type { Testdatabase } from '../opstelling/database';
import type { Partner } from '../opstelling/hub';
import { vrijePoorten } from '../opstelling/poorten';
import { sleutels } from '../opstelling/vast';

/**
 * Does work with a hub that starts over this database on this day, and stops after it: its slices follow the date first, as
 * they do at midnight.
 */
export async function hubOp<T>(
  database: Testdatabase,
  vandaag: string,
  werk: (als: (partner: string) => Promise<Partner>) => Promise<T>,
): Promise<T> {
  const data = mkdtempSync(join(tmpdir(), 'bron-hub-test-'));
  const port = await vrijePoorten();
  const config = leesConfig({ PORT: String(port), BRON_DATA: data, BRON_VANDAAG: vandaag, BRON_LOG: 'fatal' });
  const slices = laadSlices(vandaag as Datum);
  await metEigenaar(database.url, (db) => richtIn(db, slices, sleutels, vandaag as Datum));
  const hub = await startHub({ config, eigenaarUrl: database.url, slices, sleutels });
  try {
    return await werk(async (partner) => {
      const authorization = `Bearer ${await vraagToken({ clientId: partner, hub: hub.url, data })}`;
      return async (query, variables, headers = {}) => {
        const antwoord = await fetch(`${hub.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization, ...headers },
          body: JSON.stringify({ query, variables }),
        });
        const tekst = await antwoord.text();
        return { status: antwoord.status, headers: antwoord.headers, tekst, json: JSON.parse(tekst) };
      };
    });
  } finally {
    await hub.stop();
    rmSync(data, { recursive: true, force: true });
  }
}
