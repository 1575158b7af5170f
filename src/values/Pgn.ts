import { type Gelezen, gelezen, ongeldig } from './Gelezen';

/**
 * A persoonsgebonden nummer: nine digits that pass the check of a burgerservicenummer or of an onderwijsnummer.
 * Source: Regeling structurele gegevenslevering WPO/WEC (BWBR0022542) §4.2.7, signals 750 and 751.
 */
export type Pgn = string & { readonly __merk: 'Pgn' };

export enum PgnReden {
  /** not exactly nine characters */
  LENGTE = 'LENGTE',
  /** something other than the digits 0-9 */
  TEKENS = 'TEKENS',
  /** the check digit fits neither a burgerservicenummer nor an onderwijsnummer */
  CONTROLEGETAL = 'CONTROLEGETAL',
}

export type PgnSoort = 'BSN' | 'ON';

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const REST: Record<number, PgnSoort> = { 0: 'BSN', 5: 'ON' };

/** The weighted sum modulo 11 of nine digits: 0 for a BSN, 5 for an onderwijsnummer. */
export function pgnRest(cijfers: string): number {
  const som = GEWICHTEN.reduce((tot, gewicht, plaats) => tot + gewicht * (cijfers.charCodeAt(plaats) - 48), 0);
  return ((som % 11) + 11) % 11;
}

/** Which of the two numbers this is; the residues differ, so no number is both. */
export const pgnSoort = (pgn: Pgn): PgnSoort => REST[pgnRest(pgn)]!;

/** Reads a PGN as typed: exactly nine digits, no spaces, dots or missing leading zeros. */
export function leesPgn(tekst: string): Gelezen<Pgn, PgnReden> {
  if (tekst.length !== 9) return ongeldig(PgnReden.LENGTE);
  if (!/^[0-9]{9}$/.test(tekst)) return ongeldig(PgnReden.TEKENS);
  if (tekst === '000000000' || !(pgnRest(tekst) in REST)) return ongeldig(PgnReden.CONTROLEGETAL);
  return gelezen(tekst as Pgn);
}
