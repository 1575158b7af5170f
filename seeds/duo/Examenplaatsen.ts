import { groepeer } from '../groepeer';
import type { Geslacht } from '../maakNaam';
import type { Plaatsen, Plaatsvraag } from '../Plaatsen';
import type { Examenbestand, Examenrij } from './Examenbestand';
import { elementcodesIn } from './elementcodesIn';
import type { Groep, Oplossing } from './losOp';

/** What is counted apart in a row and year. */
const VAKKEN = [
  { geslacht: 'M', geslaagd: true },
  { geslacht: 'M', geslaagd: false },
  { geslacht: 'V', geslaagd: true },
  { geslacht: 'V', geslaagd: false },
  { geslacht: 'O', geslaagd: true },
  { geslacht: 'O', geslaagd: false },
] as const satisfies { geslacht: Geslacht; geslaagd: boolean }[];

/** One candidate of the file. */
export interface Examenplaats {
  rij: Examenrij;
  examenjaar: number;
  geslacht: Geslacht;
  geslaagd: boolean;
}

const sleutel = ({ brin, vestiging, richting }: Pick<Plaatsvraag, 'brin' | 'vestiging' | 'richting'>): string =>
  `${brin}${vestiging}/${richting}`;

const aantallen = ({ man, vrouw, overig }: Oplossing): number[] =>
  [man, vrouw, overig].flatMap(({ kandidaten, geslaagden }: Groep) => [geslaagden, kandidaten - geslaagden]);

/** The candidates of the file: as many places as were counted, of which each is taken once. */
export class Examenplaatsen implements Plaatsen {
  /** per row, year and kind of candidate how many places are left */
  private readonly over: Int32Array;
  /** where in the file the rows of a school and road are */
  private readonly rijenVan: Map<string, number[]>;
  private readonly plaatsVanJaar: Map<number, number>;

  constructor(
    private readonly bestand: Examenbestand,
    oplossing: (rij: Examenrij, jaar: number) => Oplossing,
  ) {
    const { rijen, jaren } = bestand;
    this.over = Int32Array.from(rijen.flatMap((rij) => jaren.flatMap((_, jaar) => aantallen(oplossing(rij, jaar)))));
    this.plaatsVanJaar = new Map(jaren.map((examenjaar, plaats) => [examenjaar, plaats]));
    this.rijenVan = groepeer(rijen.keys(), (nummer) => {
      const rij = rijen[nummer]!;
      return sleutel({ ...rij, richting: rij.opleiding.richting });
    });
  }

  get aantal(): number {
    return this.over.reduce((som, over) => som + over, 0);
  }

  dekt(examenjaar: number): boolean {
    return this.plaatsVanJaar.has(examenjaar);
  }

  /** The profile with the most places left, so that all of them fill evenly. */
  neem(vraag: Plaatsvraag): { profiel: string; elementcode: string } | null {
    let [ruimste, meest] = [-1, 0];
    for (const plek of this.plekken(vraag)) {
      if (this.over[plek]! > meest) [ruimste, meest] = [plek, this.over[plek]!];
    }
    if (ruimste === -1) return null;
    const { opleiding } = this.wat(ruimste).rij;
    const codes = elementcodesIn(opleiding, vraag.examenjaar);
    return { profiel: opleiding.profiel, elementcode: codes[--this.over[ruimste]! % codes.length]! };
  }

  /** The places that are left, one by one. */
  rest(): { aantal: number; plaats: (nummer: number) => Examenplaats } {
    let som = 0;
    const grenzen = Int32Array.from(this.over, (over) => {
      som += over;
      return som;
    });
    const plaats = (nummer: number): Examenplaats => {
      let [laag, hoog] = [0, grenzen.length - 1];
      while (laag < hoog) {
        const midden = (laag + hoog) >> 1;
        if (nummer < grenzen[midden]!) hoog = midden;
        else laag = midden + 1;
      }
      return this.wat(laag);
    };
    return { aantal: som, plaats };
  }

  /** Where the counts are that this candidate could be among. */
  private plekken(vraag: Plaatsvraag): number[] {
    const jaar = this.plaatsVanJaar.get(vraag.examenjaar);
    if (jaar === undefined) return [];
    const vak = VAKKEN.findIndex(
      ({ geslacht, geslaagd }) => geslacht === vraag.geslacht && geslaagd === vraag.geslaagd,
    );
    const rijen = this.rijenVan.get(sleutel(vraag)) ?? [];
    return rijen.map((rij) => (rij * this.bestand.jaren.length + jaar) * VAKKEN.length + vak);
  }

  private wat(plek: number): Examenplaats {
    const { jaren, rijen } = this.bestand;
    const rijEnJaar = Math.floor(plek / VAKKEN.length);
    const rij = rijen[Math.floor(rijEnJaar / jaren.length)]!;
    return { rij, examenjaar: jaren[rijEnJaar % jaren.length]!, ...VAKKEN[plek % VAKKEN.length]! };
  }
}
