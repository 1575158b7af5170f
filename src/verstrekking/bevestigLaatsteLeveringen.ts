import { BronFout } from '../errors';
import type { Aanvraag } from './Aanvraag';
import { isRijsleutel } from './isRijsleutel';

/**
 * Says that last deliveries have been received: they are shown no more. What is no key of a delivery that the caller can see
 * is passed over, so asking twice does no harm. Source: WOT art. 24f(4).
 * @returns how many were confirmed now
 * @throws BronFout ONGELDIGE_WAARDE when one of them cannot be a row key
 */
export async function bevestigLaatsteLeveringen(aanvraag: Aanvraag, rijsleutels: string[]): Promise<number> {
  if (rijsleutels.some((sleutel) => !isRijsleutel(sleutel))) {
    throw new BronFout('ONGELDIGE_WAARDE', { publiek: 'rijsleutels: verwacht rijsleutels uit laatsteLeveringen.' });
  }
  aanvraag.verantwoording.opgevraagd += rijsleutels.length;
  return aanvraag.lezer.schrijf(`select ${aanvraag.slice.naam}.bevestig($1::uuid[])`, [rijsleutels], aanvraag);
}
