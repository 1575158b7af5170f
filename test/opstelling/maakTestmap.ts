import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GEHEUGEN = '/dev/shm';
/** Bytes: several times what the databases of a whole run ever take at a time. */
const RUIMTE = 3 * 1024 ** 3;
const VAN = 'van.pid';

const leeft = (pid: number): boolean => existsSync(`/proc/${pid}`);

/** What a run that was killed left in memory, unless its server still runs. */
function ruimOp(): void {
  for (const naam of readdirSync(GEHEUGEN).filter((een) => een.startsWith('bron-test-'))) {
    const pids = [VAN, 'postgres/postmaster.pid'].map((bestand) => join(GEHEUGEN, naam, bestand)).filter(existsSync);
    const bezig = pids.some((bestand) => leeft(Number.parseInt(readFileSync(bestand, 'utf8'), 10)));
    if (pids.length && !bezig) rmSync(join(GEHEUGEN, naam), { recursive: true, force: true });
  }
}

/** Whether programs may run from a directory: the server's may have to be copied there. */
function magUitvoeren(map: string): boolean {
  const proef = join(map, 'proef');
  writeFileSync(proef, '#!/bin/sh\n', { mode: 0o755 });
  const { status } = spawnSync(proef);
  rmSync(proef);
  return status === 0;
}

/**
 * A directory for the test server and the pages, in memory where there is room: a test database is hundreds of files, made
 * and removed for each test file, which on a disk takes ten times as long as all that is written into them.
 */
export function maakTestmap(): string {
  const maakIn = (map: string): string => {
    const nieuw = mkdtempSync(join(map, 'bron-test-'));
    chmodSync(nieuw, 0o755);
    writeFileSync(join(nieuw, VAN), String(process.pid));
    return nieuw;
  };
  if (!existsSync(GEHEUGEN)) return maakIn(tmpdir());
  ruimOp();
  const { bavail, bsize } = statfsSync(GEHEUGEN);
  if (bavail * bsize < RUIMTE) return maakIn(tmpdir());
  const map = maakIn(GEHEUGEN);
  if (magUitvoeren(map)) return map;
  rmSync(map, { recursive: true });
  return maakIn(tmpdir());
}
