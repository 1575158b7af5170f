/** The value of a root field as JSON text, made for exactly what was selected. */
export class JsonTekst {
  constructor(readonly tekst: string) {}
}
