import type { Dag, Moment } from './dagen';
import type { Geslacht } from './maakNaam';

/** When a fact was so, up to but not including `tot` (null: still so), and when the register knew it. */
export interface Feit {
  van: Dag;
  tot: Dag | null;
  bekend: Moment;
  /** set on a row that a correction has replaced */
  bekendTot: Moment | null;
}

export interface Nummer extends Feit {
  pgn: string;
  soort: 'BSN' | 'ON';
}

export interface Persoonsgegevens extends Feit {
  achternaam: string;
  voorvoegsel: string | null;
  voornamen: string | null;
  /** jjjjmmdd, zeros where unknown */
  geboortedatum: number;
  geslacht: Geslacht;
  vestiging: Dag | null;
  vertrek: Dag | null;
  overlijden: Dag | null;
}

export interface Adres extends Feit {
  straat: string | null;
  huisnummer: string | null;
  toevoeging: string | null;
  postcode: string | null;
  woonplaats: string | null;
  gemeente: string | null;
  land: string;
  geheim: boolean;
}

export interface Periode extends Feit {
  vestiging: string;
  sector: 'SO' | 'VSO' | 'VO' | 'VAVO' | 'MBO';
  opleidingscode: string | null;
  niveau: number | null;
  leerweg: string | null;
  intensiteit: 'VT' | 'DT' | 'EX' | null;
  leerjaar: number | null;
  bekostigd: boolean;
  /** which year of a newcomer (vo); null for everybody else */
  nieuwkomer: number | null;
}

export interface Inschrijving extends Feit {
  brin: string;
  volgnummer: number;
  gepland: Dag | null;
  reden: string | null;
  perioden: Periode[];
  /** what the register knew of this enrolment before: it ended otherwise, or had not ended yet */
  eerder: { tot: Dag | null; bekend: Moment; bekendTot: Moment } | null;
}

/** The result of one vak; grades in tenths, the grade on the list of grades whole. */
export interface Resultaat extends Feit {
  vakcode: string;
  /** geëxamineerd, vrijstelling, dispensatie, inruil */
  toepassing: 'G' | 'V' | 'D' | 'I';
  /** whether it counts for the diploma */
  diplomavak: boolean;
  /** a part of the combinatiecijfer: counts there, and not as a grade of its own */
  combinatiecijfer: boolean;
  se: number | null;
  ce1: number | null;
  ce2: number | null;
  ce3: number | null;
  cijferlijst: number | null;
}

/** geslaagd, afgewezen, teruggetrokken, deel (certificates of some vakken) */
export type Uitslag = 'G' | 'A' | 'T' | 'D';

export interface Examen extends Feit {
  brin: string;
  vestiging: string;
  examenjaar: number;
  elementcode: string;
  profiel: string | null;
  /** null, with the day of it, until it is known */
  uitslag: Uitslag | null;
  datumUitslag: Dag | null;
  titelWerkstuk: string | null;
  resultaten: Resultaat[];
  /** what the register knew of this exam before: another outcome */
  eerder: { uitslag: Uitslag; datumUitslag: Dag; bekend: Moment; bekendTot: Moment } | null;
}

export interface Diploma extends Feit {
  brin: string;
  vestiging: string;
  soort: 'VMBO-BB' | 'VMBO-KB' | 'VMBO-GL' | 'VMBO-TL' | 'HAVO' | 'VWO' | 'MBO';
  /** elementcode, or crebo for mbo */
  opleidingscode: string;
  /** of mbo alone */
  niveau: number | null;
  datum: Dag;
}

/** Vocational practice with an employer, as a part of an mbo programme. */
export interface Bpv extends Feit {
  /** one of the same person's */
  inschrijving: Inschrijving;
  volgnummer: number;
  opleidingscode: string;
  leerbedrijf: string;
  afsluitdatum: Dag;
  eindGepland: Dag;
  uren: number;
}

/** An exemption of the Leerplichtwet. */
export interface Vrijstelling extends Feit {
  artikel: '3a' | '3b' | '5' | '5a' | '15';
  /** by the leerplichtambtenaar */
  bevestigd: boolean;
  /** who reported it */
  bron: string;
}

/** That another register has her. */
export interface RegistratieElders extends Feit {
  soort: 'DJI' | 'POLITIE_DEFENSIE' | 'WERK' | 'MAATSCHAPPELIJKE_PRESTATIE';
  /** who reported it */
  bron: string;
}

export interface Getuigschrift extends Feit {
  brin: string;
  vestiging: string;
  soort: 'PRO' | 'VSO_ARBEID' | 'VSO_DAGBESTEDING';
  /** its `van` as well */
  datum: Dag;
}

/** One participant with all facts, as plain values: what makes it knows no database, what loads it no random numbers. */
export interface Persoon {
  nummers: Nummer[];
  gegevens: Persoonsgegevens[];
  adressen: Adres[];
  inschrijvingen: Inschrijving[];
  examens: Examen[];
  diplomas: Diploma[];
  bpvs: Bpv[];
  vrijstellingen: Vrijstelling[];
  elders: RegistratieElders[];
  getuigschriften: Getuigschrift[];
}
