/** That a question is refused, with the codes that it may get: of several faults the hub names one. */
export class Geweigerd extends Error {
  readonly codes: string[];

  constructor(...codes: string[]) {
    super(codes.join());
    this.codes = codes;
  }
}
