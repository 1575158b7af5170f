import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ingebedNobody } from './ingebedNobody';

/** Written into the data directory once initdb is done: without it the directory is not a cluster of ours. */
export const MERK = 'bron-cluster';

/** Outside any home directory and readable for everyone; used as root only. */
export const BUITEN = '/var/lib/bron-hub';

export interface Account {
  uid: number;
  gid: number;
}

export interface Plek {
  /** the data directory of the cluster */
  data: string;
  /** as whom PostgreSQL runs; null = as this process itself */
  account: Account | null;
}

/** May this account pass through every directory up to and including this one? */
export function kanDoor(map: string, account: Account): boolean {
  const { uid, gid, mode } = statSync(map);
  const recht = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if ((mode & recht) === 0) return false;
  return dirname(map) === map || kanDoor(dirname(map), account);
}

/**
 * Where the cluster lies and as whom it runs. PostgreSQL refuses to run as root: then it runs as the owner of an
 * existing cluster or else as nobody, and outside the data directory when that account cannot get into it.
 */
export function ingebedPlek(map: string): Plek {
  const binnen = join(map, 'postgres');
  if (process.getuid?.() !== 0) return { data: binnen, account: null };

  const buiten = join(BUITEN, createHash('sha256').update(map).digest('hex').slice(0, 16), 'postgres');
  const bestaand = [binnen, buiten].find((data) => existsSync(join(data, MERK)));
  const account = eigenaar(bestaand) ?? ingebedNobody();
  const bereikbaar = kanDoor(map, account);
  if (bestaand === binnen && !bereikbaar)
    throw new Error(
      `De database in ${binnen} hoort bij gebruiker ${account.uid}, die niet meer in ${map} kan komen. ` +
        'Geef anderen het recht om door de bovenliggende mappen te gaan (chmod o+x).',
    );
  const data = bestaand ?? (bereikbaar ? binnen : buiten);
  if (data === buiten) for (const open of [BUITEN, dirname(buiten)]) maakOpen(open);
  return { data, account };
}

/** Makes a directory that others may pass through, whatever the umask of the one who started the hub. */
export function maakOpen(map: string): void {
  if (existsSync(map)) return;
  mkdirSync(map, { recursive: true });
  chmodSync(map, 0o755);
}

function eigenaar(data: string | undefined): Account | null {
  if (!data) return null;
  const { uid, gid } = statSync(data);
  return uid === 0 ? null : { uid, gid };
}
