import { createHash } from 'node:crypto';

/**
 * Random numbers that depend on the seed and a person's number alone (sfc32), so any batch size gives the same
 * register and one person can be made without those before.
 */
export class Toeval {
  private readonly zaad: Int32Array;
  private a = 0;
  private b = 0;
  private c = 0;
  private teller = 0;

  constructor(zaad: string) {
    const som = createHash('sha256').update(zaad).digest();
    this.zaad = Int32Array.from({ length: 4 }, (_, i) => som.readInt32LE(i * 4));
    this.voor(0);
  }

  /** Starts the sequence of this person; below 2^32. */
  voor(persoon: number): this {
    this.a = this.zaad[0]! ^ persoon;
    this.b = this.zaad[1]! ^ Math.imul(persoon, 0x9e3779b1);
    this.c = this.zaad[2]!;
    this.teller = this.zaad[3]!;
    for (let i = 0; i < 12; i++) this.woord();
    return this;
  }

  private woord(): number {
    const t = (((this.a + this.b) | 0) + this.teller) | 0;
    this.teller = (this.teller + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + t) | 0;
    return t >>> 0;
  }

  /** At least 0, below 1. */
  getal(): number {
    return this.woord() / 4_294_967_296;
  }

  /** A whole number, at least 0 and below `grens`. */
  onder(grens: number): number {
    return Math.floor((this.woord() / 4_294_967_296) * grens);
  }

  /** A whole number, from `van` up to and including `tot`. */
  tussen(van: number, tot: number): number {
    return van + this.onder(tot - van + 1);
  }

  kans(p: number): boolean {
    return this.woord() < p * 4_294_967_296;
  }

  kies<Waarde>(lijst: readonly Waarde[]): Waarde {
    return lijst[this.onder(lijst.length)]!;
  }
}
