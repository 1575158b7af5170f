/** What the logboek will say of one request; filled while it runs. Persons get in by being read, not by being mentioned. */
export class Verantwoording {
  /** persons named in the question */
  opgevraagd = 0;
  /** numbers named that found nobody; what is no number is not among them */
  nietGevonden = 0;
  /** answers about somebody */
  geleverd = 0;
  /** log pseudonyms of everybody read from the slice */
  readonly personen = new Set<string>();
  /** nouns and shapes of which something was in the answer */
  readonly soorten = new Set<string>();
  /** when the slice's data last changed */
  stand: Date | null = null;
}
