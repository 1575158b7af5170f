import type { Feiten } from '../formule/Feiten';
import { redenOp } from '../formule/redenOp';
import { volgensDeLetter } from './volgensDeLetter';

/** Why somebody of whom all this is known is on the list of a month; 'NIET' who is not on it, null who is not counted. */
export const maandreden = (feiten: Feiten, schooljaar: number, maand: string): string | null =>
  volgensDeLetter(feiten, schooljaar) === null ? null : redenOp(feiten, maand);
