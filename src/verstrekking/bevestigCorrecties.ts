import { BronFout } from '../errors';
import type { Aanvraag } from './Aanvraag';
import { isRijsleutel } from './isRijsleutel';

/**
 * Says that notices of corrections have been received: they are shown no more. What is no key of a notice to the caller is
 * passed over, so asking twice does no harm. Source: AVG art. 19.
 * @returns how many were confirmed now
 * @throws BronFout ONGELDIGE_WAARDE when one of them cannot be a row key
 */
export async function bevestigCorrecties(aanvraag: Aanvraag, rijsleutels: string[]): Promise<number> {
  if (rijsleutels.some((sleutel) => !isRijsleutel(sleutel))) {
    throw new BronFout('ONGELDIGE_WAARDE', {
      publiek: 'rijsleutels: verwacht rijsleutels van berichten over correcties.',
    });
  }
  aanvraag.verantwoording.opgevraagd += rijsleutels.length;
  return aanvraag.lezer.schrijf(
    `select ${aanvraag.slice.naam}.bevestig_correcties($1::uuid[])`,
    [rijsleutels],
    aanvraag,
  );
}
