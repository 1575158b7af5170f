import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vulRegister } from '../seeds/vulRegister';
import { leesConfig } from '../src/config';
import { type Database, metEigenaar } from '../src/postgres/opstart';
import type { Datum } from '../src/values/Datum';
import { bereidVoor } from '../src/voorbereiden';
import type { Omgeving } from './Deelnemer';
import { maakKandidaten } from './maakKandidaten';

/** The same register in every run, whenever it is. */
export const VANDAAG = '2026-11-16' as Datum;
export const EXAMENJAAR = 2026;
/** so many that 10 000 of them are 16 or 17, and that the exam year has 150 000 results */
const PERSONEN = 12_000;
const KANDIDATEN = 19_000;

export interface Opstelling {
  omgeving: Omit<Omgeving, 'port'>;
  /** Empties the logboek, so that every measurement begins with as much of it: nothing. */
  leegLogboek(): Promise<void>;
}

/**
 * A database of its own in a temporary directory, with a synthetic register and its slices as the hub makes them.
 * @param opruimen told at once how to make all of it disappear
 */
export async function maakOpstelling(
  zeg: (tekst: string) => void,
  opruimen: (stop: () => Promise<void>) => unknown,
): Promise<Opstelling> {
  const data = mkdtempSync(join(tmpdir(), 'bron-bench-'));
  let database: Database | null = null;
  opruimen(async () => {
    await database?.stop();
    rmSync(data, { recursive: true, force: true });
  });
  // PostgreSQL, which root runs as somebody else, has to get in
  chmodSync(data, 0o755);
  const config = leesConfig({ BRON_DATA: data, BRON_VANDAAG: VANDAAG });
  const { slices, sleutels } = await bereidVoor(config, zeg, (geopend) => {
    database = geopend;
  });
  const { eigenaarUrl } = database!;
  await metEigenaar(eigenaarUrl, async (db) => {
    const { personen, examenresultaten } = await vulRegister(db, slices, {
      ...{ personen: PERSONEN, zaad: 'bench', vandaag: VANDAAG },
      extra: maakKandidaten(KANDIDATEN, EXAMENJAAR, PERSONEN),
      logpseudoniem: sleutels.logpseudoniemen(),
      pseudonimiseer: sleutels.pseudonimiseer,
    });
    zeg(`Register gevuld: ${personen} personen, ${examenresultaten} examenresultaten.`);
    // what autovacuum would come to do in the middle of a measurement
    await db.query('vacuum (analyze)');
  });
  return {
    omgeving: { data, eigenaarUrl, vandaag: VANDAAG },
    leegLogboek: () =>
      metEigenaar(eigenaarUrl, async (db) => {
        await db.query('truncate logboek.verstrekking, logboek.audit, logboek.persoon_index');
      }),
  };
}
