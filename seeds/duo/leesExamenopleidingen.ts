import { leesCsv } from '../leesCsv';
import type { Examenrichting } from '../maakExamen';

/** What DUO counts exam candidates by within a school. */
export interface Examenopleiding {
  /** INSPECTIECODE */
  code: string;
  /** OPLEIDINGSNAAM */
  naam: string;
  richting: Examenrichting;
  /** as the register keeps it; together with the richting it says which opleiding this is */
  profiel: string;
  /** the codes of the final year that the register may have for it */
  elementcodes: readonly string[];
}

/** The theoretical road has one ordinary code for all sectors, which stands with this profile. */
const ALGEMEEN = 'zonder sector';

export function leesExamenopleidingen(): Examenopleiding[] {
  const rijen = leesCsv('examenopleidingen.csv', ['code', 'naam', 'richting', 'profiel', 'elementcodes']);
  const algemeen = new Map(rijen.filter((rij) => rij.profiel === ALGEMEEN).map((rij) => [rij.richting, rij]));
  return rijen.map((rij) => ({
    ...rij,
    richting: rij.richting as Examenrichting,
    elementcodes: (algemeen.get(rij.richting) ?? rij).elementcodes.split('|'),
  }));
}
