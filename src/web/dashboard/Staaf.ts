/** One bar: a group with its figure, and where its people are. */
export interface Staaf {
  sleutel: string;
  naam: string;
  /** null where it is not told */
  percentage: number | null;
  aantal: number | null;
  /** of how many; null where that is not told */
  van: number | null;
  /** at most this percentage, if there is a norm for the group */
  norm?: number | null;
  /** whether that norm is one of the same year */
  normVanDitJaar?: boolean;
  /** the list that it counts; null where there is none */
  adres: string | null;
  /** the reader's own, among others */
  eigen?: boolean;
}
