import type { Datum } from './Datum';

const kalender = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The date in the Netherlands at a moment. */
export const kalenderdag = (moment: Date | number): Datum => kalender.format(moment) as Datum;
