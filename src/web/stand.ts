import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sites } from './sites.ts';

const hier = (pad: string) => resolve(import.meta.dirname, pad);

/** A hash of everything that the pages are built from: as long as it is the same, so are they. */
export function stand(): string {
  const som = createHash('sha256');
  const bronnen = readdirSync(hier('.'), { recursive: true, withFileTypes: true })
    // what is made by building is no source of it
    .filter((een) => een.isFile() && !een.name.endsWith('.gen.ts'))
    .map(({ parentPath, name }) => join(parentPath, name));
  const contracten = Object.values(sites).map((naam) => hier(`../../schema/contracts/${naam}.graphql`));
  for (const pad of [...bronnen, ...contracten, hier('../../package-lock.json')].sort())
    som.update(pad).update(readFileSync(pad));
  return som.digest('hex');
}
