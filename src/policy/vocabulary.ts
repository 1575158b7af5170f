/**
 * What an afnemer file can say. One file = one agency and one purpose; everything else about that slice (contract, shield,
 * database schema and login, log codes, documentation, test matrix) is derived from it.
 */

/** How sure we are of a cell: the law says so, practice shows it, or it is this product's own reading of the law. */
export type Zekerheid = 'wet' | 'praktijk' | 'eigen lezing';

/**
 * How precisely a field is provided. A coarsened or derived value is a field of its own (`leeftijd`, `pc4`, `pseudoniem`),
 * so a precision never changes the meaning of a name.
 */
export type Precisie =
  | 'open'
  | 'pseudoniem'
  | 'rijsleutel'
  | 'leeftijd'
  | 'jaar'
  | 'pc4'
  | 'onderwijssoort'
  | 'tenzij geheim'
  | 'afwezig';

export interface Cel {
  precisie: Precisie;
  zekerheid: Zekerheid;
  /** Dutch; shown to the agency beside the field */
  uitleg?: string;
}

const cel =
  (precisie: Precisie) =>
  (zekerheid: Zekerheid, uitleg?: string): Cel => ({ precisie, zekerheid, ...(uitleg && { uitleg }) });

export const open = cel('open');
/** A name for the person that only this slice has, instead of the number. */
export const pseudoniem = cel('pseudoniem');
/** A name for one row that only this slice has. */
export const rijsleutel = cel('rijsleutel');
/** The age in whole years on the dates of the file's raster, never finer. */
export const leeftijd = cel('leeftijd');
/** The calendar year of a date. */
export const jaar = cel('jaar');
/** The four digits of the postcode. */
export const pc4 = cel('pc4');
/** The sector or kind of the programme instead of the programme. */
export const onderwijssoort = cel('onderwijssoort');
/** Part of an address: open, and empty where the BRP has an indicatie geheim. Never to schools (PvE BRON-PO, signal 956). */
export const tenzijGeheim = cel('tenzij geheim');
export const afwezig = cel('afwezig');

/**
 * The only dates on which an age is ever taken: the begin of the quarter in which the peildatum lies (`terug`: how many
 * quarters before the current one may be asked), the begin of the current quarter or month, or the last of some days of the
 * year (mm-dd) that has come.
 */
export type Raster =
  | { soort: 'kwartaalbegin van de peildatum'; terug: number }
  | { soort: 'begin van dit kwartaal' }
  | { soort: 'begin van deze maand' }
  | { soort: 'laatste van de dagen'; dagen: string[] };

/** Which persons are in the slice, and what of them. */
export type Predicaat =
  | { soort: 'iedereen' }
  /** van <= age < tot on a raster date that may still be asked */
  | { soort: 'leeftijd op raster'; van: number; tot: number }
  /** funded on the last teldatum (1 October; for mbo also 1 February), or a diploma in the calendar year of the former */
  | { soort: 'bekostigd op de teldatum' }
  /**
   * residents of the caller's areas, van <= age < tot on the raster date, without startkwalificatie and without a certificate
   * of LPW art. 4a(2); of what they follow or followed the last only (WOT art. 24f(3))
   */
  | { soort: 'inwoners zonder startkwalificatie'; van: number; tot: number }
  /**
   * of the caller's institutions: whoever is enrolled there today, with all enrolments and diplomas, and of whoever was, what
   * is of that institution itself (WOT art. 24f(1)); students of higher education only the latter
   */
  | { soort: 'deelnemers van de instelling' }
  /**
   * who has an enrolment that can give a right to student finance, and of the enrolments only those: mbo by bol, higher
   * education, and secondary education from the first quarter on in which one is `vanaf` years old
   */
  | { soort: 'recht op studiefinanciering'; vanaf: number }
  | { soort: 'niemand' };

export const iedereen: Predicaat = { soort: 'iedereen' };
export const leeftijdOpRaster = (van: number, tot: number): Predicaat => ({ soort: 'leeftijd op raster', van, tot });
export const bekostigdOpTeldatum: Predicaat = { soort: 'bekostigd op de teldatum' };
export const inwonersZonderStartkwalificatie = (van: number, tot: number): Predicaat => ({
  ...{ soort: 'inwoners zonder startkwalificatie', van, tot },
});
export const deelnemersVanDeInstelling: Predicaat = { soort: 'deelnemers van de instelling' };
export const rechtOpStudiefinanciering = (vanaf: number): Predicaat => ({
  ...{ soort: 'recht op studiefinanciering', vanaf },
});
/** For a slice that has no persons, only aggregates. */
export const niemand: Predicaat = { soort: 'niemand' };

/**
 * By what a slice is divided among the organisations that share its file: by the municipality where somebody lives, by the
 * RMC region of that municipality, or by the institution where somebody is or was enrolled.
 */
