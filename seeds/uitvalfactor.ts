import type { Loopbaan } from './Loopbaan';
import { schooljaarbegin } from './schooljaarbegin';

/** From 1 August to 1 October, on which it is counted where somebody lives. */
const TOT_TELDATUM = 61;

/** How much oftener than on average people leave early in the school year `jaar` where this person lives then. */
export const uitvalfactor = (l: Loopbaan, jaar: number): number =>
  l.woonplek(schooljaarbegin(jaar) + TOT_TELDATUM).uitval;
