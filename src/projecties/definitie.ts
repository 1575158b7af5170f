import type { Slice } from '../policy/Slice';
import { binnen } from './binnen';
import { correcties } from './correctie';
import { opNummer } from './opNummer';
import { opRijsleutel } from './opRijsleutel';

/** A noun of a slice: its relation in the slice's schema and the query that says what is in it. */
export interface Projectie {
  /** the relation's name, `onderwijsdeelnemer` */
  naam: string;
  definitie: string;
  /** the order in which a stored one is filled, so that a page lies together on disk */
  volgorde?: string;
  /** unique keys and indexes for a stored one, with $tabel for its name */
  indexen: string[];
  /** read as asked, also in a slice that is stored */
  view?: boolean;
  /** what the other definitions are made from; not for the slice's login */
  intern?: boolean;
}

/** The definition of a stored projection, kept beside it: what the table must be equal to. */
export const definitieNaam = (slice: Slice, { naam }: Projectie): string => `${slice.naam}_definitie.${naam}`;
/** The relation that the slice's login reads. */
export const leesNaam = (slice: Slice, { naam }: Projectie): string => `${slice.naam}.${naam}`;
/** The table that holds the rows; of a divided slice the login reads it through a view alone. */
export const tabelNaam = (slice: Slice, projectie: Projectie): string =>
  slice.autorisatie.gebied ? `${slice.naam}_opslag.${projectie.naam}` : leesNaam(slice, projectie);

/** The query that fills a stored projection. */
export const vulling = (slice: Slice, projectie: Projectie): string =>
  `select * from ${definitieNaam(slice, projectie)}${projectie.volgorde ? ` order by ${projectie.volgorde}` : ''}`;

/** Those that are kept as tables. */
export const opgeslagen = (slice: Slice): Projectie[] =>
  slice.opgeslagen ? projecties(slice).filter(({ view }) => !view) : [];

/** The relations of a slice, derived from its file. */
export function projecties(slice: Slice): Projectie[] {
  const maak = slice.metRijsleutels ? opRijsleutel : opNummer;
  const soorten = slice.soorten.map((soort) => {
    const velden = slice.verleend.filter((verleend) => verleend.soort === soort);
    return {
      naam: soort.toLowerCase(),
      ...(soort === 'Correctie' ? correcties(slice, velden) : maak(slice, soort, velden)),
    };
  });
  return slice.autorisatie.gebied ? [binnen(slice), ...soorten] : soorten;
}
