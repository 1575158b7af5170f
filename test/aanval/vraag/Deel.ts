/** A part of a selection, before it is text. */
export type Deel = { richting: string } & (
  | { soort: 'veld'; naam: string; alias: string; onder: Deel[] | null }
  | { soort: 'typenaam'; alias: string }
  /** an inline fragment, with or without its type */
  | { soort: 'in'; type: string | null; onder: Deel[] }
  /** a named fragment */
  | { soort: 'los'; type: string; onder: Deel[] }
);
