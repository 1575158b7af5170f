import { Sleutels } from '../../src/sleutels';
import type { Datum } from '../../src/values/Datum';

/** What every test counts with. */
export const VANDAAG = '2026-11-16' as Datum;
export const sleutels = new Sleutels(Buffer.alloc(32, 7));
/** persons in the filled template, beside the test persons */
export const PERSONEN = 1_500;
/** the migrated, empty template, the filled one, and the one for lists that are longer than a page */
export const LEEG = 'sjabloon_leeg';
export const VOL = 'sjabloon_vol';
export const DRUK = 'sjabloon_druk';
