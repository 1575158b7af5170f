import type { Slice, Vrager } from '../policy/Slice';
import type { Versiewijziging } from '../policy/versiewijzigingen';
import type { Gemachtigde } from '../policy/vocabulary';
import type { Spoor } from '../sporen/Spoor';
import type { Datum } from '../values/Datum';
import type { Cursors } from './Cursors';
import type { Lezer } from './Lezer';
import type { Verantwoording } from './Verantwoording';
import type { Wijziging } from './Wijziging';

/** One request as the reading side sees it. */
export interface Aanvraag {
  /** the number under which it is recorded */
  id: string;
  slice: Slice;
  /** who asks: a client, or the person logged in */
  wie: string;
  /** the organisation that asks */
  vrager: Vrager;
  /** who asks on its behalf; null where it asks itself */
  gemachtigde: Gemachtigde | null;
  /** the areas that it asks for; null where the slice is not divided */
  gebied: readonly string[] | null;
  lezer: Lezer;
  cursors: Cursors;
  verantwoording: Verantwoording;
  vandaag: Datum;
  /** what it changed, to be kept when it is recorded */
  wijziging: Wijziging | null;
  /** `Soort.veld` for everything the operation selects */
  gevraagd: ReadonlySet<string>;
  sdl: string;
  /** of the contract, as published, the oldest first */
  versies: readonly Versiewijziging[];
  /** the step that reads, where requests are traced */
  spoor?: Spoor;
}
