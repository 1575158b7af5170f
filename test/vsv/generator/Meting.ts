import type { Persoon } from '../../../seeds/Persoon';
import type { Categorie } from '../formule/categorie';
import { oordeel } from '../formule/oordeel';
import { soortVan } from '../formule/soortVan';
import { alsFeiten } from './alsFeiten';
import { erkenningVan } from './erkenningVan';
import { regioOp } from './regioOp';

/** Of a group: the start population but for who is out of scope (A − B), and how many of them are nieuwe vsv'er. */
export interface Groep {
  deelnemers: number;
  vsv: number;
}

export interface Sleutel {
  schooljaar: number;
  regio: number;
  categorie: Categorie;
}

/** Counts generated persons by the formula, per school year, region and category. */
export class Meting {
  private readonly groepen = new Map<string, Sleutel & Groep>();

  constructor(private readonly jaren: readonly number[]) {}

  voegToe(persoon: Persoon): void {
    const feiten = alsFeiten(persoon);
    for (const schooljaar of this.jaren) {
      const uitkomst = oordeel(feiten, schooljaar, soortVan, erkenningVan);
      if (!uitkomst || uitkomst.verzamelingen.some((naam) => naam.startsWith('B_'))) continue;
      const regio = regioOp(uitkomst.gemeente!, `${schooljaar}-10-01`);
      const { categorie, vsv } = uitkomst;
      const sleutel = `${schooljaar}/${regio}/${categorie}`;
      let groep = this.groepen.get(sleutel);
      if (!groep) {
        groep = { schooljaar, regio, categorie, deelnemers: 0, vsv: 0 };
        this.groepen.set(sleutel, groep);
      }
      groep.deelnemers++;
      if (vsv) groep.vsv++;
    }
  }

  /** The sum of the groups that this is true of. */
  som(waar: (sleutel: Sleutel) => boolean = () => true): Groep {
    const som = { deelnemers: 0, vsv: 0 };
    for (const groep of this.groepen.values()) {
      if (!waar(groep)) continue;
      som.deelnemers += groep.deelnemers;
      som.vsv += groep.vsv;
    }
    return som;
  }

  /** The groups themselves. */
  alles(): (Sleutel & Groep)[] {
    return [...this.groepen.values()];
  }
}
