import type { Config } from './config';
import type { Datum } from './values/Datum';
import { kalenderdag } from './values/kalenderdag';

/** The hub's clock: fixed by BRON_VANDAAG, or today's date in the Netherlands. */
export const klok = ({ vandaag }: Pick<Config, 'vandaag'>): (() => Datum) =>
  vandaag ? () => vandaag : () => kalenderdag(new Date());
