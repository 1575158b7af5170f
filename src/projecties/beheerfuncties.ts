import type { Slice } from '../policy/Slice';
import { HOOGSTENS_CERTIFICATEN } from './hoogstensCertificaten';

interface Functie {
  naam: string;
  parameters: string;
  /** SQL of what it gives: 1 when it is done by this, 0 when it was so already, and below that why it may not be */
  geeft: (slice: Slice) => string;
}

/** SQL of whether an operator is about to suspend herself. */
const zichzelf = ({ afnemer, vragers }: Slice): string =>
  `soort = 'afnemer' and doelwit = '${afnemer.afnemer}' or soort = 'organisatie' and doelwit = any ('{${vragers.map(({ oin }) => oin).join(',')}}')`;

/** Who does it, and under which number that is recorded. */
const WIE = 'door text, verstrekking uuid';

const opdracht =
  (soort: string): Functie['geeft'] =>
  () =>
    `beheer.vraag_opdracht('${soort}', door, verstrekking, null, null)::int`;

/** By root field: the functions by which the operators' slice changes something. */
const functies: Record<string, Functie> = {
  schortOp: {
    naam: 'schort_op',
    parameters: `soort text, doelwit text, reden text, ${WIE}`,
    geeft: (slice) => `case when ${zichzelf(slice)} then -2 when not beheer.bekend(soort, doelwit) then -1
    when soort = 'certificaat' and (select count(*) from beheer.opgeschort o where o.soort = 'certificaat') >= ${HOOGSTENS_CERTIFICATEN} then -3
    else beheer.schort_op(soort, doelwit, reden, door, verstrekking)::int end`,
  },
  hefOp: {
    naam: 'hef_op',
    parameters: `soort text, doelwit text, ${WIE}`,
    geeft: () => 'beheer.hef_op(soort, doelwit, door, verstrekking)::int',
  },
  controleerProjecties: {
    naam: 'controleer_projecties',
    parameters: WIE,
    geeft: opdracht('projectiecontrole'),
  },
  telBewaartermijnen: {
    naam: 'tel_bewaartermijnen',
    parameters: WIE,
    geeft: opdracht('bewaartermijnen'),
  },
  vernietigVerlopen: {
    naam: 'vernietig_verlopen',
    parameters: `verlopen integer, ${WIE}`,
    // by the terms of the day that was counted by, and of each no more than was seen
    geeft: () => `(select case when coalesce(sum(t.verlopen), 0) = 0 then -2 when sum(t.verlopen) <> $1 then -1
    else beheer.vraag_opdracht('vernietiging', door, verstrekking, min(t.dag), jsonb_object_agg(t.naam, t.verlopen))::int end from beheer.bewaartermijn t)`,
  },
};

const van = ({ autorisatie }: Slice): Functie[] =>
  Object.keys(autorisatie.wortelvelden).flatMap((veld) => functies[veld] ?? []);

/** The names of a slice's functions for operators. */
export const beheerfuncties = (slice: Slice): string[] => van(slice).map(({ naam }) => naam);

/** They run as their owner: the slice's login itself changes nothing. */
export const beheerfunctiesDdl = (slice: Slice): string =>
  van(slice)
    .map(
      ({ naam, parameters, geeft }) => `
create function ${slice.naam}.${naam}(${parameters}) returns integer language sql security definer
  set search_path = pg_catalog, pg_temp as $f$
  select ${geeft(slice)} $f$;
revoke execute on function ${slice.naam}.${naam} from public;`,
    )
    .join('');
