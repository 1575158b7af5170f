import type { Budget } from '../policy/vocabulary';
import { Personenbudget } from './Personenbudget';
import { Puntenbudget } from './Puntenbudget';

/** What one organisation has used, and may still use, for one purpose. */
export class Verbruik {
  readonly punten: Puntenbudget;
  /** null where persons are not counted */
  readonly personen: Personenbudget | null;

  constructor({ puntenPerUur, personenPerDag }: Budget, bijTeVeelPersonen: () => void) {
    this.punten = new Puntenbudget(puntenPerUur);
    this.personen = personenPerDag === null ? null : new Personenbudget(personenPerDag, bijTeVeelPersonen);
  }
}
