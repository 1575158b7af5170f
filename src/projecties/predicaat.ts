import type { Slice } from '../policy/Slice';
import type { Predicaat } from '../policy/vocabulary';

/**
 * SQL of the begin of the quarter that lies `terug` quarters back, less some years. As a scalar subquery it is computed once
 * per statement, not per row; as a timestamp without zone it means the same whatever the session's time zone.
 */
const kwartaal = (terug: number, jaren = 0) =>
  `(select (date_trunc('quarter', vandaag::timestamp) - interval '${terug * 3} months ${jaren} years')::date from register.klok)`;

type Naar<Soort> = (predicaat: Extract<Predicaat, { soort: Soort }>, slice: Slice) => string;

const persoon: { [Soort in Predicaat['soort']]: Naar<Soort> } = {
  iedereen: () => 'true',
  // n.leeftijd is the birth: for a quarter start it makes no difference whether a birth or its quarter is compared
  'leeftijd op raster': ({ van, tot }, { autorisatie }) => {
    if (!autorisatie.raster) throw new Error('een leeftijd vraagt om een raster in het afnemerbestand');
    return `n.leeftijd <= ${kwartaal(0, van)} and n.leeftijd > ${kwartaal(autorisatie.raster.terug, tot)}`;
  },
};

/** Which persons are in the slice, over register.nu_onderwijsdeelnemer (alias n). */
export function persoonPredicaat(slice: Slice): string {
  const { predicaat } = slice.autorisatie.rijen;
  return (persoon[predicaat.soort] as Naar<typeof predicaat.soort>)(predicaat as never, slice);
}

/** Which enrolments are: those that a peildatum may still select; over register.nu_inschrijving (alias n). */
export function inschrijvingPredicaat({ autorisatie }: Slice): string {
  return autorisatie.raster
    ? `(upper(n.geldig) is null or upper(n.geldig) > ${kwartaal(autorisatie.raster.terug)})`
    : 'true';
}

/**
 * When an enrolment holds, as far as a peildatum can tell: a begin on or before the oldest one is stored as open. So what was
 * different before it can't show, and rows stay the same when it moves on.
 */
export function inschrijvingGeldig({ autorisatie }: Slice): string {
  if (!autorisatie.raster) return 'n.geldig';
  const oudste = kwartaal(autorisatie.raster.terug);
  return `daterange(nullif(greatest(lower(n.geldig), ${oudste}), ${oudste}), upper(n.geldig))`;
}

/** The same question put to a row of the slice (alias s) at the raster date $kwartaal of one request. */
export function rijPredicaat({ autorisatie }: Slice): string {
  const { predicaat } = autorisatie.rijen;
  return predicaat.soort === 'iedereen'
    ? 'true'
    : `s.leeftijd <= $kwartaal - interval '${predicaat.van} years' and s.leeftijd > $kwartaal - interval '${predicaat.tot} years'`;
}
