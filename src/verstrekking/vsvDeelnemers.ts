import type { Bladzij } from '../../schema/Bladzij';
import type { VsvDeelnemerFilter } from '../../schema/VsvDeelnemerFilter';
import { BronFout } from '../errors';
import type { Datum } from '../values/Datum';
import type { Aanvraag } from './Aanvraag';
import type { Vraagveld } from './Context';
import { connectie, type Voorwaarde } from './connectie';
import { eisGemeente } from './eisGemeente';
import { gelijkAan } from './gelijkAan';
import type { JsonTekst } from './JsonTekst';
import { schooljaarVan } from './schooljaarVan';

/** What only a monthly state has: of the yearly figure a filter on it would quietly find nobody. */
const ALLEEN_IN_MAAND = ['reden', 'nieuw'] as const;

/**
 * The young people behind a figure of the caller's own areas: as many rows as it counts, with the same filter. Without `maand`
 * those of the yearly figure, with it those on the list of that month.
 * @throws BronFout ONGELDIGE_WAARDE, ONGELDIGE_CURSOR, GEBIED
 */
export async function vsvDeelnemers(
  aanvraag: Aanvraag,
  vraag: Vraagveld,
  schooljaar: string,
  maand: Datum | null,
  filter: VsvDeelnemerFilter | null,
  bladzij: Bladzij,
): Promise<JsonTekst> {
  const jaar = schooljaarVan(schooljaar, aanvraag.vandaag, maand !== null);
  for (const veld of maand === null ? ALLEEN_IN_MAAND : []) {
    if (filter?.[veld] == null) continue;
    throw new BronFout('ONGELDIGE_WAARDE', {
      publiek: `Op '${veld}' kunt u alleen in een maandstand filteren: noem een maand.`,
    });
  }
  await eisGemeente(aanvraag, jaar, filter?.gemeente);
  const { regio, ...rest } = filter ?? {};
  const voorwaarden: Voorwaarde[] = [
    ['s.schooljaar = ?', jaar, true],
    // the yearly figure has no month
    maand === null ? ['s.maand is null and ?::date is null', null, true] : ['s.maand = ?::date', maand, true],
    ...(regio == null ? [] : [['s.gebied = ?', regio, true] satisfies Voorwaarde]),
    ...gelijkAan(rest),
  ];
  return connectie(aanvraag, vraag, 'VsvDeelnemer', voorwaarden, bladzij);
}
