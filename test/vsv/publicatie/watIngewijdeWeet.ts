import type { Cel } from '../../../src/vsv/publicatie/Cel';
import { naamVan, type Ware } from './telWaar';

/**
 * Of a number that is kept back, why: below the threshold by itself, at which end, or for the sake of another cell. No
 * attacker sees that; one who guesses it from the choice of cells knows no more than this.
 */
export const watIngewijdeWeet =
  (waar: Map<string, Ware>, drempel = 5) =>
  (cel: Cel, wat: 'deelnemers' | 'vsv'): { min: number; max: number } => {
    const { deelnemers, vsv } = waar.get(naamVan(cel))!;
    if (wat === 'deelnemers')
      return deelnemers < drempel ? { min: 1, max: drempel - 1 } : { min: drempel, max: Number.MAX_SAFE_INTEGER };
    if (cel.deelnemers === null || (vsv < drempel && deelnemers - vsv < drempel))
      return { min: 0, max: Number.MAX_SAFE_INTEGER };
    if (vsv < drempel) return { min: 0, max: drempel - 1 };
    if (deelnemers - vsv < drempel) return { min: deelnemers - drempel + 1, max: deelnemers };
    return { min: drempel, max: deelnemers - drempel };
  };
