import type { Slice } from '../policy/Slice';
import type { Predicaat } from '../policy/vocabulary';
import { kwartaal, laatste, maand, terug } from './raster';

type Naar<Soort> = (predicaat: Extract<Predicaat, { soort: Soort }>, slice: Slice) => string;

const persoon: { [Soort in Predicaat['soort']]: Naar<Soort> } = {
  iedereen: () => 'true',
  // for a quarter start it makes no difference whether a birth or its quarter is compared
  'leeftijd op raster': ({ van, tot }, slice) => {
    const { raster } = slice.autorisatie;
    if (!raster || !slice.verstrekt('Onderwijsdeelnemer', 'leeftijd'))
      throw new Error('rijen op leeftijd vragen om een raster en om Onderwijsdeelnemer.leeftijd in het afnemerbestand');
    return `n.geboren_uiterlijk <= ${kwartaal(0, van)} and n.geboren_uiterlijk > ${kwartaal(terug(raster), tot)}`;
  },
  'bekostigd op de teldatum': () => isBekostigd,
  'inwoners zonder startkwalificatie': (predicaat) =>
    `n.datum_overlijden is null and ${heeftLeeftijd(predicaat)} and ${isOngekwalificeerd}`,
  // of whom it knows all that it may, the institution's pupil of today; over the slice's view of who is in it (alias w)
  'deelnemers van de instelling': () => 'w.nu',
  'recht op studiefinanciering': (predicaat) =>
    `exists (select from register.nu_inschrijving i where i.persoon_id = n.persoon_id and ${geeftRecht('i', 'n', predicaat)})`,
  niemand: () => 'false',
};

/**
 * Whether an enrolment (alias i) of a person (alias p) can give a right to student finance. Source: WSF 2000 (mbo by bol, higher
 * education), WTOS (secondary education, from the quarter after the birthday on).
 */
const geeftRecht = (i: string, p: string, { vanaf }: { vanaf: number }): string => {
  const begin = `(register.kwartaal_vanaf(${p}.geboren_uiterlijk) + interval '${vanaf} years')::date`;
  return `((${i}.onderwijssoort = 'MBO' and ${i}.leerweg = 'BOL') or ${i}.onderwijssoort = 'HO'
    or (${i}.onderwijssoort in ('VO', 'VAVO') and ${begin} <= (select vandaag from register.klok)
      and coalesce(upper(${i}.geldig) > ${begin}, ${begin} is not null)))`;
};

/** Of whom the municipality or region has the care, but for a startkwalificatie. */
const heeftLeeftijd = ({ van, tot }: { van: number; tot: number }): string =>
  `n.geboren_uiterlijk <= ${maand(van)} and n.geboren_uiterlijk > ${maand(tot)}`;

/**
 * Has nothing that makes the municipality's care end (WOT art. 24f(3)c): no startkwalificatie, and no certificate of LPW art.
 * 4a(2). Apart, not as a union: so both are looked up by person where there is one, and joined whole where there are all.
 */
const isOngekwalificeerd = `not exists (
    select from register.diploma d where d.persoon_id = n.persoon_id and upper_inf(d.geregistreerd) and d.startkwalificatie)
  and not exists (select from register.getuigschrift c where c.persoon_id = n.persoon_id and upper_inf(c.geregistreerd))`;

/** Source: Besluit bekostiging; 1 October counts for all, for mbo 1 February too (BWBR0027035). */
export const TELDATUM = '10-01';
export const TELDATUM_MBO = '02-01';
const opTeldatum = `n.bekostigd and (n.geldig @> ${laatste([TELDATUM])} or (n.onderwijssoort = 'MBO' and n.geldig @> ${laatste([TELDATUM_MBO])}))`;
const inDiplomajaar = `extract(year from n.datum) = (select extract(year from ${laatste([TELDATUM])}))`;
// one union, not two conditions with `or` between them: that would be looked up person by person
const isBekostigd = `exists (select from (
    select n.persoon_id from register.nu_inschrijving n where ${opTeldatum}
    union all select n.persoon_id from register.nu_diploma n where ${inDiplomajaar}
  ) x where x.persoon_id = n.persoon_id)`;

