import type { Datum } from '../src/values/Datum';
import { alsDag, type Dag } from './dagen';
import { groepeer } from './groepeer';
import { Loterij } from './Loterij';
import { leesCsv } from './leesCsv';
import { leesVestigingen } from './leesVestigingen';
import type { Toeval } from './Toeval';

/** A place to live: a four-digit postcode, with the municipalities it has lain in, the present one first. */
export interface Woonplek {
  pc4: string;
  plaats: string;
  /** the municipality of today's map, by which schools are found */
  gemeente: string;
  gemeentenaam: string;
  rmc: string;
  /** how much oftener than on average people leave school early in this region */
  uitval: number;
  verloop: readonly { gemeente: string; van: Dag }[];
}

interface Gemeente {
  code: string;
  naam: string;
  van: string;
  tot: string;
  opgegaan_in: string;
}

/** Long before the oldest person. */
const OOIT = -36_000;

/** Where people live: the postcodes, weighted so that a municipality with many postcodes and schools has many people. */
export class Landkaart {
  readonly plekken: readonly Woonplek[];
  private readonly alle: Loterij<Woonplek>;
  private readonly perGemeente: Map<string, Loterij<Woonplek>>;
  private readonly perRmc: Map<string, Loterij<Woonplek>>;

  constructor() {
    const gemeenten = leesCsv('gemeenten.csv', ['code', 'naam', 'van', 'tot', 'opgegaan_in']);
    const perCode = new Map(gemeenten.map((g) => [g.code, g]));
    const voorgangers = groepeer(
      gemeenten.filter((g) => g.opgegaan_in !== ''),
      (g) => g.opgegaan_in,
    );
    const rmc = new Map(
      leesCsv('rmc-indeling.csv', ['gemeentecode', 'rmc_nr', 'van', 'tot'])
        .filter((rij) => rij.tot === '')
        .map((rij) => [rij.gemeentecode, rij.rmc_nr]),
    );
    const uitval = uitvalPerRegio();
    this.plekken = leesCsv('postcodes.csv', ['pc4', 'plaats', 'gemeentecode']).map(({ pc4, plaats, gemeentecode }) => ({
      pc4,
      plaats,
      gemeente: gemeentecode,
      gemeentenaam: perCode.get(gemeentecode)!.naam,
      rmc: rmc.get(gemeentecode) ?? '',
      uitval: uitval.get(rmc.get(gemeentecode) ?? '') ?? 1,
      verloop: verloop(perCode.get(gemeentecode), voorgangers, plaats, Number(pc4)),
    }));
    const gewicht = gewichten(this.plekken);
    const kansen = (plekken: Woonplek[]) => new Loterij(plekken, (plek) => gewicht.get(plek.gemeente)!);
    const kansenPer = (kenmerk: (plek: Woonplek) => string) =>
      new Map([...groepeer(this.plekken, kenmerk)].map(([sleutel, plekken]) => [sleutel, kansen(plekken)]));
    this.alle = kansen([...this.plekken]);
    this.perGemeente = kansenPer((plek) => plek.gemeente);
    this.perRmc = kansenPer((plek) => plek.rmc);
  }

  ergens(toeval: Toeval): Woonplek {
    return this.alle.trek(toeval);
  }

  /** Where somebody moves to who lives here: mostly within the municipality, and then within the region. */
  dichtbij(plek: Woonplek, toeval: Toeval): Woonplek {
    const worp = toeval.getal();
    if (worp < 0.55) return this.perGemeente.get(plek.gemeente)!.trek(toeval);
    return worp < 0.85 ? this.perRmc.get(plek.rmc)!.trek(toeval) : this.ergens(toeval);
  }

  /** A postcode of today's map; for test persons, who live where we say. */
  plek(pc4: string): Woonplek {
    return this.plekken.find((plek) => plek.pc4 === pc4)!;
  }
}

/** The published percentage of each region as a multiple of their mean; a region that is not here counts as the mean. */
function uitvalPerRegio(): Map<string, number> {
  const rijen = leesCsv('vsv-regio.csv', ['rmc_nr', 'vsv_pct', 'schooljaar']);
  const gemiddeld = rijen.reduce((som, rij) => som + Number(rij.vsv_pct), 0) / rijen.length;
  return new Map(rijen.map((rij) => [rij.rmc_nr, Number(rij.vsv_pct) / gemiddeld]));
}

/** The weight of one postcode, per municipality: those with many schools are more densely populated. */
function gewichten(plekken: readonly Woonplek[]): Map<string, number> {
  const scholen = groepeer(leesVestigingen(), (vestiging) => vestiging.gemeentecode);
  return new Map(
    [...groepeer(plekken, (plek) => plek.gemeente)].map(([gemeente, plekkenHier]) => [
      gemeente,
      1 + (4 * (scholen.get(gemeente)?.length ?? 0)) / plekkenHier.length,
    ]),
  );
}

/**
 * The municipalities in which this place has lain, going back from the present one through its mergers. A place that
 * bears the name of a merged municipality lay there; another one in a merged municipality chosen by its postcode.
 */
function verloop(
  nu: Gemeente | undefined,
  voorgangers: Map<string, Gemeente[]>,
  plaats: string,
  keuze: number,
): Woonplek['verloop'] {
  const stappen: { gemeente: string; van: Dag }[] = [];
  let huidig = nu;
  while (huidig) {
    const gemeente: Gemeente = huidig;
    const kandidaten = (voorgangers.get(gemeente.code) ?? []).filter((g) => g.tot >= gemeente.van);
    const naamgenoot = kandidaten.find((g) => plaats === g.naam || plaats.startsWith(`${g.naam} `));
    const bijBegin = kandidaten.filter((g) => g.tot === gemeente.van);
    huidig = naamgenoot ?? (bijBegin.length > 0 ? bijBegin[keuze % bijBegin.length] : undefined);
    // a municipality on new land (Almere, Zeewolde) has a beginning and no predecessor
    const begin = huidig ? huidig.tot : gemeente.van;
    stappen.push({ gemeente: gemeente.code, van: begin === '' ? OOIT : alsDag(begin as Datum) });
  }
  return stappen;
}
