import type { Dag, Moment } from './dagen';
import type { Feit } from './Persoon';

/** Room that is always left for the fields of one row that have a fixed length. */
const RUIMTE = 512;
/** PostgreSQL counts days, and microseconds, from 2000-01-01. */
const DAGEN_TOT_2000 = 10_957;
const ONDERGRENS_INBEGREPEN = 0x02;
const BOVEN_ONEINDIG = 0x10;
const KOP = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');

/**
 * Rows of one table in the binary format of COPY, column after column. Binary, as the database spends a third less on
 * dates and ranges than on their text; and nothing needs escaping. The memory is used again after `leeg`.
 */
export class Rijen {
  private inhoud = Buffer.allocUnsafe(65_536);
  private plaats = KOP.copy(this.inhoud);

  leeg(): void {
    this.plaats = KOP.length;
  }

  /** What goes to the database: the rows so far, between the header and the mark of the end. */
  alles(): Buffer {
    this.inhoud.writeInt16BE(-1, this.plaats);
    return this.inhoud.subarray(0, this.plaats + 2);
  }

  /** Begins a row. */
  rij(kolommen: number): this {
    this.maakRuimte(RUIMTE);
    this.plaats = this.inhoud.writeInt16BE(kolommen, this.plaats);
    return this;
  }

  tekst(waarde: string | null): this {
    if (waarde === null) return this.leegVeld();
    const { length } = waarde;
    this.maakRuimte(length * 3 + RUIMTE);
    const begin = this.plaats + 4;
    // Most texts are a short code; a call to encode each costs more than their bytes.
    for (let i = 0; i < length; i++) {
      const teken = waarde.charCodeAt(i);
      if (teken > 127 || i > 40) return this.langeTekst(waarde, begin);
      this.inhoud[begin + i] = teken;
    }
    this.int32(length);
    this.plaats = begin + length;
    return this;
  }

  smallint(waarde: number | null): this {
    if (waarde === null) return this.leegVeld();
    this.lengte(2);
    this.plaats = this.inhoud.writeInt16BE(waarde, this.plaats);
    return this;
  }

  integer(waarde: number): this {
    this.lengte(4);
    this.int32(waarde);
    return this;
  }

  bigint(waarde: number | bigint): this {
    this.lengte(8);
    if (typeof waarde === 'bigint') this.plaats = this.inhoud.writeBigInt64BE(waarde, this.plaats);
    else this.int64(waarde);
    return this;
  }

  boolean(waarde: boolean): this {
    this.lengte(1);
    this.inhoud[this.plaats++] = waarde ? 1 : 0;
    return this;
  }

  datum(dag: Dag | null): this {
    return dag === null ? this.leegVeld() : this.integer(dag - DAGEN_TOT_2000);
  }

  /** The two time axes, the last columns of every fact: geldig and geregistreerd. */
  assen({ van, tot, bekend, bekendTot }: Pick<Feit, 'van' | 'tot' | 'bekend' | 'bekendTot'>): this {
    this.bereik(tot === null ? 8 : 16, tot === null);
    this.integer(van - DAGEN_TOT_2000);
    if (tot !== null) this.integer(tot - DAGEN_TOT_2000);
    this.bereik(bekendTot === null ? 12 : 24, bekendTot === null);
    this.moment(bekend);
    if (bekendTot !== null) this.moment(bekendTot);
    return this;
  }

  private langeTekst(waarde: string, begin: number): this {
    const lengte = this.inhoud.write(waarde, begin);
    this.inhoud.writeInt32BE(lengte, this.plaats);
    this.plaats = begin + lengte;
    return this;
  }

  private bereik(lengte: number, open: boolean): void {
    this.lengte(lengte + 1);
    this.inhoud[this.plaats++] = ONDERGRENS_INBEGREPEN | (open ? BOVEN_ONEINDIG : 0);
  }

  private moment(minuten: Moment): void {
    this.lengte(8);
    this.int64((minuten - DAGEN_TOT_2000 * 1440) * 60_000_000);
  }

  private int64(waarde: number): void {
    const hoog = Math.floor(waarde / 4_294_967_296);
    this.int32(hoog);
    this.int32(waarde - hoog * 4_294_967_296);
  }

  /** By the byte, as the checks of Buffer's own methods take longer than the writing. */
  private int32(waarde: number): void {
    const { inhoud, plaats } = this;
    inhoud[plaats] = waarde >>> 24;
    inhoud[plaats + 1] = waarde >>> 16;
    inhoud[plaats + 2] = waarde >>> 8;
    inhoud[plaats + 3] = waarde;
    this.plaats = plaats + 4;
  }

  private lengte(bytes: number): void {
    this.int32(bytes);
  }

  private leegVeld(): this {
    this.lengte(-1);
    return this;
  }

  private maakRuimte(bytes: number): void {
    if (this.plaats + bytes <= this.inhoud.length) return;
    const groter = Buffer.allocUnsafe((this.plaats + bytes) * 2);
    this.inhoud.copy(groter, 0, 0, this.plaats);
    this.inhoud = groter;
  }
}
