import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Symlink {
  pad: string;
  maak(): void;
}

/** The links between libraries that the package lists, because npm does not pack links. */
export function binariesSymlinks(native: string): Symlink[] {
  const lijst = join(native, 'pg-symlinks.json');
  if (!existsSync(lijst)) return [];
  const paren = JSON.parse(readFileSync(lijst, 'utf8')) as { source: string; target: string }[];
  return paren.map(({ source, target }) => {
    const pad = join(dirname(native), target);
    return { pad, maak: () => leg(basename(source), pad) };
  });
}

function leg(bron: string, pad: string): void {
  try {
    symlinkSync(bron, pad);
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
  }
}
