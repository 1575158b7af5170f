import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { laadReferentie } from '../../seeds/laadReferentie';
import { vulRegister } from '../../seeds/vulRegister';
import { richtIn } from '../../src/inrichten';
import { laadSlices } from '../../src/policy/load';
import { metEigenaar, werkBij } from '../../src/postgres/opstart';
import { startIngebed } from '../../src/postgres/startIngebed';
import { kloon } from './kloon';
import { pakBrowserUit } from './pakBrowserUit';
import { LEEG, PERSONEN, sleutels, VANDAAG, VOL } from './vast';

/** Before all tests: the pages, a browser to see them in, and one PostgreSQL with the templates that each test file clones. */
export default async function start(): Promise<void> {
  process.env.BRON_TEST_BROWSER = JSON.stringify(await pakBrowserUit());
  const map = mkdtempSync(join(tmpdir(), 'bron-test-'));
  chmodSync(map, 0o755);
  const server = await startIngebed({
    map,
    wachtwoord: (login) => sleutels.wachtwoord(login),
    instellingen: {
      fsync: 'off',
      full_page_writes: 'off',
      max_connections: '300',
      shared_preload_libraries: 'pg_stat_statements',
      'pg_stat_statements.track': 'top',
      'pg_stat_statements.save': 'off',
    },
  });
  // of their own: a test that starts the hub as a newcomer does, builds everything anew
  const paginas = join(map, 'web');
  execFileSync('npm', ['run', '-s', 'build:web', '--', '--outDir', paginas], { cwd: join(__dirname, '../..') });
  process.env.BRON_TEST_PAGINAS = paginas;
  process.env.BRON_TEST_SERVER = JSON.stringify({ eigenaar: server.eigenaarUrl, super: server.superUrl });
  Object.assign(globalThis, { bronTestserver: server, bronTestmap: map });

  const metSuper = new pg.Client({ connectionString: server.superUrl });
  await metSuper.connect();
  await metSuper.query('create extension if not exists pg_stat_statements');
  await metSuper.end();

  const leeg = await kloon(null, LEEG);
  await werkBij(leeg);
  const vol = await kloon(LEEG, VOL);
  await metEigenaar(vol, async (db) => {
    const slices = laadSlices(VANDAAG);
    await laadReferentie(db);
    await richtIn(db, slices, sleutels, VANDAAG);
    await vulRegister(db, slices, {
      ...{ personen: PERSONEN, zaad: 'test', vandaag: VANDAAG },
      logpseudoniem: sleutels.logpseudoniemen(),
      pseudonimiseer: sleutels.pseudonimiseer,
    });
  });
}
