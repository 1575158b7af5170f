import type { Datum } from '../../values/Datum';
import type { Periode } from '../../values/Periode';

/** From when an exam is so: the first day of the school year that ends in the year of the exam. */
export const examenperiode = (examenjaar: number): Periode => ({
  van: `${examenjaar - 1}-08-01` as Datum,
  tot: null,
});
