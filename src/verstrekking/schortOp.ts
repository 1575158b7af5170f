import type { Opschortingsoort } from '../../schema/Opschortingsoort';
import { BronFout } from '../errors';
import { HOOGSTENS_CERTIFICATEN } from '../projecties/hoogstensCertificaten';
import { leesReden } from '../values/Reden';
import type { Aanvraag } from './Aanvraag';
import { isDoelwit } from './isDoelwit';

const NIEMAND =
  'doelwit: dit is er niet. Verwacht de naam van het bestand van een afnemer, het OIN van een organisatie (zie organisaties), of de vingerafdruk van een certificaat: 43 tekens base64url.';

/** By what the function gives. */
const WAAROM_NIET: Record<number, string> = {
  [-1]: NIEMAND,
  [-2]: 'doelwit: dit bent u zelf. Dat kan alleen vanaf de opdrachtregel, want hier kunt u het daarna niet meer opheffen.',
  [-3]: `doelwit: er zijn al ${HOOGSTENS_CERTIFICATEN} certificaten opgeschort. Hef er op die verlopen zijn, of schort de organisatie op.`,
};

const ongeldig = (publiek: string) => new BronFout('ONGELDIGE_WAARDE', { publiek });

/**
 * Provides nothing to somebody for the time being; running hubs know within a second.
 * @returns whether it is so by this, and was not before
 * @throws BronFout ONGELDIGE_WAARDE for who is not there, for oneself, and for what is no reason
 */
export async function schortOp(
  aanvraag: Aanvraag,
  soort: Opschortingsoort,
  doelwit: string,
  reden: string,
): Promise<boolean> {
  const { slice, lezer, wie, id } = aanvraag;
  const waarom = leesReden(reden);
  if (!waarom.ok) throw ongeldig(`reden: ${waarom.reden}.`);
  if (!isDoelwit(doelwit)) throw ongeldig(NIEMAND);
  const gedaan = await lezer.schrijf(
    `select ${slice.naam}.schort_op($1, $2, $3, $4, $5)`,
    [soort, doelwit, waarom.waarde, wie, id],
    aanvraag,
  );
  if (gedaan < 0) throw ongeldig(WAAROM_NIET[gedaan]!);
  return gedaan === 1;
}
