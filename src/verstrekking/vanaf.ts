import type { Bladzij } from '../../schema/Bladzij';
import { BronFout } from '../errors';
import type { Cursors } from './Cursors';

/**
 * The place after which a page of this question begins; null: at the front.
 * @throws BronFout ONGELDIGE_WAARDE for a page size below 1, ONGELDIGE_CURSOR
 */
export function vanaf(cursors: Cursors, vraag: string, { first, after }: Bladzij): string | null {
  if (first < 1) throw new BronFout('ONGELDIGE_WAARDE', { publiek: 'first moet ten minste 1 zijn.' });
  return after == null ? null : cursors.lees(vraag, after);
}
