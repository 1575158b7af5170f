import type { Kosten } from '../policy/Kosten';
import { JsonTekst } from '../verstrekking/JsonTekst';

function waardenIn(waarde: unknown): number {
  if (waarde === undefined) return 0;
  if (waarde === null || typeof waarde !== 'object') return 1;
  return Object.values(waarde).reduce((som: number, deel) => som + waardenIn(deel), 0);
}

/**
 * The points of what was delivered of an operation, never more than it asked. Of a list in text the rows are counted, and
 * each counts as it was asked: nobody reads the text again to count it.
 */
export const werkelijkeKosten = ({ wortels }: Kosten, data: Record<string, unknown>): number =>
  wortels.reduce((som, { sleutel, rijen, waarden }) => {
    const antwoord = data[sleutel];
    const geleverd = antwoord instanceof JsonTekst ? antwoord.rijen * waarden : waardenIn(antwoord);
    return som + Math.min(geleverd, rijen * waarden);
  }, wortels.length);
