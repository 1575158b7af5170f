/** What is kept back so far. */
export interface Verborgen {
  cellen: Set<number>;
  /** what it costs to keep back a cell: nothing for one that is kept back already */
  prijs: (cel: number) => number;
}
