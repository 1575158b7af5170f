import type { Slice } from '../policy/Slice';
import type { Predicaat } from '../policy/vocabulary';

/** SQL of the current quarter's start and of the oldest one that may be asked. */
const kwartaal = `date_trunc('quarter', register.vandaag())::date`;
const oudste = (terug: number) => `(date_trunc('quarter', register.vandaag()) - interval '${terug * 3} months')::date`;

type Naar<Soort> = (predicaat: Extract<Predicaat, { soort: Soort }>, slice: Slice) => string;

const persoon: { [Soort in Predicaat['soort']]: Naar<Soort> } = {
  iedereen: () => 'true',
  'leeftijd op raster': ({ van, tot }, { autorisatie }) => {
    if (!autorisatie.raster) throw new Error('een leeftijd vraagt om een raster in het afnemerbestand');
    const geboren = 'register.kwartaal_vanaf(n.leeftijd)';
    return `${geboren} + interval '${van} years' <= ${kwartaal}
      and ${geboren} + interval '${tot} years' > ${oudste(autorisatie.raster.terug)}`;
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
    ? `(upper(n.geldig) is null or upper(n.geldig) > ${oudste(autorisatie.raster.terug)})`
    : 'true';
}

/** The same question put to a row of the slice (alias s) at the raster date $kwartaal of one request. */
export function rijPredicaat({ autorisatie }: Slice): string {
  const { predicaat } = autorisatie.rijen;
  return predicaat.soort === 'iedereen'
    ? 'true'
    : `s.leeftijd <= $kwartaal - interval '${predicaat.van} years' and s.leeftijd > $kwartaal - interval '${predicaat.tot} years'`;
}
