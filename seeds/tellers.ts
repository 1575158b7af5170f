import type { ClientBase } from 'pg';
import type { Tabel } from './Partij';

/** The next free number of each sequence: the ids, and the numbers that name a fact through its corrections. */
export type Tellers = Record<
  | Tabel
  | ('inschrijvingsnummer' | 'examennummer' | 'diplomanummer' | 'bpvnummer')
  | ('vrijstellingsnummer' | 'registratienummer' | 'getuigschriftnummer'),
  number
>;

/** The sequence behind each counter, by the column that it fills. */
const reeksen: Record<keyof Tellers, [tabel: string, kolom: string]> = {
  persoon: ['register.persoon', 'id'],
  pgn: ['register.pgn', 'id'],
  persoonsgegevens: ['register.persoonsgegevens', 'id'],
  adres: ['register.adres', 'id'],
  inschrijving: ['register.inschrijving', 'id'],
  inschrijvingsperiode: ['register.inschrijvingsperiode', 'id'],
  inschrijvingsnummer: ['register.inschrijving', 'inschrijving_id'],
  examen: ['register.examen', 'id'],
  examenresultaat: ['register.examenresultaat', 'id'],
  diploma: ['register.diploma', 'id'],
  bpv: ['register.bpv', 'id'],
  examennummer: ['register.examen', 'examen_id'],
  diplomanummer: ['register.diploma', 'diploma_id'],
  bpvnummer: ['register.bpv', 'bpv_id'],
  vrijstelling: ['register.vrijstelling', 'id'],
  registratie_elders: ['register.registratie_elders', 'id'],
  getuigschrift: ['register.getuigschrift', 'id'],
  vrijstellingsnummer: ['register.vrijstelling', 'vrijstelling_id'],
  registratienummer: ['register.registratie_elders', 'registratie_id'],
  getuigschriftnummer: ['register.getuigschrift', 'getuigschrift_id'],
};
const namen = Object.keys(reeksen) as (keyof Tellers)[];

/** The next number of every sequence; those after it are ours too while the tables are locked. */
export async function leesTellers(client: ClientBase): Promise<Tellers> {
  const tellers: Partial<Tellers> = {};
  for (const naam of namen) {
    const vraag = 'select nextval(pg_get_serial_sequence($1, $2)::regclass) as eerste';
    const { rows } = await client.query<{ eerste: string }>(vraag, reeksen[naam]);
    tellers[naam] = Number(rows[0]!.eerste);
  }
  return tellers as Tellers;
}

/** Tells the sequences what has been used, so that no number is given out twice. */
export async function bewaarTellers(client: ClientBase, tellers: Tellers): Promise<void> {
  for (const naam of namen) {
    await client.query('select setval(pg_get_serial_sequence($1, $2)::regclass, $3, false)', [
      ...reeksen[naam],
      tellers[naam],
    ]);
  }
}
