/** How an area is written: a gemeentecode of the BRP (tabel 33), or the number of an RMC region as text. */
export const gebiedvorm = { gemeente: /^[0-9]{4}$/, 'rmc-regio': /^[1-9][0-9]?$/ };
