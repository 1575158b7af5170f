/** The law's bounds of a slice: who lives there and is this old. */
export interface Afbakening {
  /** column of register.gemeente_nu */
  kolom: 'gemeente' | 'rmc_nr';
  gebied: string[];
  /** years, on the first of the month */
  van: number;
  tot: number;
}
