import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import type { Account } from './ingebedPlek';

/**
 * Starts one of the binaries. The environment is not passed on: PGDATA, PGOPTIONS or a locale of the one who starts the
 * hub would change what the cluster is. Windows programs do not run without theirs.
 */
export function ingebedUitvoeren(
  programma: string,
  argumenten: string[],
  { account, cwd, stdio }: { account: Account | null; cwd: string; stdio: StdioOptions },
): ChildProcess {
  return spawn(programma, argumenten, {
    ...account,
    cwd,
    stdio,
    // own process group: Ctrl-C in the terminal must reach the hub only, which then stops the server itself
    detached: true,
    windowsHide: true,
    ...(process.platform === 'win32' ? {} : { env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } }),
  });
}

/** Why a binary could not even be started. */
export function nietUitvoerbaar(programma: string, account: Account | null, oorzaak: Error): Error {
  const wie = account ? ` als gebruiker ${account.uid}` : '';
  return new Error(
    `${programma} kan${wie} niet worden uitgevoerd (${oorzaak.message}). Op een systeem zonder glibc (zoals Alpine) of in een ` +
      'beperkte container werkt de ingebedde PostgreSQL niet: zet DATABASE_URL naar een eigen PostgreSQL.',
    { cause: oorzaak },
  );
}
