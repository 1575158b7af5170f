import type { Organisatie } from './Stand';

const deel = (gebruikt: number | null, hoogstens: number | null): number =>
  gebruikt === null || hoogstens === null ? 0 : gebruikt / hoogstens;

/** What part of each budget an organisation has used; 0 where it has none. */
export const gebruik = ({ puntenPerUur, puntenDitUur, personenPerDag, personenVandaag }: Organisatie) => ({
  punten: deel(puntenDitUur, puntenPerUur),
  personen: deel(personenVandaag, personenPerDag),
});
