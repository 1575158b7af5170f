import type { Slice } from '../policy/Slice';
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
}

/** The definition of a stored projection, kept beside it: what the table must be equal to. */
export const definitieNaam = (slice: Slice, { naam }: Projectie): string => `${slice.naam}_definitie.${naam}`;
export const tabelNaam = (slice: Slice, { naam }: Projectie): string => `${slice.naam}.${naam}`;

/** The query that fills a stored projection. */
export const vulling = (slice: Slice, projectie: Projectie): string =>
  `select * from ${definitieNaam(slice, projectie)}${projectie.volgorde ? ` order by ${projectie.volgorde}` : ''}`;

/** The relations of a slice, derived from its file. */
export function projecties(slice: Slice): Projectie[] {
  const maak = slice.metRijsleutels ? opRijsleutel : opNummer;
  return slice.soorten.map((soort) => ({
    naam: soort.toLowerCase(),
    ...maak(
      slice,
      soort,
      slice.verleend.filter((verleend) => verleend.soort === soort),
    ),
  }));
}
