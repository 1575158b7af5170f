import type { Bewaartermijn } from './Bewaartermijn';

/** The text of the law that was read. */
const WET = 'BWBR0013800 zoals het in 2015 luidde';

/** Where no statute says it. */
const BESLUIT = 'besluit van 26 november 2026, docs/adr/0026';
const ZO_KORT_MOGELIJK = 'AVG art. 5 lid 1 onder e; eigen keuze';

/**
 * The terms, in the order in which they are applied: whoever has an exemption is not destroyed before it. Choices where the law
 * is silent: docs/adr/0026. Verzuim (WOT art. 24i lid 2: this school year and the next) gets its line with its facts.
 */
export const termijnen: Bewaartermijn[] = [
  {
    naam: 'vrijstelling',
    artikel: 'WOT art. 24k3 lid 2',
    wat: 'een vrijstelling of vervangende leerplicht, in alle versies',
    vanaf: 'de dag waarop zij afliep',
    jaren: 1,
    bron: WET,
    eenheid: 'vrijstellingen',
  },
  {
    naam: 'basisregister',
    artikel: 'WOT art. 24c lid 3, eerste volzin',
    wat: 'alles over iemand die nergens meer is ingeschreven, ook in projecties, examencijfers en logboek',
    vanaf: 'het einde van de laatste inschrijving; zonder inschrijving: de laatste vastlegging (eigen keuze)',
    jaren: 5,
    bron: WET,
    eenheid: 'personen',
  },
  {
    naam: 'hoger-onderwijs',
    artikel: 'WOT art. 24c lid 3, laatste volzin',
    wat: 'naam, geboortedatum, instelling, opleiding en aantal jaren van wie hoger onderwijs volgde',
    vanaf: 'het einde van de laatste inschrijving in het hoger onderwijs',
    jaren: 50,
    bron: WET,
    eenheid: 'personen',
  },
  {
    naam: 'logboek',
    artikel: ZO_KORT_MOGELIJK,
    wat: 'over wie een verstrekking ging en wie haar vroeg; dat zij er was blijft',
    vanaf: 'de dag van de verstrekking',
    jaren: 5,
    bron: BESLUIT,
    eenheid: 'regels',
  },
  {
    naam: 'aanmeldingen',
    artikel: ZO_KORT_MOGELIJK,
    wat: 'wie wanneer in- en uitlogde',
    vanaf: 'die dag',
    jaren: 5,
    bron: BESLUIT,
    eenheid: 'aanmeldingen',
  },
  {
    naam: 'weigeringen',
    artikel: ZO_KORT_MOGELIJK,
    wat: 'van welk adres vragen kwamen waarvan niet bekend werd wie ze stelde',
    vanaf: 'die dag',
    jaren: 1,
    bron: BESLUIT,
    eenheid: 'tellingen',
  },
];
