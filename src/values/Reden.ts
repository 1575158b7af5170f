import { type Gelezen, gelezen, ongeldig } from './Gelezen';
import { leesPgn } from './Pgn';

/** Why somebody did something, in words for people that are kept. */
export type Reden = string & { readonly __merk: 'Reden' };

/** Characters. Own choice: a few sentences. */
export const LANGSTE_REDEN = 500;

/** What is not there to be read: control characters, and those that turn the direction of what follows. */
const ONZICHTBAAR = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

/** Reads a reason as typed. Nothing about a person in the register may be kept in it, so no number of one. */
export function leesReden(tekst: string): Gelezen<Reden, string> {
  const reden = tekst.trim();
  if (!reden || reden.length > LANGSTE_REDEN)
    return ongeldig(`verwacht 1 tot en met ${LANGSTE_REDEN} tekens, gegeven zijn er ${reden.length}`);
  if (ONZICHTBAAR.test(reden)) return ongeldig('verwacht één regel, zonder besturingstekens');
  if ((reden.match(/(?<!\d)\d{9}(?!\d)/g) ?? []).some((getal) => leesPgn(getal).ok))
    return ongeldig('er staat een persoonsgebonden nummer in; noem geen personen');
  return gelezen(reden as Reden);
}
