import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Clusterbestanden {
  mappen: string[];
  bestanden: { pad: string; grootte: number }[];
}

/** Of these a copy has the directory only: the server makes their contents anew, or they hold only while it runs. */
const LEEG = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
];

/** About the running server, of its sessions, or caches: as pg_basebackup leaves them out. */
const NIET =
  /^(postmaster\.(pid|opts)|backup_label.*|tablespace_map.*|current_logfiles.*|pg_internal\.init.*|pgsql_tmp.*|t\d+_\d+.*)$/;

/** It says where recovery begins, and is copied last. */
export const CONTROL = 'global/pg_control';

/**
 * What belongs in a copy of a data directory, by paths relative to it.
 * @throws Error when part of the cluster lies elsewhere
 */
export function clusterbestanden(data: string): Clusterbestanden {
  const gevonden: Clusterbestanden = { mappen: [], bestanden: [] };
  const loop = (map: string): void => {
    for (const een of readdirSync(join(data, map), { withFileTypes: true })) {
      if (NIET.test(een.name)) continue;
      const pad = map ? `${map}/${een.name}` : een.name;
      if (een.isSymbolicLink())
        throw new Error(
          `${pad} in ${data} wijst naar een andere plek (een tablespace); die komt niet in een reservekopie. Gebruik pg_basebackup.`,
        );
      if (een.isDirectory()) {
        gevonden.mappen.push(pad);
        if (!LEEG.includes(pad)) loop(pad);
        continue;
      }
      // one that goes while we look belongs to a table that goes
      const grootte = statSync(join(data, pad), { throwIfNoEntry: false })?.size;
      if (een.isFile() && pad !== CONTROL && grootte !== undefined) gevonden.bestanden.push({ pad, grootte });
    }
  };
  loop('');
  return gevonden;
}
