import type { Versiewijziging } from '../policy/versiewijzigingen';
import { type Bevinding, inWoorden } from './toets';

function versie({ versie, van, aangekondigd, wijzigingen }: Versiewijziging): string[] {
  const kop = `  v${versie}, vanaf ${van}${aangekondigd ? ` (aangekondigd op ${aangekondigd})` : ''}`;
  return wijzigingen.length
    ? [`${kop}:`, ...wijzigingen.map((een) => `    - ${inWoorden(een)}`)]
    : [`${kop}: de eerste`];
}

/** What changed of an agency's contract, what is to come, and what is wrong; for who keeps the files. */
export function verslag({ afnemer, nu, versies, fouten }: Bevinding): string {
  const huidig = versies.find(({ versie }) => versie === nu);
  const komend = versies.filter(({ versie }) => versie > nu);
  return [
    `${afnemer.afnemer} (${afnemer.doel}): nu v${nu}`,
    ...(huidig ? versie(huidig) : []),
    ...komend.flatMap((een) => ['  komt eraan:', ...versie(een)]),
    ...fouten.map((fout) => `  FOUT: ${fout}`),
  ].join('\n');
}
