import type { Definitie } from './Definitie';
import { definities } from './definities';

/** The definition of a school year; before the first one nothing was counted by these rules. */
export const definitieVan = (schooljaar: number): Definitie | undefined =>
  definities.findLast(({ vanaf }) => vanaf <= schooljaar);
