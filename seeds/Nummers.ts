import { pgnRest } from '../src/values/Pgn';
import { Toeval } from './Toeval';

/** The range that is meant for tests; no living person has a burgerservicenummer in it. */
const EERSTE_BSN = 999_900_000;
const LAATSTE_BSN = 999_999_999;

/** The burgerservicenummers that are kept apart for test persons. */
export const isTestBsn = (nummer: number): boolean => nummer >= 999_990_000 && nummer <= 999_990_999;

/**
 * The first seven digits of the onderwijsnummers: not those that begin with 00 (kept apart for test persons) nor with
 * 10 (as the numbers of real pupils do, so that no made-up number is anybody's).
 */
const STAMMEN = 9_800_000;
const stam = (n: number): number => (n < 900_000 ? 100_000 + n : 200_000 + n);
/** Coprime to STAMMEN (2^6 · 5^5 · 7^2), so that multiplying visits each stem once. */
const STAP = 6_180_339;
/** Of the ten eighth digits at least five lead to a check digit of 5 or less, on which both readings of the rule agree. */
const PER_STAM = 5;

/** Gives each person numbers of her own, by calculation: no table of numbers given out, however many persons. */
export class Nummers {
  private readonly bsns: number[] = [];
  private readonly verschuiving: number;

  constructor(
    zaad: string,
    private readonly personen: number,
  ) {
    if (personen > STAMMEN * PER_STAM)
      throw new Error(`Er zijn nummers voor ten hoogste ${STAMMEN * PER_STAM} personen.`);
    const toeval = new Toeval(`nummers/${zaad}`);
    this.verschuiving = toeval.onder(STAMMEN);
    for (let nummer = EERSTE_BSN; nummer <= LAATSTE_BSN; nummer++) {
      if (!isTestBsn(nummer) && pgnRest(String(nummer)) === 0) this.bsns.push(nummer);
    }
    for (let i = this.bsns.length - 1; i > 0; i--) {
      const j = toeval.onder(i + 1);
      [this.bsns[i], this.bsns[j]] = [this.bsns[j]!, this.bsns[i]!];
    }
  }

  /**
   * The burgerservicenummer of a person (counted from 0), or null: there are some nine thousand, spread over all, and none
   * for persons that come on top of those.
   */
  bsn(persoon: number): string | null {
    if (persoon >= this.personen) return null;
    const voorraad = this.bsns.length;
    if (this.personen <= voorraad) return String(this.bsns[persoon]);
    const beurt = Math.floor((persoon * voorraad) / this.personen);
    if (beurt === Math.floor(((persoon + 1) * voorraad) / this.personen)) return null;
    return String(this.bsns[beurt]);
  }

  /** The onderwijsnummer of a person; also for those with a burgerservicenummer, who may have had one before. */
  onderwijsnummer(persoon: number): string {
    const plaats = ((persoon % STAMMEN) * STAP + this.verschuiving) % STAMMEN;
    return onderwijsnummer(stam(plaats), Math.floor(persoon / STAMMEN));
  }
}

/** The onderwijsnummer with this stem whose eighth digit is the `keuze`-th (from 0) that gives a check digit up to 5. */
export function onderwijsnummer(zevenCijfers: number, keuze: number): string {
  const begin = String(zevenCijfers).padStart(7, '0');
  const som = pgnRest(`${begin}00`);
  let over = keuze;
  for (let achtste = 0; achtste <= 9; achtste++) {
    // residue 5 of the whole: check digit = (weighted sum of the eight) − 5, modulo 11
    const controle = (som + 2 * achtste + 6) % 11;
    if (controle <= 5 && over-- === 0) return `${begin}${achtste}${controle}`;
  }
  throw new Error('Bij deze stam zijn er niet zo veel onderwijsnummers.');
}
