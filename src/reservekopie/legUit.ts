import { chownSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { metBalk } from '../../seeds/metBalk';
import { clusterbestanden } from '../postgres/clusterbestanden';
import type { Plek } from '../postgres/ingebedPlek';
import { kopieerBestand } from '../postgres/kopieerBestand';
import { samen } from '../postgres/samen';
import { eisRuimte } from './eisRuimte';
import { inMb } from './inMb';
import { CLUSTER, type Manifest } from './Manifest';

/**
 * Lays a backup out as a database that can start, and looks at every byte on the way.
 * @returns where the backup is not what its manifest says; then nothing may start from it
 */
export async function legUit(
  kopie: string,
  { mappen, bestanden }: Manifest,
  { data, account }: Plek,
  duurzaam: boolean,
): Promise<string[]> {
  const geef = (pad: string) => account && chownSync(pad, account.uid, account.gid);
  const totaal = bestanden.reduce((som, { grootte }) => som + grootte, 0);
  eisRuimte(dirname(data), totaal);
  for (const een of ['', ...mappen]) {
    mkdirSync(join(data, een), { mode: 0o700 });
    geef(join(data, een));
  }
  const fouten: string[] = [];
  let klaar = 0;
  await metBalk('MB gelezen', inMb(totaal), (voortgang) =>
    samen(bestanden, async ({ pad, grootte, sha256 }) => {
      const is = await kopieerBestand(join(kopie, CLUSTER, pad), join(data, pad), duurzaam);
      if (!is) fouten.push(`ontbreekt: ${pad}`);
      else if (is.sha256 !== sha256) fouten.push(`beschadigd: ${pad} (${is.grootte} bytes, dat waren er ${grootte})`);
      if (is) geef(join(data, pad));
      klaar += grootte;
      voortgang(inMb(klaar), inMb(totaal));
    }),
  );
  return [...fouten.sort(), ...teVeel(join(kopie, CLUSTER), bestanden)];
}

/** A file that is not in the manifest is not copied, but somebody put it there. */
function teVeel(cluster: string, bestanden: Manifest['bestanden']): string[] {
  const bekend = new Set(bestanden.map(({ pad }) => pad));
  return clusterbestanden(cluster)
    .bestanden.filter(({ pad }) => !bekend.has(pad))
    .map(({ pad }) => `staat niet in het manifest: ${pad}`);
}
