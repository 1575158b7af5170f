/** A number as it is read in Dutch. */
export const getal = (waarde: number, achterKomma = 0): string =>
  waarde.toLocaleString('nl-NL', { minimumFractionDigits: achterKomma, maximumFractionDigits: achterKomma });
