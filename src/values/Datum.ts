import { type Gelezen, gelezen, ongeldig } from './Gelezen';

/** A calendar date, `jjjj-mm-dd` (ISO 8601), proven to exist. Compares and sorts as text. */
export type Datum = string & { readonly __merk: 'Datum' };

/** Reads a calendar date; refuses anything but `jjjj-mm-dd` and dates that do not exist: 30 February, or the year 0. */
export function leesDatum(tekst: string): Gelezen<Datum, string> {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(tekst)) return ongeldig('verwacht een datum als jjjj-mm-dd');
  const tijd = Date.parse(`${tekst}T00:00:00Z`);
  if (Number.isNaN(tijd) || tekst.startsWith('0000') || new Date(tijd).toISOString().slice(0, 10) !== tekst) {
    return ongeldig('deze datum bestaat niet; verwacht een bestaande datum als jjjj-mm-dd');
  }
  return gelezen(tekst as Datum);
}
