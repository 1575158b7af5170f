import type { Dag } from './dagen';
import type { Landkaart, Woonplek } from './Landkaart';
import { Loterij, loterij } from './Loterij';
import type { Adres } from './Persoon';
import type { Toeval } from './Toeval';

const stammen =
  `Beuken,Eiken,Linden,Kastanje,Wilgen,Berken,Esdoorn,Populieren,Meidoorn,Roggen,Tarwe,Merel,Koolmees,Zwaluwen,Reiger,
Uilen,Molen,Kerk,School,Stations,Dorps,Haven,Markt,Nieuw,Oude,Lange,Korte,Juliana,Wilhelmina,Beatrix,Oranje,Rembrandt,
Vermeer,Mozart,Vondel,Multatuli,Thorbecke,Zonnebloem,Tulpen,Hyacinten,Klaver,Ambacht,Weide,Polder,Vaart,Zuider,Noorder`
    .split(',')
    .map((stam) => stam.trim());
const staarten = ['straat', 'laan', 'weg', 'hof', 'plein', 'kade', 'dreef', 'singel', 'pad', 'steeg'];
const straten = new Loterij(
  stammen.flatMap((stam) => staarten.map((staart) => stam + staart)),
  (_, plaats) => 10 - (plaats % 10),
);
const LETTERS = 'ABCDEGHJKLMNPRSTUVWXZ';
const toevoegingen = ['A', 'B', 'C', 'bis', 'II', 'HS', 'zw', '12'];
const landen = loterij({ '6029': 34, '5010': 28, '7028': 9, '5002': 6, '6037': 6, '6043': 7, '5022': 6, '5007': 4 });
const buitenland: Record<string, string[]> = {
  '6029': ['Kleve', 'Emmerich am Rhein', 'Bad Bentheim', 'Köln'],
  '5010': ['Lanaken', 'Antwerpen', 'Turnhout', 'Liège'],
  '7028': ['Łódź', 'Kraków'],
  '5002': ['Lyon', 'Besançon'],
  '6037': ['Málaga', 'Alicante'],
  '6043': ['Konya', 'İzmir'],
  '5022': ['Nador', 'Rabat'],
  '5007': ['Paramaribo', 'Nieuw Nickerie'],
};

/** The chance of having moved 0, 1, 2 … times. */
const verhuizingen = loterij({ '0': 58, '1': 25, '2': 11, '3': 5, '8': 1 });

/** Where a person has lived, from `van` on; gives the place of a day and the rows of the register. */
export class Adresboek {
  private readonly woningen: { van: Dag; plek: Woonplek }[];

  constructor(
    private readonly toeval: Toeval,
    landkaart: Landkaart,
    van: Dag,
    private readonly vandaag: Dag,
  ) {
    let plek = landkaart.ergens(toeval);
    this.woningen = [{ van, plek }];
    const keren = Number(verhuizingen.trek(toeval));
    if (keren === 0) return;
    const dagen = Array.from({ length: keren }, () => toeval.tussen(van + 30, vandaag));
    let vorige = van;
    for (const dag of dagen.sort((a, b) => a - b)) {
      if (dag <= vorige || dag > vandaag) continue;
      plek = landkaart.dichtbij(plek, toeval);
      this.woningen.push({ van: dag, plek });
      vorige = dag;
    }
  }

  /** Before the first address: there too. */
  woonplek(dag: Dag): Woonplek {
    let { plek } = this.woningen[0]!;
    for (const woning of this.woningen) if (woning.van <= dag) plek = woning.plek;
    return plek;
  }

  /** The addresses: abroad from `vertrek` on; the last one stays after a death. */
  adressen(vertrek: Dag | null, overlijden: Dag | null, geheim: boolean): Adres[] {
    const rijen: Adres[] = [];
    const woningen = this.woningen.filter((w, plaats) => plaats === 0 || overlijden === null || w.van < overlijden);
    woningen.forEach(({ van, plek }, plaats) => {
      const tot = vroegste(woningen[plaats + 1]?.van ?? null, vertrek);
      if (tot !== null && tot <= van) return;
      rijen.push(...perGemeente(woning(this.toeval, plek, van, tot, geheim), plek, this.vandaag));
    });
    if (vertrek !== null) rijen.push(woningBuitenland(this.toeval, vertrek, geheim));
    return rijen;
  }
}

const vroegste = (a: Dag | null, b: Dag | null): Dag | null => (a === null || (b !== null && b < a) ? b : a);

function woning(toeval: Toeval, plek: Woonplek, van: Dag, tot: Dag | null, geheim: boolean): Adres {
  const letters = LETTERS[toeval.onder(21)]! + LETTERS[toeval.onder(21)]!;
  return {
    straat: straten.trek(toeval),
    huisnummer: String(1 + Math.floor(toeval.getal() ** 2 * 240)),
    toevoeging: toeval.kans(0.09) ? toeval.kies(toevoegingen) : null,
    postcode: plek.pc4 + letters,
    woonplaats: plek.plaats,
    gemeente: plek.gemeente,
    land: '6030',
    geheim,
    van,
    tot,
    bekend: 0,
    bekendTot: null,
  };
}

export function woningBuitenland(toeval: Toeval, van: Dag, geheim: boolean): Adres {
  const land = landen.trek(toeval);
  const woonplaats = toeval.kies(buitenland[land]!);
  const leeg = { straat: null, huisnummer: null, toevoeging: null, postcode: null, gemeente: null };
  return { ...leeg, woonplaats, land, geheim, van, tot: null, bekend: 0, bekendTot: null };
}

/** One row per municipality in which the place lay, as a merger gives an address another code on its day. */
export function perGemeente(adres: Adres, plek: Woonplek, vandaag: Dag): Adres[] {
  const rijen: Adres[] = [];
  let { tot } = adres;
  for (const { gemeente, van } of plek.verloop) {
    if (van > vandaag || (tot !== null && van >= tot)) continue;
    rijen.unshift({ ...adres, gemeente, van: Math.max(van, adres.van), tot });
    if (van <= adres.van) break;
    tot = van;
  }
  return rijen;
}
