import type { Toeval } from './Toeval';

/** A weighted choice, through a table of cumulative weights. */
export class Loterij<Waarde> {
  private readonly grenzen: Float64Array;
  private readonly totaal: number;

  constructor(
    readonly waarden: readonly Waarde[],
    gewicht: (waarde: Waarde, plaats: number) => number,
  ) {
    if (waarden.length === 0) throw new Error('Een loterij zonder loten heeft geen uitkomst.');
    let som = 0;
    this.grenzen = Float64Array.from(waarden, (waarde, plaats) => {
      som += gewicht(waarde, plaats);
      return som;
    });
    this.totaal = som;
  }

  trek(toeval: Toeval): Waarde {
    return this.bij(toeval.getal());
  }

  /** What this draw (from 0, below 1) gives: the same draw the same value. */
  bij(trekking: number): Waarde {
    const lot = trekking * this.totaal;
    let laag = 0;
    let hoog = this.grenzen.length - 1;
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if (lot < this.grenzen[midden]!) hoog = midden;
      else laag = midden + 1;
    }
    return this.waarden[laag]!;
  }
}

/** A weighted choice written as a table: `{ HAVO: 26, VWO: 21 }`. */
export function loterij<Sleutel extends string>(tabel: Record<Sleutel, number>): Loterij<Sleutel> {
  return new Loterij(Object.keys(tabel) as Sleutel[], (sleutel) => tabel[sleutel]);
}
