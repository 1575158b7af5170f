import type { Dag } from './dagen';
import type { Inschrijving } from './Persoon';

/** A time at no school, after having been at one: from leaving until the next enrolment, or the end that is given. */
export interface Tussentijd {
  van: Dag;
  /** null: to this day */
  tot: Dag | null;
  /** what was left */
  na: Inschrijving;
}

/** The times between and after these enrolments, up to `eind`, on which somebody died or left the country. */
export function tussentijden(inschrijvingen: readonly Inschrijving[], eind: Dag | null): Tussentijd[] {
  const tijden: Tussentijd[] = [];
  for (const na of inschrijvingen) {
    const { tot: van } = na;
    if (van === null || (eind !== null && van >= eind)) continue;
    let tot = eind;
    let bezet = false;
    for (const ander of inschrijvingen) {
      if (ander === na) continue;
      // of two that end together the first one tells
      if (ander.van <= van && (ander.tot === null || ander.tot > van)) bezet = true;
      else if (ander.van > van && (tot === null || ander.van < tot)) tot = ander.van;
    }
    if (!bezet && !tijden.some((tijd) => tijd.van === van)) tijden.push({ van, tot, na });
  }
  return tijden;
}
