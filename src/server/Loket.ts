import type { Vrager } from '../policy/Slice';
import type { Verbruik } from '../verbruik/Verbruik';
import type { Cursors } from '../verstrekking/Cursors';
import type { Lezer } from '../verstrekking/Lezer';
import type { Sliceserver } from './Sliceserver';

/** A slice as the request path needs it, for one of the organisations that may ask by it. */
export interface Loket {
  vrager: Vrager;
  server: Sliceserver;
  lezer: Lezer;
  cursors: Cursors;
  /** what this organisation may still use of it */
  verbruik: Verbruik;
}
