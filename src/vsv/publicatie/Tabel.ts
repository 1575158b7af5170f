/** The public tables, in the order in which they are published. */
export const TABELLEN = [
  'LAND_CATEGORIE',
  'LAND_GESLACHT',
  'REGIO',
  'REGIO_CATEGORIE',
  'REGIO_GESLACHT',
  'GEMEENTE',
  'INSTELLING',
  'INSTELLING_CATEGORIE',
] as const;

export type Tabel = (typeof TABELLEN)[number];
