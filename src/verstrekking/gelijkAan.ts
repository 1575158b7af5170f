import { kolomnaam } from '../projecties/kolommen';
import type { Voorwaarde } from './connectie';

/** The conditions of a filter: each field that is given equals its column. */
export const gelijkAan = (filter: object | null): Voorwaarde[] =>
  Object.entries(filter ?? {})
    .filter(([, waarde]) => waarde !== null && waarde !== undefined)
    .map(([veld, waarde]) => [`s.${kolomnaam(veld)} = ?`, waarde, true]);
