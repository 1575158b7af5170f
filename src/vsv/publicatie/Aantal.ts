/** A count of one school year: start population within scope (A − B) and those of them who left early. */
export interface Aantal {
  regio: number;
  gemeente: string;
  brin: string;
  categorie: string;
  geslacht: string;
  deelnemers: number;
  /** at most `deelnemers` */
  vsv: number;
}
