import type { Tabel } from './Tabel';

/**
 * A cell of a public table. A key that the table does not have is null; LAND_CATEGORIE without categorie is the country.
 * A number that is null is kept back, for whatever reason: why is not told. A cell that is not there counts nobody.
 */
export interface Cel {
  tabel: Tabel;
  regio: number | null;
  gemeente: string | null;
  brin: string | null;
  categorie: string | null;
  geslacht: string | null;
  deelnemers: number | null;
  vsv: number | null;
  /** vsv as a percentage of deelnemers, two decimals; 95 stands for 95 and more */
  percentage: number | null;
}
