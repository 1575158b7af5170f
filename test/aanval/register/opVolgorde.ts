import type { Rij } from './Rij';

/** In the order of the row keys, by which a slice is paged through. */
export const opVolgorde = (rijen: Rij[]): Rij[] => rijen.sort((a, b) => (a.rijsleutel < b.rijsleutel ? -1 : 1));
