import { leesCsv } from '../../../seeds/leesCsv';

const KOLOMMEN = ['brin', 'naam', 'sectoren', 'erkenning', 'van', 'tot'] as const;
const erkenningen = new Map(leesCsv('instellingen.csv', KOLOMMEN).map(({ brin, erkenning }) => [brin, erkenning]));

/** On what ground an institution of the reference table may teach. */
export const erkenningVan = (brin: string): string => erkenningen.get(brin)!;
