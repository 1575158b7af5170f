import type { Config } from '../config';
import { Sleutels } from '../sleutels';

/**
 * The master secret that is there; unlike at the hub's start none is made.
 * @throws Error when there is none
 */
export function leesGeheim({ geheim, data }: Pick<Config, 'geheim' | 'data'>): Buffer {
  const gevonden = Sleutels.vindGeheim(geheim, data);
  if (gevonden) return gevonden;
  throw new Error(
    `Er is geen geheim. Zet het geheim dat bij deze database hoort in BRON_GEHEIM, of als bestand geheim in ${data}. Het ligt niet bij de kopie.`,
  );
}
