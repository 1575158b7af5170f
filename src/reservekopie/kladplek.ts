import { chmodSync, existsSync, mkdtempSync, realpathSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ingebedPlek, type Plek } from '../postgres/ingebedPlek';

export interface Kladplek extends Plek {
  /** a directory as BRON_DATA is one, without a secret */
  map: string;
  opruimen(): void;
}

/** A new directory under `onder` in which a database can be started that nobody else uses. */
export function kladplek(onder: string, naam: string): Kladplek {
  const map = mkdtempSync(join(realpathSync(onder), naam));
  chmodSync(map, 0o711); // the account that PostgreSQL runs as passes through, and sees nothing
  const plek = ingebedPlek(map);
  return {
    ...plek,
    map,
    opruimen: () => {
      rmSync(plek.data, { recursive: true, force: true });
      const om = dirname(plek.data);
      if (om !== map && existsSync(om)) rmdirSync(om);
      rmSync(map, { recursive: true, force: true });
    },
  };
}
