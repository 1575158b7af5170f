/** By what somebody counts in a figure, under the names of the schema. */
export interface Kenmerken {
  regio: string | null;
  gemeente: string | null;
  brin: string;
  vestiging: string;
  onderwijssoort: string;
  categorie: string;
  leerweg: string | null;
  geslacht: string;
}
