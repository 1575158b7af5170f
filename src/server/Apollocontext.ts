import type { Aanvrager } from '../policy/shield';
import type { Context } from '../verstrekking/Context';
import type { Verzoek } from './Verzoek';

/** Apollo hands every step a shallow copy of the context, so what changes on the way hangs below it. */
export interface Apollocontext extends Context {
  verzoek: Verzoek;
  /** for the shield: the slice and the areas of whoever asks */
  aanvrager: Aanvrager;
}
