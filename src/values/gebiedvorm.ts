/** How an area is written: a gemeentecode of the BRP (tabel 33), the number of an RMC region as text, or a BRIN. */
export const gebiedvorm = {
  gemeente: /^[0-9]{4}$/,
  'rmc-regio': /^([1-9]|[1-3][0-9]|40)$/,
  instelling: /^[0-9]{2}[A-Z]{2}$/,
};
