import type { Organisatie } from './Stand';

/** What part of its budgets an organisation has used, the one of which least is left; 0 where nothing counts. */
export const gebruik = ({ puntenPerUur, puntenDitUur, personenPerDag, personenVandaag }: Organisatie): number =>
  Math.max(
    puntenPerUur === null ? 0 : puntenDitUur / puntenPerUur,
    personenPerDag === null || personenVandaag === null ? 0 : personenVandaag / personenPerDag,
  );
