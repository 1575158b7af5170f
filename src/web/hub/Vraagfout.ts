/** A question that the hub refused or could not answer; its text is the hub's own, in Dutch. */
export class Vraagfout extends Error {
  constructor(
    /** a code of the hub's closed list, or ONBEREIKBAAR when there was no answer at all */
    readonly code: string,
    tekst: string,
    /** by which the hub finds the question back in its log */
    readonly trace: string | null = null,
  ) {
    super(tekst);
  }
}
