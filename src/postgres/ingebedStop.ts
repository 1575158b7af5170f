import { execFile } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Binaries } from './binaries';
import { ingebedPostmaster } from './ingebedPostmaster';

/** Stops the server of this directory, whoever started it: a fast shutdown, and an immediate one when that takes too long. */
export async function ingebedStop(data: string, bin: Binaries): Promise<void> {
  const pid = ingebedPostmaster(data)?.pid;
  if (!pid) return;
  await ingebedSein(bin, pid, 'INT');
  if (await weg(data, pid, 30_000)) return;
  await ingebedSein(bin, pid, 'QUIT');
  if (await weg(data, pid, 10_000)) return;
  throw new Error(`PostgreSQL (proces ${pid}) wil niet stoppen. Beëindig dit proces zelf.`);
}

/** Windows has no signals: there pg_ctl delivers them. */
export async function ingebedSein(bin: Binaries, pid: number, sein: 'INT' | 'QUIT'): Promise<void> {
  if (process.platform === 'win32') {
    await promisify(execFile)(bin.pgCtl, ['kill', sein, String(pid)]).catch(() => {});
    return;
  }
  try {
    process.kill(pid, `SIG${sein}`);
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'ESRCH') throw fout;
  }
}

/** The server removes its postmaster.pid as its last act, also where nobody collects the ended process. */
async function weg(data: string, pid: number, geduld: number): Promise<boolean> {
  for (const grens = Date.now() + geduld; Date.now() < grens; await setTimeout(20)) {
    if (ingebedPostmaster(data)?.pid !== pid) return true;
  }
  return false;
}
