import { statfsSync } from 'node:fs';
import { inMb } from './inMb';

/** @throws Error when this many bytes do not fit where this directory is */
export function eisRuimte(map: string, nodig: number): void {
  const { bavail, bsize } = statfsSync(map);
  if (bavail * bsize >= nodig) return;
  throw new Error(
    `In ${map} is ${inMb(bavail * bsize)} MB vrij en er is ${inMb(nodig)} MB nodig. Maak ruimte, of kies een andere plek.`,
  );
}