/** Which rows of the other nouns are in the slice; a noun that is not named comes with its person. */
const perSoort: Partial<Record<Predicaat['soort'], Record<string, string>>> = {
  'bekostigd op de teldatum': {
    Inschrijving: opTeldatum,
    Diploma: inDiplomajaar,
    // only for BBL do the agreements decide the funding
    Bpv: `n.leerweg = 'BBL' and ${isBekostigd}`,
  },
  // who they are is in the slice's view of residents; of their enrolments the law gives only the last
  'inwoners zonder startkwalificatie': {
    Onderwijsdeelnemer: 'true',
    Diploma: 'true',
    Inschrijving: laatsteInschrijving(),
  },
  'deelnemers van de instelling': {
    Inschrijving: '(n.brin = w.gebied or w.elders)',
    Diploma: '(n.brin = w.gebied or w.elders)',
    Examen: 'n.brin = w.gebied',
    Examenresultaat: 'n.brin = w.gebied',
    Bpv: 'n.brin = w.gebied',
  },
};

/** What is followed today, or else what was followed last; over register.nu_inschrijving (alias n). */
function laatsteInschrijving(): string {
  const vandaag = '(select vandaag from register.klok)';
  const anders = (waar: string, wat: string) =>
    `(select ${wat} from register.inschrijving i where i.persoon_id = n.persoon_id and upper_inf(i.geregistreerd) and ${waar})`;
  return `(n.geldig @> ${vandaag} or (upper(n.geldig) = n.datum_uit and not exists ${anders(`i.geldig @> ${vandaag}`, '')}
    and n.datum_uit = ${anders(`upper(i.geldig) <= ${vandaag}`, 'max(upper(i.geldig))')}))`;
}

/** Which persons are in the slice, over a view of persons (alias n). */
export function persoonPredicaat(slice: Slice): string {
  const { predicaat } = slice.autorisatie.rijen;
  return (persoon[predicaat.soort] as Naar<typeof predicaat.soort>)(predicaat as never, slice);
}

/** Which rows of a noun are in a slice that has row keys, over the noun's view (alias n). */
export function soortPredicaat(slice: Slice, soort: string): string {
  return perSoort[slice.autorisatie.rijen.predicaat.soort]?.[soort] ?? persoonPredicaat(slice);
}

/**
 * Which enrolments are, of a slice without row keys: those that a peildatum may still select, and of those the ones that the
 * purpose is about; over register.nu_inschrijving (alias n) of a person (alias d).
 */
export function inschrijvingPredicaat({ autorisatie: { raster, rijen } }: Slice): string {
  const { predicaat } = rijen;
  if (predicaat.soort === 'recht op studiefinanciering') return geeftRecht('n', 'd', predicaat);
  return raster ? `(upper(n.geldig) is null or upper(n.geldig) > ${kwartaal(terug(raster))})` : 'true';
}

/**
 * When an enrolment holds, as far as a peildatum can tell: a begin on or before the oldest one is stored as open. So what was
 * different before it can't show, and rows stay the same when it moves on.
 */
export function inschrijvingGeldig({ autorisatie: { raster } }: Slice): string {
  if (!raster) return 'n.geldig';
  const oudste = kwartaal(terug(raster));
  return `daterange(nullif(greatest(lower(n.geldig), ${oudste}), ${oudste}), upper(n.geldig))`;
}

/** The same question put to a row of the slice (alias s) at the raster date $kwartaal of one request. */
export function rijPredicaat({ autorisatie }: Slice): string {
  const { predicaat } = autorisatie.rijen;
  if (predicaat.soort !== 'leeftijd op raster') return 'true';
  return `s.leeftijd <= $kwartaal - interval '${predicaat.van} years' and s.leeftijd > $kwartaal - interval '${predicaat.tot} years'`;
}
