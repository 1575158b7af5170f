import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const WORTEL = join(__dirname, '..', '..');

/** A command in the project's directory, as a person types it: a shell, and a process group that gets the signals. */
export class Proces {
  uit = '';
  fout = '';
  private readonly kind: ChildProcess;

  constructor(opdracht: string, omgeving: Record<string, string>) {
    // what the test runner's own npm put into the environment does not belong to a new user's shell
    const schoon = Object.entries(process.env).filter(([naam]) => !/^(npm_|NODE_|JEST_|BRON_|PORT$)/i.test(naam));
    this.kind = spawn('bash', ['-c', opdracht], {
      cwd: WORTEL,
      env: { ...Object.fromEntries(schoon), ...omgeving },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.kind.stdout!.on('data', (deel) => {
      this.uit += deel;
    });
    this.kind.stderr!.on('data', (deel) => {
      this.fout += deel;
    });
  }

  /** Waits until the output has this text; throws with all output when the process ends before. */
  async zegt(tekst: string): Promise<void> {
    while (!this.uit.includes(tekst)) {
      if (this.kind.exitCode !== null) throw new Error(`gestopt voor '${tekst}':\n${this.uit}\n${this.fout}`);
      await new Promise((klaar) => setTimeout(klaar, 50));
    }
  }

  /** As Ctrl-C and its like in a terminal: to everything that the command started. */
  signaal(naam: NodeJS.Signals): void {
    if (this.kind.exitCode === null && this.kind.signalCode === null) process.kill(-this.kind.pid!, naam);
  }

  async einde(): Promise<number | null> {
    if (this.kind.exitCode === null && this.kind.signalCode === null) await once(this.kind, 'close');
    return this.kind.exitCode;
  }
}

/** Runs a command to its end. */
export async function voerUit(opdracht: string, omgeving: Record<string, string>) {
  const proces = new Proces(opdracht, omgeving);
  const code = await proces.einde();
  return { code, uit: proces.uit, fout: proces.fout };
}
