import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { binariesSymlinks } from './binariesSymlinks';

/** Copies the binaries to a place where every account can run them. What stands at `doel` is always complete. */
export function binariesKopie(native: string, doel: string): void {
  const tijdelijk = mkdtempSync(`${doel}.nieuw-`);
  try {
    // the list of links names its paths from the parent, under this same name
    const kopie = join(tijdelijk, 'native');
    cpSync(native, kopie, { recursive: true, verbatimSymlinks: true });
    binariesSymlinks(kopie).forEach(({ maak }) => {
      maak();
    });
    maakLeesbaar(kopie);
    renameSync(kopie, doel);
  } catch (fout) {
    if (!existsSync(doel)) throw fout; // otherwise another process was first with the same copy
  } finally {
    rmSync(tijdelijk, { recursive: true, force: true });
  }
}

/** An installation under umask 077 is closed to the account that has to run it. */
function maakLeesbaar(pad: string): void {
  const stat = lstatSync(pad);
  if (stat.isSymbolicLink()) return;
  chmodSync(pad, stat.mode & 0o100 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const naam of readdirSync(pad)) maakLeesbaar(join(pad, naam));
}
