/** The tables of facts: each row is a version of something known of a person, named by persoon_id. */
export const FEITEN = [
  ...['pgn', 'persoonsgegevens', 'adres', 'inschrijving', 'inschrijvingsperiode'],
  ...['examen', 'examenresultaat', 'diploma', 'bpv'],
  ...['vrijstelling', 'registratie_elders', 'getuigschrift'],
];
