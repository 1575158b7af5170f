import { leesCsv } from './leesCsv';

export interface Vestiging {
  brin: string;
  code: string;
  soort: string;
  gemeentecode: string;
}

/** The sites of the institutions that exist to this day; closed ones would need a date for every choice. */
export function leesVestigingen(): Vestiging[] {
  const gesloten = new Set(
    leesCsv('instellingen.csv', ['brin', 'naam', 'sectoren', 'van', 'tot'])
      .filter((instelling) => instelling.tot !== '')
      .map((instelling) => instelling.brin),
  );
  return leesCsv('vestigingen.csv', [
    'brin',
    'code',
    'naam',
    'soort',
    'straat',
    'huisnummer',
    'postcode',
    'plaats',
    'gemeentecode',
  ]).filter((vestiging) => !gesloten.has(vestiging.brin));
}
