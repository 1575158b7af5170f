import type { Voorbeeld } from './Voorbeeld';

/** What a code in an answer means. */
export const codetabelVoorbeeld: Voorbeeld = {
  id: 'codetabel',
  naam: 'Wat betekent een code?',
  toont: 'De gemeenten zoals zij vandaag bestaan; andere tabellen zijn er voor opleidingen, vakken en instellingen.',
  vraag: `query Codetabel($tabel: Codetabel!, $peildatum: Datum) {
  codetabel(tabel: $tabel, peildatum: $peildatum) {
    code
    naam
    geldigVan
  }
}`,
  variabelen: ({ vandaag }) => ({ tabel: 'GEMEENTE', peildatum: vandaag }),
};
