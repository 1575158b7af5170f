/** A row of a table of facts: when it was so, and when the register knew it; null is without end. */
export interface Feit {
  persoon_id: number;
  /** [van, tot) */
  van: string | null;
  tot: string | null;
  /** moments as ISO text in UTC */
  bekend: string;
  bekendTot: string | null;
}

export interface Nummer extends Feit {
  pgn: string;
}

export interface Gegevens extends Feit {
  achternaam: string;
  voorvoegsel: string | null;
  voornamen: string | null;
  geboortedatum: number;
  geslacht: 'M' | 'V' | 'O';
  datum_vestiging: string | null;
  datum_vertrek: string | null;
  datum_overlijden: string | null;
}

export interface Adres extends Feit {
  straat: string | null;
  huisnummer: string | null;
  huisnummertoevoeging: string | null;
  postcode: string | null;
  woonplaats: string | null;
  gemeentecode: string | null;
  landcode: string;
  geheim: boolean;
}

export interface Inschrijving extends Feit {
  van: string;
  inschrijving_id: number;
  brin: string;
  volgnummer: number;
  datum_uit_gepland: string | null;
  reden_uitstroom: string | null;
}

export interface Periode extends Feit {
  van: string;
  inschrijving_id: number;
  vestiging: string;
  sector: 'PO' | 'SO' | 'VO' | 'VSO' | 'VAVO' | 'MBO' | 'HO';
  opleidingscode: string | null;
  niveau: number | null;
  leerweg: 'BOL' | 'BBL' | null;
  intensiteit: 'VT' | 'DT' | 'EX' | null;
  leerjaar: number | null;
  nieuwkomer: 1 | 2 | null;
  bekostigd: boolean;
}

export interface Examen extends Feit {
  examen_id: number;
  brin: string;
  vestiging: string;
  examenjaar: number;
  elementcode: string;
  profiel: string | null;
  uitslag: string | null;
  datum_uitslag: string | null;
  titel_werkstuk: string | null;
}

export interface Resultaat extends Feit {
  examen_id: number;
  vakcode: string;
  toepassing: string;
  diplomavak: boolean;
  combinatiecijfer: boolean;
  se: number | null;
  ce1: number | null;
  ce2: number | null;
  ce3: number | null;
  cijferlijst: number | null;
}

export interface Diploma extends Feit {
  diploma_id: number;
  brin: string;
  vestiging: string;
  soort: 'VMBO-BB' | 'VMBO-KB' | 'VMBO-GL' | 'VMBO-TL' | 'HAVO' | 'VWO' | 'MBO';
  opleidingscode: string;
  niveau: number | null;
  datum: string;
}

export interface Bpv extends Feit {
  van: string;
  bpv_id: number;
  volgnummer: number;
  inschrijving_id: number;
  opleidingscode: string;
  leerbedrijf: string;
  afsluitdatum: string;
  datum_eind_gepland: string;
  omvang_uren: number;
}

export interface Getuigschrift extends Feit {
  getuigschrift_id: number;
  brin: string;
  soort: 'PRO' | 'VSO_ARBEID' | 'VSO_DAGBESTEDING';
  datum: string;
}

export interface Vrijstelling extends Feit {
  van: string;
  artikel: '3a' | '3b' | '5' | '5a' | '15';
  bevestigd: boolean;
}

export interface Elders extends Feit {
  van: string;
  soort: 'DJI' | 'POLITIE_DEFENSIE' | 'WERK' | 'MAATSCHAPPELIJKE_PRESTATIE';
}

/** All that is or was known of one person, as the tables have it. */
export interface Dossier {
  id: number;
  logpseudoniem: string;
  pgn: Nummer[];
  persoonsgegevens: Gegevens[];
  adres: Adres[];
  inschrijving: Inschrijving[];
  inschrijvingsperiode: Periode[];
  examen: Examen[];
  examenresultaat: Resultaat[];
  diploma: Diploma[];
  bpv: Bpv[];
  getuigschrift: Getuigschrift[];
  vrijstelling: Vrijstelling[];
  registratie_elders: Elders[];
}

/** A row of a code table, for as long as it holds. */
export interface Coderij {
  van: string | null;
  tot: string | null;
  [kolom: string]: unknown;
}

/** The register, read once: persons with their facts, and the code tables. */
export interface Registerstand {
  dossiers: Dossier[];
  codes: Record<Codesoort, Coderij[]>;
}

export const CODETABELLEN = [
  ...(['gemeente', 'rmc_regio', 'rmc_indeling', 'elementcode'] as const),
  ...(['crebo', 'vakcode', 'instelling', 'vestiging'] as const),
];
export type Codesoort = (typeof CODETABELLEN)[number];
