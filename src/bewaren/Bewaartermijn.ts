/** What the keeping of something ends: how long after which event, and by which article. Texts are Dutch, for operators. */
export interface Bewaartermijn {
  naam: 'vrijstelling' | 'basisregister' | 'hoger-onderwijs' | 'logboek' | 'aanmeldingen' | 'weigeringen';
  artikel: string;
  /** what goes when the term is over */
  wat: string;
  /** of which the term runs */
  vanaf: string;
  jaren: number;
  /** how the term is known: which text of the law was read, or when it was chosen */
  bron: string;
  /** what is counted: persons, exemptions, records, lines */
  eenheid: string;
}
