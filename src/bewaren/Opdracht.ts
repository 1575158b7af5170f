import type { Datum } from '../values/Datum';
import type { Telling } from './tel';

/** An order to destroy what is past its term. */
export interface Opdracht {
  /** by the terms of which day */
  dag: Datum;
  /** who gives it; stands in the proof */
  door: string;
  /** what was counted by the terms of that day: of none more goes than that; without it all that there is */
  geteld?: Telling[];
  /** milliseconds that a provision that was under way may take to reach the logboek */
  geduld: number;
  voortgang?: (klaar: number, totaal: number, stap: string) => void;
}
