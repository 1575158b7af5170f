import Papa from 'papaparse';
import { bewaarBestand } from '../hub/bewaarBestand';
import type { Jongere } from './haalJongeren';
import type { Jongerenkolom } from './jongerenkolommen';

/** Saves a list as it is on the screen, in the order that it has there, as a file that a Dutch spreadsheet opens. */
export function bewaarCsv(bestand: string, kolommen: Jongerenkolom[], jongeren: Jongere[]): void {
  const tekst = Papa.unparse(
    { fields: kolommen.map(({ kop }) => kop), data: jongeren.map((een) => kolommen.map(({ tekst }) => tekst(een))) },
    // a cell that begins with = or @ would be run by the spreadsheet
    { delimiter: ';', escapeFormulae: true },
  );
  // the mark at the beginning says that it is UTF-8
  bewaarBestand(bestand, `\ufeff${tekst}\r\n`, 'text/csv');
}
