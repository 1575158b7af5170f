/** The columns by which figures are divided, in vsv.oordeel and wherever it is counted. */
export const KENMERKEN = [
  ...['onderwijssoort', 'categorie', 'brin', 'vestiging', 'leerweg', 'geslacht'],
  ...['gemeente', 'rmc_nr'],
].join(', ');
