import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const inhoud = z.object({ pid: z.int().positive(), port: z.int(), url: z.string() });

/** What a running hub leaves in its data directory, so that others on this machine find it. */
export type Hubbestand = z.infer<typeof inhoud>;

const pad = (data: string) => join(data, 'hub.json');

function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export const schrijfHubbestand = (data: string, hub: Hubbestand): void => writeFileSync(pad(data), JSON.stringify(hub));
export const verwijderHubbestand = (data: string): void => rmSync(pad(data), { force: true });

/** The hub that runs on this data directory, or null. A file left by a killed hub, or a damaged one, does not count. */
export function leesHubbestand(data: string): Hubbestand | null {
  if (!existsSync(pad(data))) return null;
  try {
    const gelezen = inhoud.safeParse(JSON.parse(readFileSync(pad(data), 'utf8')));
    return gelezen.success && leeft(gelezen.data.pid) ? gelezen.data : null;
  } catch {
    return null;
  }
}
