import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Contractversie } from '../policy/contractversie';

/** Beside a version's schema: all else that was published of it, and by what its schema is known again. */
export type Publicatie = Omit<Contractversie, 'sdl'> & { som: string };

/** The nearest folder with the package: the source runs from another depth than what is built of it. */
const wortel = (map: string): string => (existsSync(join(map, 'package.json')) ? map : wortel(dirname(map)));

export const somVan = (sdl: string): string => createHash('sha256').update(sdl).digest('hex').slice(0, 16);

/** Where the published versions lie, a folder per agency: `svb/v1.graphql` and `svb/v1.json`. */
export const CONTRACTEN = join(wortel(__dirname), 'schema', 'contracts');

/**
 * The published versions of an agency's contract, the oldest first. What was published stays as it was.
 * @throws when somebody changed one
 */
export function gepubliceerd(afnemer: string, contracten = CONTRACTEN): Contractversie[] {
  const map = join(contracten, afnemer);
  if (!existsSync(map)) return [];
  return readdirSync(map)
    .filter((naam) => /^v[0-9]+\.json$/.test(naam))
    .map((naam) => {
      const { som, ...rest } = JSON.parse(readFileSync(join(map, naam), 'utf8')) as Publicatie;
      const sdl = readFileSync(join(map, naam.replace('.json', '.graphql')), 'utf8');
      if (somVan(sdl) !== som) throw new Error(`${afnemer}/${naam}: wat gepubliceerd is, is veranderd`);
      return { ...rest, sdl };
    })
    .sort((een, ander) => een.versie - ander.versie);
}
