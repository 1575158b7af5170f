/**
 * The final grade, whole, from grades in tenths (Eindexamenbesluit VO art. 47): the mean of school exam and central exam, of
 * which only the first decimal decides up or down, so that 5,45 is a 5; without a central exam the school exam alone.
 */
export const eindcijfer = (se: number, ce: number | null): number =>
  Math.floor(ce === null ? (se + 5) / 10 : (se + ce + 10) / 20);
