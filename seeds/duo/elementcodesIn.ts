import type { Examenopleiding } from './leesExamenopleidingen';

/** From the exams of this year on, all of vmbo takes the profiles whose codes begin with 6 and 7. */
const PROFIELEN = 2018;

/** The codes of an opleiding that were in use for the exams of a year; the ordinary ones first. */
export function elementcodesIn({ elementcodes }: Examenopleiding, examenjaar: number): readonly string[] {
  const profielen = elementcodes.filter((code) => code >= '6000');
  return examenjaar >= PROFIELEN && profielen.length > 0 ? profielen : elementcodes;
}
