import pg from 'pg';
import { laadReferentie } from '../../seeds/laadReferentie';
import { vulRegister } from '../../seeds/vulRegister';
import { richtIn } from '../../src/inrichten';
import { laadSlices } from '../../src/policy/load';
import { metEigenaar, werkBij } from '../../src/postgres/opstart';
import { startIngebed } from '../../src/postgres/startIngebed';
import { kloon } from './kloon';
import { LEEG, PERSONEN, sleutels, VANDAAG, VOL } from './vast';

/** One PostgreSQL, in a directory of its own, with the templates that each test file clones. */
export async function startTestserver(map: string): Promise<void> {
  const server = await startIngebed({
    map,
    wachtwoord: (login) => sleutels.wachtwoord(login),
    instellingen: {
      fsync: 'off',
      full_page_writes: 'off',
      // a clone of a template is not written twice
      wal_level: 'minimal',
      max_wal_size: '512MB',
      max_connections: '300',
      shared_preload_libraries: 'pg_stat_statements',
      'pg_stat_statements.track': 'top',
      // of all databases of a run: what is forgotten to make room would not be counted
      'pg_stat_statements.max': '100000',
      'pg_stat_statements.save': 'off',
    },
  });
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
