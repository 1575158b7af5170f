import { leesCsv } from './leesCsv';

export interface Vestiging {
  brin: string;
  code: string;
  soort: string;
  gemeentecode: string;
}

/**
 * The sites of the funded institutions that exist to this day. Closed ones would need a date for every choice; those
 * without funding are invented, and nobody goes there by chance.
 */
export function leesVestigingen(): Vestiging[] {
  const afgevallen = new Set(
    leesCsv('instellingen.csv', ['brin', 'naam', 'sectoren', 'erkenning', 'van', 'tot'])
      .filter(({ erkenning, tot }) => erkenning !== 'BEKOSTIGD' || tot !== '')
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
  ]).filter((vestiging) => !afgevallen.has(vestiging.brin));
}
