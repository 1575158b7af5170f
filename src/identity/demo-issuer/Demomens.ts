import type { Democlient } from './Democlient';

/** Somebody who logs in at the demo issuer. There is nobody behind it. */
export interface Demomens {
  id: string;
  naam: string;
  functie: string;
  /** the party that she works for: its OIN and its areas are in her tokens */
  client: Democlient;
}
