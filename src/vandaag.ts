import type { Config } from './config';
import type { Datum } from './values/Datum';

const kalender = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The hub's clock: fixed by BRON_VANDAAG, or today's date in the Netherlands. */
export const klok = ({ vandaag }: Pick<Config, 'vandaag'>): (() => Datum) =>
  vandaag ? () => vandaag : () => kalender.format(new Date()) as Datum;
