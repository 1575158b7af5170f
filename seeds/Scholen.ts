import { createHash } from 'node:crypto';
import type { Woonplek } from './Landkaart';
import { Loterij } from './Loterij';
import { leesVestigingen, type Vestiging } from './leesVestigingen';
import type { Toeval } from './Toeval';

/** What a school must offer, as the site's kind says it. */
export type Aanbod = 'PRO' | 'VBO' | 'MAVO' | 'HAVO' | 'VWO' | 'SO' | 'VSO' | 'MBO';

export interface School {
  brin: string;
  vestiging: string;
  /** the kinds of education at this site, such as `MAVO/HAVO/VWO` */
  soort: string;
  /** the site of the same institution for the first year, where it has one */
  brugjaar: string | null;
}

interface Kandidaat extends School {
  gemeente: string;
  gewicht: number;
}

const biedt: Record<Aanbod, (soort: string) => boolean> = {
  PRO: (soort) => soort.includes('PRO'),
  VBO: (soort) => soort.includes('VBO'),
  MAVO: (soort) => soort.includes('MAVO'),
  HAVO: (soort) => soort.includes('HAVO'),
  VWO: (soort) => soort.includes('VWO'),
  SO: (soort) => soort === 'SO' || soort === '(V)SO',
  VSO: (soort) => soort === 'VSO' || soort === '(V)SO',
  MBO: (soort) => soort === 'MBO',
};

const lege = (): Record<Aanbod, Map<string, Loterij<School>>> => ({
  PRO: new Map(),
  VBO: new Map(),
  MAVO: new Map(),
  HAVO: new Map(),
  VWO: new Map(),
  SO: new Map(),
  VSO: new Map(),
  MBO: new Map(),
});

/** How many schools a place is offered when neither its municipality nor its region has one. */
const NAASTE = 4;

/** The real institutions, with a made-up size; a pupil goes to school near home. */
export class Scholen {
  private readonly perAanbod: Record<Aanbod, Kandidaat[]>;
  /** per municipality what has been looked up before: in the own municipality, and in the region */
  private readonly hier: Record<Aanbod, Map<string, Loterij<School>>> = lege();
  private readonly ruim: Record<Aanbod, Map<string, Loterij<School>>> = lege();
  private readonly rmcVan: Map<string, string>;
  private readonly postcodeVan: Map<string, number>;

  constructor(plekken: readonly Woonplek[]) {
    this.rmcVan = new Map(plekken.map((plek) => [plek.gemeente, plek.rmc]));
    this.postcodeVan = new Map(plekken.map((plek) => [plek.gemeente, Number(plek.pc4)]));
    const vestigingen = leesVestigingen();
    const brugjaar = new Map(vestigingen.filter((v) => v.soort === 'BRUGJAAR').map((v) => [v.brin, v.code]));
    const kandidaten = (aanbod: Aanbod) =>
      vestigingen.filter((v) => biedt[aanbod](v.soort)).map((v) => kandidaat(v, brugjaar.get(v.brin) ?? null));
    this.perAanbod = {
      PRO: kandidaten('PRO'),
      VBO: kandidaten('VBO'),
      MAVO: kandidaten('MAVO'),
      HAVO: kandidaten('HAVO'),
      VWO: kandidaten('VWO'),
      SO: kandidaten('SO'),
      VSO: kandidaten('VSO'),
      MBO: kandidaten('MBO'),
    };
  }

  /** One in seven looks beyond the own municipality from the start. */
  kies(aanbod: Aanbod, plek: Woonplek, toeval: Toeval): School {
    return this.keuze(aanbod, plek, toeval.kans(0.14)).trek(toeval);
  }

  private keuze(aanbod: Aanbod, plek: Woonplek, ruim: boolean): Loterij<School> {
    const bekend = (ruim ? this.ruim : this.hier)[aanbod];
    let keuze = bekend.get(plek.gemeente);
    if (!keuze) {
      const scholen = this.dichtbij(this.perAanbod[aanbod], plek, ruim);
      keuze = new Loterij(scholen, (_, plaats) => scholen[plaats]!.gewicht);
      bekend.set(plek.gemeente, keuze);
    }
    return keuze;
  }

  private dichtbij(kandidaten: Kandidaat[], plek: Woonplek, ruim: boolean): Kandidaat[] {
    const hier = ruim ? [] : kandidaten.filter((k) => k.gemeente === plek.gemeente);
    if (hier.length > 0) return hier;
    const regio = kandidaten.filter((k) => this.rmcVan.get(k.gemeente) === plek.rmc);
    if (regio.length > 0) return regio;
    // Postcodes run on from town to town, so the nearest numbers are near enough.
    const hierNummer = this.postcodeVan.get(plek.gemeente)!;
    const afstand = (k: Kandidaat) => Math.abs((this.postcodeVan.get(k.gemeente) ?? 0) - hierNummer);
    return kandidaten.toSorted((a, b) => afstand(a) - afstand(b)).slice(0, NAASTE);
  }
}

/** The weight follows Zipf: a few big sites, many small ones; drawn from the site's own code, the same in every run. */
function kandidaat(vestiging: Vestiging, brugjaar: string | null): Kandidaat {
  const lot = createHash('sha256').update(`${vestiging.brin}${vestiging.code}`).digest().readUInt16BE(0);
  return {
    brin: vestiging.brin,
    vestiging: vestiging.code,
    soort: vestiging.soort,
    brugjaar,
    gemeente: vestiging.gemeentecode,
    gewicht: 1 / (1 + (lot % 12)),
  };
}
