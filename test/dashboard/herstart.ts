import { startHub } from '../../src/startHub';
import type { Testhub } from '../opstelling/hub';
import { sleutels } from '../opstelling/vast';

/** Starts a hub that was stopped again, over the same database and at the same address; nobody is logged in any more. */
export async function herstart(t: Testhub): Promise<void> {
  const { config, database, slices } = t;
  const start = () =>
    startHub({ config, eigenaarUrl: database.url, slices, sleutels, paginas: process.env.BRON_TEST_PAGINAS });
  // this process still holds a connection to the issuer that was; it finds out when it uses it
  t.hub = await start().catch(start);
}
