import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Binaries } from './binaries';
import { MERK, type Plek } from './ingebedPlek';
import { leeft } from './ingebedPostmaster';
import { ingebedUitvoeren, nietUitvoerbaar } from './ingebedUitvoeren';

interface Opdracht {
  wachtwoord: string;
  /** false in tests: what initdb writes need not survive a power cut */
  duurzaam: boolean;
  melding: (tekst: string) => void;
}

/** Makes the cluster when there is none. It is built beside its place and moved there when complete. */
export async function ingebedCluster(plek: Plek, bin: Binaries, opdracht: Opdracht): Promise<void> {
  const { data, account } = plek;
  await ruimOp(data);
  if (existsSync(join(data, MERK))) return controleerVersie(data, bin);

  if (existsSync(data)) {
    const opzij = mkdtempSync(`${data}.onvolledig-`);
    renameSync(data, opzij);
    opdracht.melding(`${data} is geen volledige database; de map staat nu in ${opzij} en mag weg.`);
  }
  opdracht.melding(`PostgreSQL ${bin.versie} wordt ingericht in ${data}.`);
  const nieuw = mkdtempSync(`${data}.nieuw-${process.pid}-`);
  try {
    await initdb(nieuw, plek, bin, opdracht);
    writeFileSync(join(nieuw, MERK), `PostgreSQL ${bin.versie}\n`);
    if (account) chownSync(join(nieuw, MERK), account.uid, account.gid);
    renameSync(nieuw, data);
  } catch (fout) {
    if (!existsSync(join(data, MERK))) throw fout; // otherwise another process was first
  } finally {
    await rm(nieuw, { recursive: true, force: true });
  }
}

async function initdb(nieuw: string, { account }: Plek, bin: Binaries, opdracht: Opdracht): Promise<void> {
  const pwfile = `${nieuw}.wachtwoord`;
  writeFileSync(pwfile, `${opdracht.wachtwoord}\n`, { mode: 0o600, flag: 'wx' });
  if (account) for (const pad of [nieuw, pwfile]) chownSync(pad, account.uid, account.gid);
  const argumenten = ['-D', nieuw, '--username=postgres', `--pwfile=${pwfile}`, '--auth=scram-sha-256'];
  argumenten.push('--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions');
  if (!opdracht.duurzaam) argumenten.push('--no-sync');
  try {
    const kind = ingebedUitvoeren(bin.initdb, argumenten, { account, cwd: nieuw, stdio: ['ignore', 'pipe', 'pipe'] });
    let uitvoer = '';
    for (const stroom of [kind.stdout, kind.stderr]) stroom?.on('data', (stuk) => (uitvoer += stuk));
    const [code] = await once(kind, 'close').catch((fout) =>
      Promise.reject(nietUitvoerbaar(bin.initdb, account, fout)),
    );
    if (code !== 0)
      throw new Error(`De database kon niet worden ingericht (initdb):\n${uitvoer.trim()}${raad(uitvoer)}`);
  } finally {
    await rm(pwfile, { force: true });
  }
}

const raad = (uitvoer: string) =>
  uitvoer.includes('could not look up effective user')
    ? '\nPostgreSQL verlangt dat de gebruiker een naam heeft (in /etc/passwd). Start de hub als zo’n gebruiker, of zet DATABASE_URL.'
    : '';

/** Removes what a killed initdb left. */
async function ruimOp(data: string): Promise<void> {
  const begin = `${basename(data)}.nieuw-`;
  for (const naam of readdirSync(dirname(data))) {
    const pid = naam.startsWith(begin) ? Number.parseInt(naam.slice(begin.length), 10) : Number.NaN;
    if (Number.isNaN(pid) || (pid !== process.pid && leeft(pid))) continue;
    // the killed one's children may write for a moment longer; what then remains goes at the next start
    await rm(join(dirname(data), naam), { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}

function controleerVersie(data: string, bin: Binaries): void {
  const heeft = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const [nodig] = bin.versie.split('.');
  if (heeft === nodig) return;
  throw new Error(
    `De database in ${data} is van PostgreSQL ${heeft}; de meegeleverde PostgreSQL is ${nodig} en kan haar niet lezen. ` +
      `Zet de gegevens over met pg_dump van versie ${heeft}, of verwijder ${data} om met een lege database te beginnen.`,
  );
}
