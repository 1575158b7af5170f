import type { Slice } from '../policy/Slice';
import type { Datum } from '../values/Datum';
import type { Cursors } from './Cursors';
import type { Lezer } from './Lezer';
import type { Verantwoording } from './Verantwoording';

/** One request as the reading side sees it. */
export interface Aanvraag {
  slice: Slice;
  lezer: Lezer;
  cursors: Cursors;
  verantwoording: Verantwoording;
  vandaag: Datum;
  /** `Soort.veld` for everything the operation selects */
  gevraagd: ReadonlySet<string>;
  sdl: string;
}
