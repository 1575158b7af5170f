/** The value of a root field as JSON text, made for exactly what was selected. */
export class JsonTekst {
  constructor(
    readonly tekst: string,
    /** of the rows asked, how many are in it */
    readonly rijen: number,
  ) {}
}
