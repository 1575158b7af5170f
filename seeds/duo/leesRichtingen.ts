import { leesCsv } from '../leesCsv';

/** The road that each elementcode belongs to; something that is no Examenrichting for codes of other classes. */
export const leesRichtingen = (): Map<string, string> =>
  new Map(
    leesCsv('elementcodes.csv', ['code', 'omschrijving', 'soort', 'lwoo', 'leerjaren', 'van', 'tot']).map((rij) => [
      rij.code,
      rij.soort.replace(/^VWO-.*/, 'VWO'),
    ]),
  );
