import { BronFout } from '../errors';
import type { Aanvraag } from './Aanvraag';

/**
 * Orders the destruction of what was past its term at the last count, by the terms of that day.
 * @returns whether it is ordered by this, and was not before
 * @throws BronFout ONGELDIGE_WAARDE when nothing is past its term, or another number than is said
 */
export async function vernietigVerlopen(
  { slice, lezer, wie, ...aanvraag }: Aanvraag,
  verlopen: number,
): Promise<boolean> {
  const gedaan = await lezer.schrijf(`select ${slice.naam}.vernietig_verlopen($1, $2)`, [verlopen, wie], aanvraag);
  if (gedaan < 0)
    throw new BronFout('ONGELDIGE_WAARDE', {
      publiek:
        gedaan === -2
          ? 'verlopen: er is volgens de laatste telling niets verlopen. Laat opnieuw tellen met telBewaartermijnen.'
          : `verlopen: gegeven is ${verlopen}, maar zo veel is er volgens de laatste telling niet. Vraag bewaartermijnen op en noem de som.`,
    });
  return gedaan === 1;
}
