import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WORTEL = join(__dirname, '../..');

/** Every file of the project: what is committed and what would be. */
export const bestanden: string[] = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: WORTEL,
  encoding: 'utf8',
})
  .split('\n')
  .filter((pad) => pad && existsSync(join(WORTEL, pad)))
  .sort();

/** The product itself, without its tests. */
export const code = bestanden.filter((pad) => /^(src|schema|resolvers|seeds|bench)\/.*\.tsx?$/.test(pad));
export const tests = bestanden.filter((pad) => /^test\/.*\.ts$/.test(pad));

export const lees = (pad: string): string => readFileSync(join(WORTEL, pad), 'utf8');

/** The lines in which the pattern occurs, as `file:line: text`. */
export const vind = (paden: string[], patroon: RegExp): string[] =>
  paden.flatMap((pad) =>
    lees(pad)
      .split('\n')
      .flatMap((regel, nr) => (patroon.test(regel) ? [`${pad}:${nr + 1}: ${regel.trim()}`] : [])),
  );
