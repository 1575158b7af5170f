import { groepeer } from '../groepeer';
import type { Landkaart, Woonplek } from '../Landkaart';
import type { Toeval } from '../Toeval';

/** Where the pupils of a school live: four in five in its municipality, the others in the region around it. */
export class Schoolbuurt {
  private readonly perGemeente: Map<string, Woonplek[]>;
  private readonly perRmc: Map<string, Woonplek[]>;

  constructor(private readonly landkaart: Landkaart) {
    this.perGemeente = groepeer(landkaart.plekken, (plek) => plek.gemeente);
    this.perRmc = groepeer(landkaart.plekken, (plek) => plek.rmc);
  }

  /** Anywhere, for a school of which the municipality is not known. */
  woonplek(gemeente: string | null, toeval: Toeval): Woonplek {
    const hier = this.perGemeente.get(gemeente ?? '');
    if (!hier) return this.landkaart.ergens(toeval);
    return toeval.kies(toeval.kans(0.8) ? hier : this.perRmc.get(hier[0]!.rmc)!);
  }
}
