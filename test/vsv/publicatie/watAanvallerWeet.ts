import type { Cel } from '../../../src/vsv/publicatie/Cel';
import type { Tabel } from '../../../src/vsv/publicatie/Tabel';
import type { Raadsel, Verband } from './Raadsel';

type Wat = 'deelnemers' | 'vsv';
type Sleutel = 'regio' | 'gemeente' | 'brin' | 'categorie' | 'geslacht';

/** Every total with the table of its parts, by what they have in common. */
const SOMMEN: [totaal: Tabel, delen: Tabel, gelijk: Sleutel[]][] = [
  ['LAND_CATEGORIE', 'LAND_CATEGORIE', []],
  ['LAND_CATEGORIE', 'LAND_GESLACHT', []],
  ['LAND_CATEGORIE', 'REGIO', []],
  ['LAND_CATEGORIE', 'INSTELLING', []],
  ['LAND_CATEGORIE', 'REGIO_CATEGORIE', ['categorie']],
  ['LAND_CATEGORIE', 'INSTELLING_CATEGORIE', ['categorie']],
  ['LAND_GESLACHT', 'REGIO_GESLACHT', ['geslacht']],
  ['REGIO', 'REGIO_CATEGORIE', ['regio']],
  ['REGIO', 'REGIO_GESLACHT', ['regio']],
  ['REGIO', 'GEMEENTE', ['regio']],
  ['INSTELLING', 'INSTELLING_CATEGORIE', ['brin']],
];

const isLand = ({ tabel, categorie }: Cel): boolean => tabel === 'LAND_CATEGORIE' && categorie === null;

export interface Som {
  totaal: Cel;
  delen: Cel[];
}

/** All sums that the tables show to whoever lays them side by side. */
export const sommen = (cellen: Cel[]): Som[] =>
  SOMMEN.flatMap(([boven, onder, gelijk]) => {
    const naam = (cel: Cel): string => JSON.stringify(gelijk.map((een) => cel[een]));
    const delen = new Map<string, Cel[]>();
    for (const cel of cellen) {
      if (cel.tabel === onder && !isLand(cel)) delen.set(naam(cel), [...(delen.get(naam(cel)) ?? []), cel]);
    }
    const isTotaal = (cel: Cel): boolean =>
      cel.tabel === boven && (boven !== 'LAND_CATEGORIE' || isLand(cel) === (gelijk.length === 0));
    return cellen.filter(isTotaal).map((totaal) => ({ totaal, delen: delen.get(naam(totaal)) ?? [] }));
  });

export interface Aanval extends Raadsel {
  /** what the unknowns are */
  namen: { cel: Cel; wat: Wat }[];
}

/** Nothing in a test is larger. */
const VEEL = 10_000_000;

/**
 * Everything that follows from the published cells for one who knows the rules. A cell that is there counts somebody;
 * a number that is published is no threshold away from anything, so it says nothing about one that is not.
 * @param weetVanCel what the attacker knows besides of a number that is kept back
 */
export function watAanvallerWeet(
  cellen: Cel[],
  weetVanCel: (cel: Cel, wat: Wat) => { min: number; max: number } = () => ({ min: 0, max: VEEL }),
): Aanval {
  const aanval: Aanval = { namen: [], onbekenden: [], verbanden: [] };
  const nummers = new Map<Cel, Record<Wat, number | null>>();
  for (const cel of cellen) {
    const nummer = (wat: Wat): number | null => {
      if (cel[wat] !== null) return null;
      const { min, max } = weetVanCel(cel, wat);
      const grens =
        wat === 'vsv' ? { min: 0, max: cel.deelnemers ?? VEEL } : { min: Math.max(1, cel.vsv ?? 0), max: VEEL };
      aanval.onbekenden.push({ min: Math.max(min, grens.min), max: Math.min(max, grens.max) });
      return aanval.namen.push({ cel, wat }) - 1;
    };
    nummers.set(cel, { deelnemers: nummer('deelnemers'), vsv: nummer('vsv') });
  }
  const verband = (termen: { cel: Cel; wat: Wat; maal: number }[], min: number, max: number): Verband => {
    const bekend = termen.reduce((som, { cel, wat, maal }) => som + maal * (cel[wat] ?? 0), 0);
    const open = termen.flatMap(({ cel, wat, maal }) => {
      const onbekende = nummers.get(cel)![wat];
      return onbekende === null ? [] : [{ onbekende, maal }];
    });
    return { termen: open, min: min - bekend, max: max - bekend };
  };
  const alle = sommen(cellen).flatMap(({ totaal, delen }) =>
    (['deelnemers', 'vsv'] as const).map((wat) =>
      verband([{ cel: totaal, wat, maal: -1 }, ...delen.map((cel) => ({ cel, wat, maal: 1 }))], 0, 0),
    ),
  );
  const nooitMeer = cellen.map((cel) =>
    verband(
      [
        { cel, wat: 'vsv', maal: 1 },
        { cel, wat: 'deelnemers', maal: -1 },
      ],
      -Infinity,
      0,
    ),
  );
  aanval.verbanden.push(...[...alle, ...nooitMeer].filter(({ termen }) => termen.length > 0));
  return aanval;
}
