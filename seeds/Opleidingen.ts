import { type Dag, dag } from './dagen';
import { type Examenopleiding, leesExamenopleidingen } from './duo/leesExamenopleidingen';
import { groepeer } from './groepeer';
import { Loterij } from './Loterij';
import { leesCsv } from './leesCsv';
import type { Examenrichting } from './maakExamen';

/** The road through secondary education, which decides the elementcode and the number of years. */
export type Richting = 'PRO' | 'IB' | 'VMBO-BB' | 'VMBO-KB' | 'VMBO-GL' | 'VMBO-TL' | 'HAVO' | 'VWO';
export type Niveau = 1 | 2 | 3 | 4;

export interface Kwalificatie {
  crebo: string;
  leerwegen: readonly string[];
}

/** What a first-year class is called whose pupils may still go this way. */
const brugklas: Record<Richting, RegExp | null> = {
  PRO: null,
  IB: null,
  'VMBO-BB': /BBg|Bbg|VBO/,
  'VMBO-KB': /Kbg|VMBO-Alle/,
  'VMBO-GL': /Gm Lw/,
  'VMBO-TL': /VMBO-Th|Th\/Gm/,
  HAVO: /HAVO/,
  VWO: /VWO/,
};
const soorten: Record<Richting, RegExp> = {
  PRO: /^PRO$/,
  IB: /^IB$/,
  'VMBO-BB': /^VMBO-BB$/,
  'VMBO-KB': /^VMBO-KB$/,
  'VMBO-GL': /^VMBO-GL$/,
  'VMBO-TL': /^VMBO-TL$/,
  HAVO: /^HAVO$/,
  VWO: /^VWO-/,
};
const richtingen = Object.keys(soorten) as Richting[];

/** How many take a profile; one that is not here: a few. */
const gewichten: Record<string, number> = {
  'N&T': 13,
  'N&G': 20,
  'E&M': 33,
  'C&M': 15,
  'N&T / N&G': 12,
  'E&M / C&M': 5,
  techniek: 25,
  'zorg en welzijn': 30,
  economie: 35,
  landbouw: 10,
};

/** The qualification files of 2015 took the place of the earlier ones for everybody who began from then on. */
const HERZIENING = dag(2015, 8, 1);

/** The codes that pupils and students are registered under. */
export class Opleidingen {
  private readonly vo = new Map<string, string[]>();
  private readonly examens: Map<string, Loterij<Examenopleiding>>;
  /** the years of a code, as digits */
  private readonly leerjaren: Map<string, string>;
  private readonly oud: Record<Niveau, Kwalificatie[]> = { 1: [], 2: [], 3: [], 4: [] };
  private readonly nieuw: Record<Niveau, Kwalificatie[]> = { 1: [], 2: [], 3: [], 4: [] };

  constructor() {
    const codes = leesCsv('elementcodes.csv', ['code', 'omschrijving', 'soort', 'lwoo', 'leerjaren', 'van', 'tot'])
      // Lent out to vavo, and an experiment that came after the fourth year: not a class of the school itself.
      .filter((code) => !/VAVO|VM2/.test(code.omschrijving));
    this.leerjaren = new Map(codes.map((code) => [code.code, code.leerjaren]));
    this.examens = new Map(
      [...groepeer(leesExamenopleidingen(), (opleiding) => opleiding.richting)].map(([richting, opleidingen]) => [
        richting,
        new Loterij(opleidingen, ({ profiel }) => gewichten[profiel] ?? 1),
      ]),
    );
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

  /** What the final exam is taken in; the same `keuze` (from 0, below 1) gives the same. */
  examenopleiding(richting: Examenrichting, keuze: number): { elementcode: string; profiel: string } {
    const { elementcodes, profiel } = this.examens.get(richting)!.bij(keuze);
    // the digits of the draw that have not decided yet; squared: ordinary codes stand first, and draw most
    const rest = (keuze * 997) % 1;
    return { elementcode: elementcodes[Math.floor(rest * rest * elementcodes.length)]!, profiel };
  }

  /** The same `keuze` (from 0, below 1) gives the code of the final exam in each year that the code is for. */
  elementcode(richting: Richting, leerjaar: number, keuze: number): string {
    if (leerjaar >= 3 && richting !== 'PRO' && richting !== 'IB') {
      const { elementcode } = this.examenopleiding(richting, keuze);
      if (this.leerjaren.get(elementcode)!.includes(String(leerjaar))) return elementcode;
    }
    const codes = this.vo.get(`${richting}${leerjaar}`)!;
    return codes[Math.floor(keuze * codes.length)]!;
  }

  kwalificatie(niveau: Niveau, begin: Dag, keuze: number): Kwalificatie {
    const lijst = (begin < HERZIENING ? this.oud : this.nieuw)[niveau];
    // squared: some programmes draw far more students than others
    return lijst[Math.floor(keuze * keuze * lijst.length)]!;
  }
}
