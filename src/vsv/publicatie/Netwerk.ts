import type { Groep } from './Groep';
import { knoop } from './kring';

/** A cell taken along with the circle (one more) or against it (one less). */
export interface Stap {
  cel: number;
  bij: 1 | -1;
}

/** What a step costs: 0 or more, and Infinity where it cannot be taken. */
export type Prijs = (cel: number, bij: 1 | -1) => number;

const NOOIT = Infinity;

interface Lijn extends Stap {
  naar: number;
}

/** The circle of tables as a directed graph: a cell is an arrow from the knot before its link to the one after it. */
export class Netwerk {
  private readonly uiteinden: (readonly [van: number, naar: number])[];
  private readonly lijnen: Lijn[][] = [];

  constructor(groepen: readonly Groep[]) {
    const nummers = new Map<string, number>();
    const nummer = (naam: string): number => {
      if (!nummers.has(naam)) nummers.set(naam, this.lijnen.push([]) - 1);
      return nummers.get(naam)!;
    };
    this.uiteinden = groepen.map((groep, cel) => {
      const van = nummer(knoop(groep.schakel - 1, groep));
      const naar = nummer(knoop(groep.schakel, groep));
      this.lijnen[van]!.push({ cel, bij: 1, naar });
      this.lijnen[naar]!.push({ cel, bij: -1, naar: van });
      return [van, naar] as const;
    });
  }

  /**
   * The cheapest way round that begins with this step: adding and taking one along it leaves every sum as it was. The
   * step itself is in the price. As Dijkstra's method but without a heap: knots that cost nothing more go first, as
   * nearly always a way that costs nothing is found; the others wait in line, and one to which a cheaper way is found
   * later gets another turn. The same way every time.
   */
  goedkoopsteRonde(begin: Stap, prijs: Prijs): { stappen: Stap[]; prijs: number } | null {
    const [van, naar] = this.uiteinden[begin.cel]!;
    const [start, doel] = begin.bij === 1 ? [naar, van] : [van, naar];
    const afstand = new Float64Array(this.lijnen.length).fill(NOOIT);
    const vorige = new Map<number, { knoop: number; stap: Stap }>();
    const eigen = prijs(begin.cel, begin.bij);
    if (eigen === NOOIT) return null;
    afstand[start] = eigen;
    const eerst = [start];
    const later: number[] = [];
    for (let aanDeBeurt = 0; ; ) {
      const knoop = eerst.pop() ?? later[aanDeBeurt++];
      if (knoop === undefined) break;
      const tot = afstand[knoop]!;
      if (tot >= afstand[doel]!) continue;
      for (const lijn of this.lijnen[knoop]!) {
        if (tot >= afstand[lijn.naar]! || lijn.cel === begin.cel) continue;
        const nieuw = tot + prijs(lijn.cel, lijn.bij);
        if (nieuw >= afstand[lijn.naar]! || nieuw >= afstand[doel]!) continue;
        afstand[lijn.naar] = nieuw;
        vorige.set(lijn.naar, { knoop, stap: lijn });
        (nieuw === tot ? eerst : later).push(lijn.naar);
      }
    }
    if (afstand[doel] === NOOIT) return null;
    const stappen: Stap[] = [begin];
    for (let plek = doel; plek !== start; plek = vorige.get(plek)!.knoop) stappen.push(vorige.get(plek)!.stap);
    return { stappen, prijs: afstand[doel]! };
  }
}
