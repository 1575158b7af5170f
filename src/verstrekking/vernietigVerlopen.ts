import { BronFout } from '../errors';
import type { Aanvraag } from './Aanvraag';

/**
 * Orders the destruction of what was past its term at the last count, by the terms of that day and of each no more than
 * was counted.
 * @returns whether it is ordered by this, and was not before
 * @throws BronFout ONGELDIGE_WAARDE when nothing is past its term, or another number than is said
 */
export async function vernietigVerlopen(aanvraag: Aanvraag, verlopen: number): Promise<boolean> {
  const { slice, lezer, wie, id } = aanvraag;
  const tekst = `select ${slice.naam}.vernietig_verlopen($1, $2, $3)`;
  const gedaan = await lezer.schrijf(tekst, [verlopen, wie, id], aanvraag);
  if (gedaan < 0)
    throw new BronFout('ONGELDIGE_WAARDE', {
      publiek:
        gedaan === -2
          ? 'verlopen: er is volgens de laatste telling niets verlopen. Laat opnieuw tellen met telBewaartermijnen.'
          : `verlopen: gegeven is ${verlopen}, maar zo veel is er volgens de laatste telling niet. Vraag bewaartermijnen op en noem de som.`,
    });
  return gedaan === 1;
}
