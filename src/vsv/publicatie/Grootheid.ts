/** Smallest and largest value. */
export type Bereik = readonly [van: number, tot: number];

/** One of the two numbers of all cells, deelnemers or vsv, in the order of the cells. */
export interface Grootheid {
  waarden: number[];
  /** what an attacker who sees a cell kept back knows that it can be */
  mogelijk: Bereik[];
  /** the same for one who knows besides for which reason it is kept back */
  ingewijd: Bereik[];
  /** counts that are not to be known of a group where they are below the threshold */
  beschermd: number[][];
}
