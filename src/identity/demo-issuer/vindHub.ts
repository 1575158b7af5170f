import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../../config';

/** What a running hub writes into its data directory. */
const hubbestand = z.object({ pid: z.int().positive(), port: z.int(), url: z.string() });

/** The port that Config has when nobody chose one. */
const STANDAARDPOORT = 4000;

function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The address of the hub that runs on this data directory, or null. A file left by a killed hub does not count. */
function draaiend(data: string): string | null {
  try {
    const { pid, url } = hubbestand.parse(JSON.parse(readFileSync(join(data, 'hub.json'), 'utf8')));
    return leeft(pid) ? url : null;
  } catch {
    return null; // no file, or half a file: no hub
  }
}

/** Where the hub should be: on the port named, else the one in PORT, else where it says it runs, else the default. */
export function vindHub({ port, url, data, tls }: Config, gevraagdePoort: number | null): string {
  if (gevraagdePoort !== null) return `${tls ? 'https' : 'http'}://localhost:${gevraagdePoort}`;
  if (port !== STANDAARDPOORT) return url;
  return draaiend(data) ?? url;
}
