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

/** One participant with all facts, as plain values: what makes it knows no database, what loads it no random numbers. */
export interface Persoon {
  nummers: Nummer[];
  gegevens: Persoonsgegevens[];
  adressen: Adres[];
  inschrijvingen: Inschrijving[];
}
