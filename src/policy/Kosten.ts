/** What is asked of one root field: how many rows, and how many values of each. */
export interface Wortelkosten {
  /** its key in the answer */
  sleutel: string;
  rijen: number;
  waarden: number;
}

/**
 * What an operation costs, in points: one for each question and one for each value. It follows from the operation and the
 * contract alone, so it tells nothing of what the hub knows.
 */
export class Kosten {
  constructor(readonly wortels: readonly Wortelkosten[]) {}

  /** Values that the answer may hold: rows times fields. */
  get waarden(): number {
    return this.wortels.reduce((som, { rijen, waarden }) => som + rijen * waarden, 0);
  }

  get punten(): number {
    return this.wortels.length + this.waarden;
  }
}
