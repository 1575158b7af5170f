import type { Afbakening } from './Afbakening';

const regio = (...gebied: string[]): Afbakening => ({ kolom: 'rmc_nr', gebied, van: 18, tot: 27 });
const gemeente = (...gebied: string[]): Afbakening => ({ kolom: 'gemeente', gebied, van: 4, tot: 18 });

/** The organisations that ask by area, with what is theirs; written out here, not read from the afnemer files. */
export const partijen: Record<string, Afbakening> = {
  'rmc-12': regio('12'),
  'rmc-14': regio('14'),
  'rmc-15': regio('15'),
  'rmc-14-40': regio('14', '40'),
  'leerplicht-0153': gemeente('0153'),
  'leerplicht-rivierenland': gemeente('0281', '0214', '0668', '1740', '1960'),
};
