import type { Datum } from '../values/Datum';

/** An order to destroy what is past its term. */
export interface Opdracht {
  /** by the terms of which day */
  dag: Datum;
  /** who gives it; stands in the proof */
  door: string;
  /** of each term no more than this, by its name; without it all */
  hoogstens?: Record<string, number>;
  /** milliseconds that a provision that was under way may take to reach the logboek */
  geduld: number;
  voortgang?: (klaar: number, totaal: number, stap: string) => void;
}
