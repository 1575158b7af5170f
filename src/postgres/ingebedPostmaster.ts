import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Postmaster {
  pid: number;
  /** null while it is still starting */
  port: number | null;
}

/**
 * Which living server holds this data directory, by its postmaster.pid. A file whose number now belongs to something
 * else is removed: PostgreSQL only looks whether the number is in use, and would refuse to start.
 */
export function ingebedPostmaster(data: string): Postmaster | null {
  const bestand = join(data, 'postmaster.pid');
  const [regel, , , poort] = lees(bestand)?.split('\n') ?? [];
  const pid = Number(regel);
  if (!regel || !Number.isSafeInteger(pid) || pid <= 0 || !leeft(pid)) return null;
  if (!bedient(pid, data)) {
    rmSync(bestand, { force: true });
    return null;
  }
  return { pid, port: Number(poort) || null };
}

/** Does this process exist, and is it one we could end? */
export function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function lees(bestand: string): string | null {
  try {
    return readFileSync(bestand, 'utf8');
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fout;
  }
}

/** Is this process the server of this directory? Where it cannot be told: yes, because then nothing is removed. */
function bedient(pid: number, data: string): boolean {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { stdio: 'pipe', encoding: 'utf8' }).includes(
        data,
      );
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data); // a postmaster works in its data directory
  } catch (fout) {
    if (process.platform !== 'linux') return true;
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return false; // ended, and perhaps not yet collected
    // root in a container may not look at another account's process, but its command is public
    return lees(`/proc/${pid}/cmdline`)?.includes(data) ?? false;
  }
}
