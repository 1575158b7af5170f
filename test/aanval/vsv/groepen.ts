import type { Kenmerken } from './Kenmerken';

/** What a question groups by, and the field that says it. */
const VELD: Record<string, keyof Kenmerken> = {
  ...{ REGIO: 'regio', GEMEENTE: 'gemeente', SCHOOL: 'brin', ONDERWIJSSOORT: 'onderwijssoort' },
  ...{ CATEGORIE: 'categorie', LEERWEG: 'leerweg', GESLACHT: 'geslacht' },
};

/** One group of persons, with the keys that it has and the others empty. */
export interface Groep<L extends Kenmerken> {
  sleutels: Record<string, string | null>;
  leden: L[];
}

/** Those who are all that a filter says. */
export const gefilterd = <L extends Kenmerken>(leden: L[], filter: unknown): L[] =>
  leden.filter((lid) =>
    Object.entries((filter ?? {}) as object).every(
      ([veld, waarde]) => waarde == null || (lid as unknown as Record<string, unknown>)[veld] === waarde,
    ),
  );

/** Persons divided over the groups that there are, in the order of the grouping; regions by number, what is empty last. */
export function groepen<L extends Kenmerken>(leden: L[], groepeer: string[]): Groep<L>[] {
  const velden = [...new Set(groepeer)].map((naam) => VELD[naam]!);
  const leeg = Object.fromEntries(Object.values(VELD).map((veld) => [veld, null]));
  const gevonden = new Map<string, Groep<L>>();
  for (const lid of leden) {
    const waarden = velden.map((veld) => lid[veld]);
    const sleutel = JSON.stringify(waarden);
    const groep = gevonden.get(sleutel) ?? {
      sleutels: { ...leeg, ...Object.fromEntries(velden.map((veld, plaats) => [veld, waarden[plaats]!])) },
      leden: [],
    };
    groep.leden.push(lid);
    gevonden.set(sleutel, groep);
  }
  return [...gevonden.values()].sort(({ sleutels: a }, { sleutels: b }) => {
    for (const veld of velden) {
      const [een, ander] = [a[veld]!, b[veld]!];
      if (een === ander) continue;
      if (een === null || ander === null) return een === null ? 1 : -1;
      if (veld === 'regio') return Number(een) - Number(ander);
      return een < ander ? -1 : 1;
    }
    return 0;
  });
}
