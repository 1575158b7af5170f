/** A day as jjjj-mm-dd; compares and sorts as text. */
export type Dag = string;

/** From `van` up to `tot`, which is the first day on which it is no longer so; null is without end. */
export interface Tijdvak {
  van: Dag | null;
  tot: Dag | null;
}

/** A row of what the BRP says about the person, for as long as it says so. */
export interface Persoonsgegevens extends Tijdvak {
  /** jjjjmmdd; unknown parts are zeros */
  geboortedatum: number;
  geslacht: 'M' | 'V' | 'O';
  vertrek: Dag | null;
  overlijden: Dag | null;
}

export interface Adres extends Tijdvak {
  /** null for who has no fixed abode, and abroad */
  gemeente: string | null;
  /** 6030 is the Netherlands */
  land: string;
}

export type Sector = 'PO' | 'SO' | 'VO' | 'VSO' | 'VAVO' | 'MBO' | 'HO';

export interface Periode extends Tijdvak {
  van: Dag;
  vestiging: string;
  sector: Sector;
  /** elementcode (VO, VAVO) or crebo (MBO) */
  opleidingscode: string | null;
  niveau: number | null;
  leerweg: 'BOL' | 'BBL' | null;
  intensiteit: 'VT' | 'DT' | 'EX' | null;
  leerjaar: number | null;
  nieuwkomer: 1 | 2 | null;
  bekostigd: boolean;
}

export interface Inschrijving extends Tijdvak {
  van: Dag;
  brin: string;
  perioden: Periode[];
}

export interface Diploma {
  soort: 'VMBO-BB' | 'VMBO-KB' | 'VMBO-GL' | 'VMBO-TL' | 'HAVO' | 'VWO' | 'MBO';
  /** of an mbo diploma only */
  niveau: number | null;
  brin: string;
  datum: Dag;
}

export interface Getuigschrift {
  soort: 'PRO' | 'VSO_ARBEID' | 'VSO_DAGBESTEDING';
  brin: string;
  datum: Dag;
}

export interface Vrijstelling extends Tijdvak {
  van: Dag;
  artikel: '3a' | '3b' | '5' | '5a' | '15';
  bevestigd: boolean;
}

export interface Elders extends Tijdvak {
  van: Dag;
  soort: 'DJI' | 'POLITIE_DEFENSIE' | 'WERK' | 'MAATSCHAPPELIJKE_PRESTATIE';
}

/** All that the register knows about one person and that a figure on early school leaving may depend on. */
export interface Feiten {
  persoonsgegevens: Persoonsgegevens[];
  adressen: Adres[];
  inschrijvingen: Inschrijving[];
  diplomas: Diploma[];
  getuigschriften: Getuigschrift[];
  vrijstellingen: Vrijstelling[];
  elders: Elders[];
}
