/** A row that a slice may provide, with every field that its noun has; which of them may be asked the contract says. */
export interface Rij {
  /** whom it is about, for the logboek */
  persoon: number;
  rijsleutel: string;
  [veld: string]: unknown;
}
