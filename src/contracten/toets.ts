import type { GraphQLSchema } from 'graphql';
import { type Contractversie, contractversie } from '../policy/contractversie';
import { Slice } from '../policy/Slice';
import { type Versiewijziging, versiewijzigingen } from '../policy/versiewijzigingen';
import type { Afnemer, Autorisatie } from '../policy/vocabulary';
import { type Wijziging, wijzigingen } from '../policy/wijzigingen';
import type { Datum } from '../values/Datum';

/** Days between telling an agency of a change that takes something away, and that change. Own choice: a quarter. */
export const AANKONDIGING = 90;

const PUBLICEER = 'npm run -s hub -- contract publiceer';

/** What stands of one agency's contract, and what is wrong with it. */
export interface Bevinding {
  afnemer: Afnemer;
  /** the version in force */
  nu: number;
  /** published or not */
  versies: Versiewijziging[];
  fouten: string[];
}

export const inWoorden = ({ ingrijpend, woorden }: Wijziging): string =>
  `${ingrijpend ? '[ingrijpend] ' : ''}${woorden}`;

const dagen = (van: string, tot: string): number => (Date.parse(tot) - Date.parse(van)) / 86_400_000;

/** A published version that takes something away was announced, and long enough before. */
function teLaatVerteld({ versie, van, aangekondigd, wijzigingen }: Versiewijziging): string[] {
  const erg = wijzigingen.filter(({ ingrijpend }) => ingrijpend);
  if (!erg.length || (aangekondigd !== null && dagen(aangekondigd, van) >= AANKONDIGING)) return [];
  const wat = aangekondigd
    ? `is aangekondigd op ${aangekondigd}, ${dagen(aangekondigd, van)} dagen voordat zij ingaat (${van})`
    : `gaat in op ${van} en heeft geen datum waarop zij is aangekondigd`;
  return [
    `v${versie} is ingrijpend en ${wat}; dat moet ten minste ${AANKONDIGING} dagen tevoren: ${erg.map(inWoorden).join(' ')}`,
  ];
}

/** What takes something away holds when it was said to: the authorisation in force may not run ahead of its version. */
const teVroeg = ({ versie, van, wijzigingen }: Versiewijziging, nu: number, vandaag: Datum): string[] =>
  versie === nu && vandaag < van && wijzigingen.some(({ ingrijpend }) => ingrijpend)
    ? [`v${versie} geldt al en is ingrijpend, maar gaat pas in op ${van}: zet haar in een autorisatie die dan begint`]
    : [];

/** What the file says now is what was published of it; of a version to come, nothing of what was announced is missing. */
function anders(er: Contractversie, nu: Contractversie, komend: boolean): string[] {
  if (er.van !== nu.van || er.aangekondigd !== nu.aangekondigd) {
    const zeg = ({ van, aangekondigd }: Contractversie) => `ingaand ${van}, aangekondigd ${aangekondigd ?? 'niet'}`;
    return [
      `v${nu.versie} is gepubliceerd als ${zeg(er)}; het bestand zegt ${zeg(nu)}. Geef de verandering een nieuwe versie.`,
    ];
  }
  const verschil = wijzigingen(er, nu).filter(({ ingrijpend }) => ingrijpend || !komend);
  if (!verschil.length) return [];
  const erg = verschil.some(({ ingrijpend }) => ingrijpend);
  return [
    `het contract is anders dan v${nu.versie} zoals gepubliceerd: ${verschil.map(inWoorden).join(' ')} Geef het een nieuwe versie met gewijzigd.van${erg ? ` en gewijzigd.aangekondigd, ten minste ${AANKONDIGING} dagen daarvoor` : ''}, en publiceer haar: ${PUBLICEER}`,
  ];
}

function foutenVan(volledig: GraphQLSchema, afnemer: Afnemer, er: Contractversie[], vandaag: Datum): string[] {
  const toets = (autorisatie: Autorisatie): string[] => {
    const { versie, geldig } = autorisatie;
    const eerder = er.find((een) => een.versie === versie);
    if (!eerder) return [`v${versie} is niet gepubliceerd: ${PUBLICEER}`];
    // what is over was published as it was then
    if (geldig.tot !== null && geldig.tot <= vandaag) return [];
    return anders(eerder, contractversie(volledig, new Slice(afnemer, autorisatie)), vandaag < geldig.van);
  };
  const hoogste = Math.max(...afnemer.autorisaties.map(({ versie }) => versie));
  return [
    ...afnemer.autorisaties.flatMap(toets),
    ...er.flatMap(({ versie }, plaats) =>
      versie === er[0]!.versie + plaats ? [] : [`voor v${versie} ontbreekt er een`],
    ),
    ...er.flatMap(({ van }, plaats) =>
      plaats === 0 || van > er[plaats - 1]!.van ? [] : [`v${er[plaats]!.versie} gaat niet later in dan de vorige`],
    ),
    ...er
      .filter(({ versie }) => versie > hoogste)
      .map(({ versie }) => `v${versie} is gepubliceerd, het bestand kent haar niet`),
  ];
}

/**
 * Compares what the afnemer files give with what was published of it. A change has a version of its own; one that takes
 * something away was announced long before.
 */
export const toets = (
  volledig: GraphQLSchema,
  slices: Slice[],
  vandaag: Datum,
  gepubliceerd: (afnemer: string) => Contractversie[],
): Bevinding[] =>
  slices.map(({ afnemer, autorisatie }) => {
    const er = gepubliceerd(afnemer.afnemer);
    const concept = afnemer.autorisaties.filter(({ versie }) => !er.some((een) => een.versie === versie));
    const versies = versiewijzigingen(
      [...er, ...concept.map((een) => contractversie(volledig, new Slice(afnemer, een)))].sort(
        (een, ander) => een.versie - ander.versie,
      ),
    );
    return {
      ...{ afnemer, nu: autorisatie.versie, versies },
      fouten: [
        ...foutenVan(volledig, afnemer, er, vandaag),
        ...versies.flatMap((een) => [...teLaatVerteld(een), ...teVroeg(een, autorisatie.versie, vandaag)]),
      ],
    };
  });