export type Gebiedsoort = 'gemeente' | 'rmc-regio' | 'instelling';

/**
 * One organisation among those that share a file, with the areas that it serves: gemeentecodes, numbers of RMC regions, or
 * BRINs.
 */
export interface Partij {
  /** the identifier, also the name of the demo partner: `rmc-14` */
  id: string;
  naam: string;
  /** organisatie-identificatienummer: 20 digits */
  oin: string;
  /** a token may name some of these, and no others */
  gebied: [string, ...string[]];
}

/** From one day until (not with) another an organisation may ask on behalf of a party, as a mandate register would say. */
export interface Mandaat {
  /** the party's identifier */
  namens: string;
  van: string;
  tot: string | null;
}

/**
 * Who may ask on behalf of parties: the supplier of a school's administration, or its board. It has no areas of its own. A token
 * names the party (`namens`, its OIN), and gets what that party would get; the record says both.
 */
export interface Gemachtigde {
  /** the identifier, also the name of the demo partner */
  id: string;
  naam: string;
  /** organisatie-identificatienummer: 20 digits */
  oin: string;
  mandaten: [Mandaat, ...Mandaat[]];
}

export interface Wortelveld {
  /**
   * the arguments the agency may use, with those of a filter as `filter.brin`; what is not named does not exist for it.
   * May be filtered on is granted here, apart from output.
   */
  argumenten: string[];
  /** per argument: the most it may ask for at once (list length, or the value of a number) */
  hoogstens?: Record<string, number>;
}

/**
 * How re-identification by what is known of somebody from elsewhere is held off: within one institution, the characteristics
 * are shown only together with at least `drempel` - 1 others who are the same in them. What makes a group too small is left
 * out, in the order of the list. Judged over the whole slice when the hub follows the date; until the next judgement what was
 * judged is what is shown.
 */
export interface KAnonimiteit {
  drempel: number;
  /** fields of Onderwijsdeelnemer; those of one step are given up together */
  kenmerken: string[][];
}

/** What one organisation may use of a slice in a while; of those that share a file, each has its own. */
export interface Budget {
  /** points per hour of the clock (policy/Kosten): one for each question, and one for each value */
  puntenPerUur: number;
  /**
   * persons per day, each counted once, and numbers that were named and found nobody; null where the slice is there to be
   * pulled whole, or has no persons
   */
  personenPerDag: number | null;
}

export interface Autorisatie {
  /** goes up with every change of the contract; `npm run -s hub -- contract verschil` tells when it has to */
  versie: number;
  /** the first day of this version, if not that of the authorisation, and the day that the agency was told of it */
  gewijzigd?: { van?: string; aangekondigd?: string };
  /** first and (exclusive) last day, jjjj-mm-dd; of a file's authorisations exactly one is current */
  geldig: { van: string; tot: string | null };
  grondslag: { artikelen: string[]; toelichting: string };
  rijen: { woorden: string; predicaat: Predicaat };
  raster: Raster | null;
  /**
   * how persons are found: by a number that the agency names, or by paging through the slice on row keys of its own.
   * The latter is always stored.
   */
  vindt: 'op nummer' | 'op rijsleutel';
  /**
   * `opgeslagen`: a table kept equal to the register in the register's own transactions; `dagelijks`: likewise, but a change
   * shows only when the date moves, with all others of that day; `view`: read as asked
   */
  projectie: 'opgeslagen' | 'dagelijks' | 'view';
  /** of a pseudonymous slice */
  kAnonimiteit?: KAnonimiteit;
  /** what the slice is divided by; without a caller's areas it is empty */
  gebied?: Gebiedsoort;
  wortelvelden: Record<string, Wortelveld>;
  /** `Type.veld`, or `Type.*` (afwezig only) for the fields not named; every field of every noun in the schema has its cell */
  cellen: Record<string, Cel>;
  limieten: {
    /** selection sets within each other */
    diepte: number;
    /** root fields in one operation, aliases included */
    wortelvelden: number;
    /** values in one answer: how many are asked (PGNs, rows) times the fields asked of each */
    waarden: number;
    /** the smallest group of which a mean or a count is given */
    drempel?: number;
    budget: Budget;
  };
}

export interface Afnemer {
  /** the identifier, also the name of the demo partner where there is one organisation: `svb` */
  afnemer: string;
  naam: string;
  /** organisatie-identificatienummer, 20 digits; of a file that organisations share, each has its own */
  oin?: string;
  /** the organisations that share this file, each for its own areas; instead of `oin` */
  partijen?: Partij[];
  /** who may ask on behalf of the parties */
  gemachtigden?: Gemachtigde[];
  /** the purpose (doelbinding), also the OAuth scope */
  doel: string;
  doelomschrijving: string;
  autorisaties: [Autorisatie, ...Autorisatie[]];
}
