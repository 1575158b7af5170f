import type { Examenopleiding } from './leesExamenopleidingen';

/** A published count; "<5" stands for 1, 2, 3 or 4. */
export type Aantal = number | '<5';

/** A value for men, for women and for all, in this order. */
export type Drieluik<Waarde> = readonly [man: Waarde, vrouw: Waarde, totaal: Waarde];
export const GROEPEN = ['man', 'vrouw', 'totaal'] as const;

/** What is published of one row in one year. */
export interface Telling {
  kandidaten: Drieluik<Aantal>;
  geslaagden: Drieluik<Aantal>;
  /** in tenths: 909 is 90.9 % */
  percentages: Drieluik<number>;
}

export interface Examenrij {
  /** counted from 1, without the header */
  nummer: number;
  brin: string;
  vestiging: string;
  naam: string;
  gemeente: string;
  opleiding: Examenopleiding;
  /** in the order of the years of the file */
  tellingen: Telling[];
}

/** DUO's open data file of exam candidates and those who passed, per site and opleiding. */
export interface Examenbestand {
  /** the years of the exams, in order: 2024 is the school year 2023-2024 */
  jaren: number[];
  rijen: Examenrij[];
}

export const schooljaarVan = (examenjaar: number): string => `${examenjaar - 1}-${examenjaar}`;
