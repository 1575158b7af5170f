import { Raw } from 'typeorm';
import { Bpv } from '../entities/Bpv';
import { Diploma } from '../entities/Diploma';
import { Examen } from '../entities/Examen';
import { Examenresultaat } from '../entities/Examenresultaat';
import type { Feit } from '../entities/Feit';
import { Getuigschrift } from '../entities/Getuigschrift';
import { Inschrijving } from '../entities/Inschrijving';
import { Inschrijvingsperiode } from '../entities/Inschrijvingsperiode';
import { RegistratieElders } from '../entities/RegistratieElders';
import { Vrijstelling } from '../entities/Vrijstelling';
import type { Feitsoort, Inhoud } from './versie';

/** Names one fact among a person's others of its kind; of the kinds that are not here a person has one at a time. */
const NAMEN = new Map<Feitsoort<Feit>, readonly string[]>([
  [Inschrijving, ['inschrijvingId']],
  [Inschrijvingsperiode, ['inschrijvingId']],
  [Examen, ['examenId']],
  [Examenresultaat, ['examenId', 'vakcode']],
  [Diploma, ['diplomaId']],
  [Bpv, ['bpvId']],
  [Vrijstelling, ['vrijstellingId']],
  [RegistratieElders, ['registratieId']],
  [Getuigschrift, ['getuigschriftId']],
]);

/** Of these one version is current at all; of the others one for each day. */
const ENKEL = new Set<Feitsoort<Feit>>([
  ...[Inschrijving, Examen, Examenresultaat, Diploma, Bpv],
  ...[Vrijstelling, RegistratieElders, Getuigschrift],
]);

/** Which current versions a new one may not stand beside: those of the same fact, for the same days. */
export function lijn<F extends Feit>(soort: Feitsoort<F>, inhoud: Inhoud<F>, geldig: string): object {
  const naam = (NAMEN.get(soort) ?? []).map((kolom) => [kolom, inhoud[kolom as keyof Inhoud<F>]]);
  const dagen = { geldig: Raw((kolom) => `${kolom} && :geldig::daterange`, { geldig }) };
  return { ...Object.fromEntries(naam), ...(ENKEL.has(soort) ? {} : dagen) };
}
