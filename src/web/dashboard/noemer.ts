import type { TellingFragment } from './contract.gen';

/** A yearly figure of one group. */
export type Telling = TellingFragment;

/** Of whom the percentage is; null where the group is too small to tell. */
export const noemer = ({ startpopulatie, buitenBeschouwing }: Telling): number | null =>
  buitenBeschouwing === null ? null : startpopulatie - buitenBeschouwing;
