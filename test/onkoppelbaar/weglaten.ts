/** A school that a slice shows of somebody, and whether she is there today. */
export interface School {
  brin: string | null;
  nu: boolean;
}
export type Waarde = string | number | null;

/** A person as she is judged: her schools and, per step in which they are given up, her characteristics. */
export interface Beoordeeld {
  persoon: string;
  scholen: School[];
  kenmerken: Waarde[][];
}

/** Where somebody may be looked for: a school where she ever was, and once more where she is today. */
const plekken = (scholen: School[]): string[] => [
  ...new Set(scholen.flatMap(({ brin, nu }) => [`${brin} ooit`, ...(nu ? [`${brin} nu`] : [])])),
];

/** Who is, at some place of hers, among fewer than the threshold who are the same in `waarin`. */
function alleen<T extends { scholen: School[] }>(lijst: T[], waarin: (een: T) => Waarde[], drempel: number): T[] {
  const aantal = new Map<string, number>();
  const groepen = (een: T) => plekken(een.scholen).map((plek) => JSON.stringify([plek, waarin(een)]));
  for (const groep of lijst.flatMap(groepen)) aantal.set(groep, (aantal.get(groep) ?? 0) + 1);
  return lijst.filter((een) => groepen(een).some((groep) => aantal.get(groep)! < drempel));
}

/**
 * What ADR 0012 says may be shown, in plain steps and not by the product's SQL: per person how many steps are left out, from
 * the first; all of them for whom is in no map.
 */
export function laatWeg(personen: Beoordeeld[], drempel: number): Map<string, number> {
  const weg = new Map<string, number>();
  for (let stap = 0; stap < (personen[0]?.kenmerken.length ?? 0); stap++) {
    let blijvers = personen.filter(({ persoon }) => !weg.has(persoon));
    // whoever drops out may leave too few behind, at another school too
    for (;;) {
      const valtUit = new Set(alleen(blijvers, ({ kenmerken }) => kenmerken.slice(stap).flat(), drempel));
      if (!valtUit.size) break;
      blijvers = blijvers.filter((een) => !valtUit.has(een));
    }
    for (const { persoon } of blijvers) weg.set(persoon, stap);
  }
  return weg;
}

export interface Getoond {
  persoon: string;
  scholen: School[];
  getoond: Waarde[];
}

/**
 * The persons whom an attacker with everybody's schools and characteristics in hand finds among fewer than the threshold:
 * those whose row looks like too few others at any of their schools, of all who ever were there or of those there today,
 * while something of it shows.
 */
export const teHerkennen = <T extends Getoond>(rijen: T[], drempel: number): T[] =>
  alleen(rijen, ({ getoond }) => getoond, drempel).filter(({ getoond }) => getoond.some((waarde) => waarde !== null));
