import type { Datum } from '../values/Datum';
import { zondagVanEersteWeekend } from '../values/Weekend';

/** A month of a school year: its first day (t2), and the last day of which changes count. */
export interface Maand {
  maand: Datum;
  zondag: Datum;
}

/** November up to and including September: the first of October of the next year is the yearly figure itself. */
const NUMMERS = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21];

/** The months of a school year that have been run at a date. */
export const maanden = (schooljaar: number, vandaag: Datum): Maand[] =>
  NUMMERS.map((nummer) => {
    const jaar = nummer > 12 ? schooljaar + 1 : schooljaar;
    const maand = `${jaar}-${String(nummer > 12 ? nummer - 12 : nummer).padStart(2, '0')}-01` as Datum;
    return { maand, zondag: zondagVanEersteWeekend(maand) };
  }).filter(({ zondag }) => zondag < vandaag);
