import { geldtOp } from '../../vsv/formule/geldtOp';
import { redenOp } from '../../vsv/formule/redenOp';
import { indeling } from '../register/indeling';
import type { Registerstand } from '../register/Registerstand';
import { feiten } from './feiten';
import { type Geteld, startpopulatie } from './startpopulatie';

/** Somebody of the start set who lives here on the first of a month; why she is on the list, or null. */
export interface Maandgeval extends Geteld {
  reden: string | null;
  nieuw: boolean;
}

/** The end of the first Saturday and Sunday of a month, in the Netherlands; as UTC. */
function eindeVanWeekend(maand: string): string {
  const eerste = new Date(`${maand}T00:00:00Z`);
  const zaterdag = 1 + ((6 - eerste.getUTCDay() + 7) % 7);
  const maandag = new Date(Date.UTC(eerste.getUTCFullYear(), eerste.getUTCMonth(), zaterdag + 2));
  const uur = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit' }).format(maandag);
  return new Date(maandag.getTime() - Number(uur) * 3_600_000).toISOString().replace('Z', '000');
}

/** The months of a school year of which the weekend is over. */
export const maandenVan = (jaar: number, vandaag: string): string[] =>
  [11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    .map((nummer) => `${nummer > 9 ? jaar : jaar + 1}-${String(nummer).padStart(2, '0')}-01`)
    .filter((maand) => eindeVanWeekend(maand).slice(0, 10) < vandaag);

/** The monthly states of a school year, each by what was known in its first weekend (DOMEIN §3.3). */
export function maandlijst(stand: Registerstand, jaar: number, vandaag: string): Map<string, Maandgeval[]> {
  const lijsten = new Map<string, Maandgeval[]>();
  let vorige = new Map<number, string | null>();
  for (const maand of maandenVan(jaar, vandaag)) {
    const moment = eindeVanWeekend(maand);
    const waar = indeling(stand, maand);
    const gevallen = startpopulatie(stand, jaar, moment).flatMap((geteld): Maandgeval[] => {
      const bekend = feiten(geteld.dossier, moment);
      const uitkomst = redenOp(bekend, maand);
      if (uitkomst === null) return [];
      const adres = bekend.adressen.find((een) => geldtOp(een, maand))!;
      const plaats = waar(adres.gemeente) ?? { gemeente: adres.gemeente, regio: null };
      const { id } = geteld.dossier;
      const nieuw = !vorige.has(id) || vorige.get(id) !== plaats.regio;
      return [{ ...geteld, ...plaats, reden: uitkomst === 'NIET' ? null : uitkomst, nieuw }];
    });
    lijsten.set(maand, gevallen);
    vorige = new Map(gevallen.flatMap(({ reden, dossier, regio }) => (reden ? [[dossier.id, regio] as const] : [])));
  }
  return lijsten;
}
