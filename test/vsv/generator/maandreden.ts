import type { Moment } from '../../../seeds/dagen';
import type { Persoon } from '../../../seeds/Persoon';
import type { Datum } from '../../../src/values/Datum';
import { zondagVanEersteWeekend } from '../../../src/values/Weekend';
import { oordeel } from '../formule/oordeel';
import { type Reden, redenOp } from '../formule/redenOp';
import { soortVan } from '../formule/soortVan';
import { alsFeiten } from './alsFeiten';
import { erkenningVan } from './erkenningVan';

/** The end of the first weekend of the month, in minutes; an hour early or late makes no difference, as offices are closed. */
export const beeldVan = (maand: Datum): Moment => Date.parse(`${zondagVanEersteWeekend(maand)}T23:00:00Z`) / 60_000;

/**
 * Whether somebody was on the list of the first of a month (DUO, maandrapportages VSV), by what the register knew in the
 * first weekend of it, and why; 'NIET' who was not, null for who was not counted at all.
 */
export function maandreden(persoon: Persoon, schooljaar: number, maand: Datum): Reden | 'NIET' | null {
  const feiten = alsFeiten(persoon, beeldVan(maand));
  return oordeel(feiten, schooljaar, soortVan, erkenningVan) ? redenOp(feiten, maand) : null;
}
