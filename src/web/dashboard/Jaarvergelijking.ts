import type { JaarQuery } from './contract.gen';
import type { Telling } from './noemer';

/** A year's figure with that of the year before, and what may be said of the two. */
export interface Jaarvergelijking {
  jaar: string;
  ervoor: string | null;
  nu: Telling | null;
  toen: Telling | null;
  status: JaarQuery['nu']['status'];
  /** municipalities that the region has in one of the years only, by name */
  erbij: string[];
  eraf: string[];
  /** whether the years are of the same region, both known, and both not going to change: then they can be better or worse */
  vergelijkbaar: boolean;
}
