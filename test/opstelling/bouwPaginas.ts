import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const WORTEL = join(__dirname, '../..');
const GEBOUWD = join(WORTEL, 'dist/web/index.html');
/** what the pages are made of; a directory as well, as its time changes when a file leaves it */
const BRONNEN = ['src/web', 'schema/contracts/rmc.graphql', 'package-lock.json'];

function nieuwste(pad: string): number {
  const stand = statSync(pad);
  if (!stand.isDirectory()) return stand.mtimeMs;
  // what the build itself writes among its sources says nothing
  const namen = readdirSync(pad).filter((naam) => !naam.endsWith('.gen.ts'));
  return Math.max(stand.mtimeMs, ...namen.map((naam) => nieuwste(join(pad, naam))));
}

/** Builds the pages of the dashboard when they are older than what they are made of, so that no test sees a stale one. */
export function bouwPaginas(): void {
  const bronnen = BRONNEN.map((pad) => join(WORTEL, pad)).filter(existsSync);
  if (existsSync(GEBOUWD) && statSync(GEBOUWD).mtimeMs >= Math.max(...bronnen.map(nieuwste))) return;
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--config', 'src/web/vite.config.ts', '--logLevel', 'error'],
    { cwd: WORTEL, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
  );
}
