import { openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const GRENS = 10 * 1024 * 1024;

/** What the server writes: `<map>/postgres.log`, appended to, with one predecessor kept. */
export class IngebedLog {
  readonly bestand: number;
  private readonly pad: string;
  private readonly begin: number;

  constructor(map: string) {
    this.pad = join(map, 'postgres.log');
    const grootte = statSync(this.pad, { throwIfNoEntry: false })?.size ?? 0;
    if (grootte > GRENS) renameSync(this.pad, `${this.pad}.1`);
    this.begin = grootte > GRENS ? 0 : grootte;
    this.bestand = openSync(this.pad, 'a', 0o600);
  }

  /** The last lines written since this start. */
  staart(): string {
    const regels = readFileSync(this.pad).subarray(this.begin).toString('utf8').trimEnd().split('\n');
    return `${regels.slice(-12).join('\n')}\n(zie ${this.pad})`;
  }
}
