/**
 * What an afnemer file can say. One file = one agency and one purpose; everything else about that slice (contract, shield,
 * database schema and login, log codes, documentation, test matrix) is derived from it.
 */

/** How sure we are of a cell: the law says so, practice shows it, or it is this product's own reading of the law. */
export type Zekerheid = 'wet' | 'praktijk' | 'eigen lezing';

/**
 * How precisely a field is provided. A coarsened or derived value is a field of its own (`leeftijd`, `onderwijssoort`),
 * so a precision never changes the meaning of a name.
 */
export type Precisie = 'open' | 'leeftijd' | 'onderwijssoort' | 'afwezig';

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
/** The age in whole years on the dates of the file's raster, never finer. */
export const leeftijd = cel('leeftijd');
/** The sector of the programme instead of the programme. */
export const onderwijssoort = cel('onderwijssoort');
export const afwezig = cel('afwezig');

/** The only dates on which an age is ever taken. `terug`: how many quarters before the current one may be asked. */
export interface Raster {
  soort: 'kwartaalbegin van de peildatum';
  terug: number;
}

/** Which persons are in the slice. */
export type Predicaat =
  | { soort: 'iedereen' }
  /** van <= age < tot on a raster date that may still be asked */
  | { soort: 'leeftijd op raster'; van: number; tot: number };

export const iedereen: Predicaat = { soort: 'iedereen' };
export const leeftijdOpRaster = (van: number, tot: number): Predicaat => ({ soort: 'leeftijd op raster', van, tot });

export interface Wortelveld {
  /** the arguments the agency may use; an argument that is not named does not exist for it */
  argumenten: string[];
  /** per argument: the most it may ask for at once (list length, or the value of a number) */
  hoogstens?: Record<string, number>;
}

export interface Autorisatie {
  /** goes up with every change of the contract */
  versie: number;
  /** first and (exclusive) last day, jjjj-mm-dd; of a file's authorisations exactly one is current */
  geldig: { van: string; tot: string | null };
  grondslag: { artikelen: string[]; toelichting: string };
  rijen: { woorden: string; predicaat: Predicaat };
  raster: Raster | null;
  /** `opgeslagen`: a table kept equal to the register in the register's own transactions; `view`: read as asked */
  projectie: 'opgeslagen' | 'view';
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
  };
}

export interface Afnemer {
  /** the identifier, also the name of the demo partner: `svb` */
  afnemer: string;
  naam: string;
  /** organisatie-identificatienummer: 20 digits */
  oin: string;
  /** the purpose (doelbinding), also the OAuth scope */
  doel: string;
  doelomschrijving: string;
  autorisaties: [Autorisatie, ...Autorisatie[]];
}
