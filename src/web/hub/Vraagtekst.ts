/** The text of a question, that knows which values it takes and what it is answered with (made from the contract). */
export interface Vraagtekst<Uitkomst, Waarden> {
  toString(): string;
  __apiType?: (waarden: Waarden) => Uitkomst;
}
