import { Slice } from '../../src/policy/Slice';
import { type Autorisatie, leeftijdOpRaster } from '../../src/policy/vocabulary';

/** The same agency under another policy, as if its file had been changed. */
export const anders = (slice: Slice, wijziging: Partial<Autorisatie>): Slice =>
  new Slice(slice.afnemer, { ...slice.autorisatie, ...wijziging });

export const metLeeftijden = (slice: Slice, van: number, tot: number): Slice =>
  anders(slice, { rijen: { ...slice.autorisatie.rijen, predicaat: leeftijdOpRaster(van, tot) } });

/** Another agency with the same policy. */
export const alsAfnemer = (slice: Slice, afnemer: string): Slice =>
  new Slice({ ...slice.afnemer, afnemer }, slice.autorisatie);
