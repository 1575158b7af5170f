import { type Dag, dag } from './dagen';
import { leesCsv } from './leesCsv';

/** The road through secondary education, which decides the elementcode and the number of years. */
export type Richting = 'PRO' | 'VMBO-BB' | 'VMBO-KB' | 'VMBO-GL' | 'VMBO-TL' | 'HAVO' | 'VWO';
export type Niveau = 1 | 2 | 3 | 4;

export interface Kwalificatie {
  crebo: string;
  leerwegen: readonly string[];
}

/** What a first-year class is called whose pupils may still go this way. */
const brugklas: Record<Richting, RegExp | null> = {
  PRO: null,
  'VMBO-BB': /BBg|Bbg|VBO/,
  'VMBO-KB': /Kbg|VMBO-Alle/,
  'VMBO-GL': /Gm Lw/,
  'VMBO-TL': /VMBO-Th|Th\/Gm/,
  HAVO: /HAVO/,
  VWO: /VWO/,
};
const soorten: Record<Richting, RegExp> = {
  PRO: /^PRO$/,
  'VMBO-BB': /^VMBO-BB$/,
  'VMBO-KB': /^VMBO-KB$/,
  'VMBO-GL': /^VMBO-GL$/,
  'VMBO-TL': /^VMBO-TL$/,
  HAVO: /^HAVO$/,
  VWO: /^VWO-/,
};
const richtingen = Object.keys(soorten) as Richting[];

/** The qualification files of 2015 took the place of the earlier ones for everybody who began from then on. */
const HERZIENING = dag(2015, 8, 1);

/** The codes that pupils and students are registered under. */
export class Opleidingen {
  private readonly vo = new Map<string, string[]>();
  private readonly oud: Record<Niveau, Kwalificatie[]> = { 1: [], 2: [], 3: [], 4: [] };
  private readonly nieuw: Record<Niveau, Kwalificatie[]> = { 1: [], 2: [], 3: [], 4: [] };

  constructor() {
    const codes = leesCsv('elementcodes.csv', ['code', 'omschrijving', 'soort', 'lwoo', 'leerjaren', 'van', 'tot'])
      // Lent out to vavo, and an experiment that came after the fourth year: not a class of the school itself.
      .filter((code) => !/VAVO|VM2/.test(code.omschrijving));
    for (const richting of richtingen) {
      for (const leerjaar of [1, 2, 3, 4, 5, 6]) {
        const past = codes.filter(
          (code) =>
            code.leerjaren.includes(String(leerjaar)) &&
            (soorten[richting].test(code.soort) ||
              (code.soort === 'BRUG' && (brugklas[richting]?.test(code.omschrijving) ?? false))),
        );
        this.vo.set(
          `${richting}${leerjaar}`,
          past.map((code) => code.code),
        );
      }
    }
    for (const rij of leesCsv('crebo.csv', ['code', 'naam', 'niveau', 'leerwegen', 'domein', 'van', 'tot'])) {
      const lijst = rij.van < '2015-08-01' ? this.oud : this.nieuw;
      lijst[Number(rij.niveau) as Niveau].push({ crebo: rij.code, leerwegen: rij.leerwegen.split('|') });
    }
  }

  /** The same `keuze` (from 0, below 1) gives the same profile or sector in the years that share their codes. */
  elementcode(richting: Richting, leerjaar: number, keuze: number): string {
    const codes = this.vo.get(`${richting}${leerjaar}`)!;
    return codes[Math.floor(keuze * codes.length)]!;
  }

  kwalificatie(niveau: Niveau, begin: Dag, keuze: number): Kwalificatie {
    const lijst = (begin < HERZIENING ? this.oud : this.nieuw)[niveau];
    // squared: some programmes draw far more students than others
    return lijst[Math.floor(keuze * keuze * lijst.length)]!;
  }
}
