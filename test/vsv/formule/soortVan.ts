import { leesCsv } from '../../../seeds/leesCsv';

const KOLOMMEN = ['code', 'omschrijving', 'soort', 'lwoo', 'leerjaren', 'van', 'tot'] as const;
const soorten = new Map(leesCsv('elementcodes.csv', KOLOMMEN).map(({ code, soort }) => [code, soort]));

/** The `soort` of an elementcode in the reference table, which knows each code once. */
export const soortVan = (elementcode: string): string | null => soorten.get(elementcode) ?? null;
