import type { Aantal, Telling } from './Examenbestand';
import { percentage } from './percentage';

/** Candidates of one sex, and how many of them passed. */
export interface Groep {
  kandidaten: number;
  geslaagden: number;
}

export interface Oplossing {
  man: Groep;
  vrouw: Groep;
  /** counted in the total alone: neither man nor vrouw */
  overig: Groep;
  /**
   * `sluit`: man and vrouw make the total. `overig`: the total holds more than both together. `tegenspraak`: no numbers
   * agree with all that is published; these agree with man and vrouw, and with as much of the total as can be.
   */
  oordeel: 'sluit' | 'overig' | 'tegenspraak';
}

const keuzes = (aantal: Aantal): number[] => (aantal === '<5' ? [1, 2, 3, 4] : [aantal]);

export const past = (gepubliceerd: Aantal, aantal: number): boolean =>
  gepubliceerd === '<5' ? aantal >= 1 && aantal <= 4 : aantal === gepubliceerd;

/** Numbers that agree with everything that is published of one row in one year; the same ones every time. */
export function losOp(telling: Telling): Oplossing {
  const paren = mannenEnVrouwen(telling);
  return (
    kies(
      paren.flatMap((paar) => alsTotaal(telling, paar)),
      'sluit',
    ) ??
    kies(kleinste(paren.flatMap((paar) => metOverig(telling, paar))), 'overig') ??
    kies(dichtstbij(telling), 'tegenspraak')!
  );
}

type Paar = Pick<Oplossing, 'man' | 'vrouw'>;
type Getallen = Omit<Oplossing, 'oordeel'>;
const NIEMAND: Groep = { kandidaten: 0, geslaagden: 0 };

/** The middle one, as the true numbers are more often there than at the ends. */
function kies(mogelijk: Getallen[], oordeel: Oplossing['oordeel']): Oplossing | null {
  const midden = mogelijk[Math.floor(mogelijk.length / 2)];
  return midden ? { ...midden, oordeel } : null;
}

function groepen(telling: Telling, plaats: 0 | 1, letOpPercentage = true): Groep[] {
  return keuzes(telling.kandidaten[plaats]).flatMap((kandidaten) =>
    keuzes(telling.geslaagden[plaats])
      .filter((geslaagden) => geslaagden <= kandidaten)
      .filter((geslaagden) => !letOpPercentage || percentage(geslaagden, kandidaten) === telling.percentages[plaats])
      .map((geslaagden) => ({ kandidaten, geslaagden })),
  );
}

const paar = (mannen: Groep[], vrouwen: Groep[]): Paar[] =>
  mannen.flatMap((man) => vrouwen.map((vrouw) => ({ man, vrouw })));

const mannenEnVrouwen = (telling: Telling): Paar[] => paar(groepen(telling, 0), groepen(telling, 1));

const klopt = ({ kandidaten, geslaagden, percentages }: Telling, k: number, g: number): boolean =>
  g <= k && past(kandidaten[2], k) && past(geslaagden[2], g) && percentage(g, k) === percentages[2];

function alsTotaal(telling: Telling, { man, vrouw }: Paar): Getallen[] {
  const sluit = klopt(telling, man.kandidaten + vrouw.kandidaten, man.geslaagden + vrouw.geslaagden);
  return sluit ? [{ man, vrouw, overig: NIEMAND }] : [];
}

/** What the total has beyond man and vrouw, where that can be. */
function metOverig(telling: Telling, { man, vrouw }: Paar): Getallen[] {
  return keuzes(telling.kandidaten[2]).flatMap((k) =>
    keuzes(telling.geslaagden[2]).flatMap((g) => {
      const overig = {
        kandidaten: k - man.kandidaten - vrouw.kandidaten,
        geslaagden: g - man.geslaagden - vrouw.geslaagden,
      };
      const kan = overig.geslaagden >= 0 && overig.geslaagden <= overig.kandidaten && klopt(telling, k, g);
      return kan ? [{ man, vrouw, overig }] : [];
    }),
  );
}

function kleinste(mogelijk: Getallen[]): Getallen[] {
  const minst = Math.min(...mogelijk.map(({ overig }) => overig.kandidaten));
  return mogelijk.filter(({ overig }) => overig.kandidaten === minst);
}

/** Man and vrouw as published; of those the ones that agree with most of the total. */
function dichtstbij(telling: Telling): Getallen[] {
  const alle = paar(naarBesteWeten(telling, 0), naarBesteWeten(telling, 1)).map(({ man, vrouw }) => {
    const k = man.kandidaten + vrouw.kandidaten;
    const g = man.geslaagden + vrouw.geslaagden;
    const afstand =
      verschil(telling.kandidaten[2], k) + verschil(telling.geslaagden[2], g) + (klopt(telling, k, g) ? 0 : 0.5);
    return { afstand, getallen: { man, vrouw, overig: NIEMAND } };
  });
  const minst = Math.min(...alle.map(({ afstand }) => afstand));
  return alle.filter(({ afstand }) => afstand === minst).map(({ getallen }) => getallen);
}

const verschil = (gepubliceerd: Aantal, aantal: number): number =>
  gepubliceerd === '<5' ? Math.max(1 - aantal, aantal - 4, 0) : Math.abs(gepubliceerd - aantal);

/** With the rate where it can be; where even more passed than were candidates, all candidates passed. */
function naarBesteWeten(telling: Telling, plaats: 0 | 1): Groep[] {
  const metPercentage = groepen(telling, plaats);
  if (metPercentage.length > 0) return metPercentage;
  const zonder = groepen(telling, plaats, false);
  if (zonder.length > 0) return zonder;
  return keuzes(telling.kandidaten[plaats]).map((kandidaten) => ({ kandidaten, geslaagden: kandidaten }));
}
