import type { Opschortingsoort } from '../../schema/Opschortingsoort';
import { BronFout } from '../errors';
import type { Aanvraag } from './Aanvraag';

/** Characters of a reason. Own choice: a few sentences. */
const LANGSTE = 500;

const ongeldig = (publiek: string) => new BronFout('ONGELDIGE_WAARDE', { publiek });

/**
 * Provides nothing to somebody for the time being; running hubs know within a second.
 * @returns whether it is so by this, and was not before
 * @throws BronFout ONGELDIGE_WAARDE for who is not there, for oneself, and without a reason
 */
export async function schortOp(
  { slice, lezer, wie, ...aanvraag }: Aanvraag,
  soort: Opschortingsoort,
  doelwit: string,
  reden: string,
): Promise<boolean> {
  const waarom = reden.trim();
  if (!waarom || waarom.length > LANGSTE)
    throw ongeldig(`reden: verwacht 1 tot en met ${LANGSTE} tekens, gegeven zijn er ${waarom.length}.`);
  const gedaan = await lezer.schrijf(
    `select ${slice.naam}.schort_op($1, $2, $3, $4)`,
    [soort, doelwit, waarom, wie],
    aanvraag,
  );
  if (gedaan === -2)
    throw ongeldig('doelwit: dit bent u zelf, en daarna kon u het niet meer opheffen. Het kan vanaf de opdrachtregel.');
  if (gedaan < 0)
    throw ongeldig(
      'doelwit: dit is er niet. Verwacht de naam van het bestand van een afnemer, het OIN van een organisatie (zie organisaties), of de vingerafdruk van een certificaat: 43 tekens base64url.',
    );
  return gedaan === 1;
}
