import { adres } from './adres';
import { betekenis } from './betekenis';
import type { JaarQuery, VsvCategorie } from './contract.gen';
import type { Jaarvergelijking } from './Jaarvergelijking';
import type { Keuze } from './Keuze';
import { NIVEAUS, niveaunaam } from './niveaunaam';
import { noemer, type Telling } from './noemer';
import type { Staaf } from './Staaf';
import type { Streek } from './Streek';

export interface Jaarstaven {
  niveaus: Staaf[];
  gemeenten: Staaf[];
  scholen: Staaf[];
  /** the year of the norms among them; null when there are none */
  normVan: string | null;
}

/** Norms of this year, or, while it has none, those of the year before to compare with. */
function normenVan({ niveaus, niveausToen }: JaarQuery, jaar: string, ervoor: string | null) {
  const per = (groepen: { categorie: VsvCategorie | null; norm: number | null }[] = []) =>
    new Map(groepen.flatMap(({ categorie, norm }) => (norm === null ? [] : [[categorie, norm] as const])));
  const [nu, toen] = [per(niveaus.groepen), per(niveausToen?.groepen)];
  if (nu.size) return { normVan: jaar, normen: nu };
  return toen.size ? { normVan: ervoor, normen: toen } : { normVan: null, normen: nu };
}

/** The bars of a year: levels in the order of a school career, municipalities and schools by size, small groups last. */
export function jaarstaven(
  cijfers: JaarQuery,
  { jaar, ervoor }: Jaarvergelijking,
  keuze: Keuze,
  maat: 'percentage' | 'aantal',
  streek: Streek,
): Jaarstaven {
  const { normVan, normen } = normenVan(cijfers, jaar, ervoor);
  const staaf = (
    telling: Telling,
    sleutel: string | null,
    naam: string,
    meer: Partial<Keuze>,
    niveau: VsvCategorie | null,
  ): Staaf => ({
    ...{
      sleutel: sleutel ?? 'onbekend',
      naam,
      percentage: telling.percentage,
      aantal: telling.vsv,
      van: noemer(telling),
    },
    norm: normen.get(niveau) ?? null,
    normVanDitJaar: normVan === jaar,
    adres: telling.vsv && sleutel ? adres('jongeren', { ...keuze, schooljaar: jaar, ...meer }) : null,
  });
  const opGrootte = (een: Staaf, ander: Staaf): number =>
    (maat === 'percentage'
      ? Number(betekenis.kleineGroep(een.van)) - Number(betekenis.kleineGroep(ander.van)) ||
        (ander.percentage ?? -1) - (een.percentage ?? -1)
      : 0) ||
    (ander.aantal ?? 0) - (een.aantal ?? 0) ||
    een.naam.localeCompare(ander.naam, 'nl');
  const gekozen = (keuze.niveau as VsvCategorie | undefined) ?? null;
  const plaats = ({ sleutel }: Staaf) => NIVEAUS.indexOf(sleutel as VsvCategorie);
  return {
    normVan,
    niveaus: cijfers.niveaus.groepen
      .map((een) =>
        staaf(een, een.categorie, niveaunaam(een.categorie), { niveau: een.categorie ?? undefined }, een.categorie),
      )
      .sort((een, ander) => plaats(een) - plaats(ander)),
    gemeenten: cijfers.gemeenten.groepen
      .map((een) =>
        staaf(een, een.gemeente, streek.gemeente(een.gemeente), { gemeente: een.gemeente ?? undefined }, gekozen),
      )
      .sort(opGrootte),
    scholen: cijfers.scholen.groepen
      .map((een) => staaf(een, een.brin, streek.school(een.brin), { school: een.brin ?? undefined }, gekozen))
      .sort(opGrootte),
  };
}
