import { etmaal } from '../values/etmaal';

/**
 * The persons of whom an organisation may hear for a purpose on one day in the Netherlands: each once, however often. A
 * number that found nobody counts every time and is not remembered, so that whoever tries numbers is stopped as soon as
 * whoever collects persons, and the hub keeps no list of what was asked.
 */
export class Personenbudget {
  private einde = new Date(0);
  private personen = new Set<string>();
  private nietGevonden = 0;
  private gemeld = false;

  constructor(
    readonly hoogstens: number,
    /** told the first time on a day that there are too few */
    private readonly bijOverschrijding: () => void,
  ) {}

  /** When everything begins anew. */
  get hersteld(): Date {
    this.volgDeDag();
    return this.einde;
  }

  get over(): number {
    this.volgDeDag();
    return Math.max(0, this.hoogstens - this.personen.size - this.nietGevonden);
  }

  /**
   * Counts those of an answer, all or none; without a pause in it, so that two answers at once cannot both be the last.
   * @returns how many were counted; null when there are too few
   */
  neem(personen: ReadonlySet<string>, nietGevonden: number): number | null {
    const over = this.over;
    let nieuw = nietGevonden;
    for (const persoon of personen) if (!this.personen.has(persoon)) nieuw += 1;
    if (nieuw > over) {
      if (!this.gemeld) this.bijOverschrijding();
      this.gemeld = true;
      return null;
    }
    this.tel(personen, nietGevonden);
    return nieuw;
  }

  /** Counts them, whatever is left: what has left the hub, has left it. */
  tel(personen: Iterable<string>, nietGevonden: number): void {
    this.volgDeDag();
    for (const persoon of personen) this.personen.add(persoon);
    this.nietGevonden += nietGevonden;
  }

  private volgDeDag(): void {
    if (Date.now() < this.einde.getTime()) return;
    this.einde = etmaal(new Date()).einde;
    this.personen = new Set();
    this.nietGevonden = 0;
    this.gemeld = false;
  }
}
