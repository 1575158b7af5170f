import type { Context } from '../verstrekking/Context';
import type { Verzoek } from './Verzoek';

/** Apollo hands every step a shallow copy of the context, so what changes on the way hangs below it. */
export interface Apollocontext extends Context {
  verzoek: Verzoek;
  /** for the shield: the slice of whoever asks */
  aanvrager: { slice: string };
}
