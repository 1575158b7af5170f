import { type Dag, jarenLater } from './dagen';
import type { RegistratieElders } from './Persoon';
import type { Toeval } from './Toeval';
import type { Tussentijd } from './Tussentijd';

interface Register {
  soort: RegistratieElders['soort'];
  bron: string;
  /** how many days after leaving school at most, and for how many days at least and at most */
  na: number;
  minst: number;
  meest: number;
}

const DJI: Register = { soort: 'DJI', bron: 'Dienst Justitiële Inrichtingen', na: 200, minst: 30, meest: 500 };
const POLITIE: Register = {
  soort: 'POLITIE_DEFENSIE',
  bron: 'Politieacademie',
  na: 80,
  minst: 300,
  meest: 1300,
};
const DEFENSIE: Register = { ...POLITIE, bron: 'Ministerie van Defensie' };
const PRESTATIE: Register = {
  soort: 'MAATSCHAPPELIJKE_PRESTATIE',
  bron: 'Inspectie van het Onderwijs',
  na: 60,
  minst: 150,
  meest: 400,
};
const WERK: Register = { soort: 'WERK', bron: 'UWV', na: 75, minst: 60, meest: 700 };
/** Work that lasts as long as nothing else comes. */
const VAST: Register = { ...WERK, minst: 36_000, meest: 36_000 };

/** What other registers say of somebody of 16 or older who is not at school, up to today. */
export function maakElders(
  toeval: Toeval,
  geboorte: Dag,
  tussentijden: readonly Tussentijd[],
  vandaag: Dag,
): RegistratieElders[] {
  if (tussentijden.length === 0) return [];
  const zestien = jarenLater(geboorte, 16);
  return tussentijden.flatMap((tijd) => {
    if (tijd.van < zestien) return [];
    const register = kies(toeval, tijd);
    if (!register) return [];
    const van = tijd.van + toeval.onder(register.na);
    if (van > vandaag || (tijd.tot !== null && van >= tijd.tot)) return [];
    const eind = Math.min(van + toeval.tussen(register.minst, register.meest), tijd.tot ?? vandaag + 1);
    const tot = eind > vandaag ? null : eind;
    return [{ soort: register.soort, bron: register.bron, van, tot, bekend: 0, bekendTot: null }];
  });
}

/** Most work; after the long roads of secondary education most study, in a sector that this register does not hold. */
function kies(toeval: Toeval, { na }: Tussentijd): Register | null {
  const { sector, leerjaar } = na.perioden.at(-1)!;
  const worp = toeval.getal();
  if (worp < 0.006) return DJI;
  if (worp < 0.015) return POLITIE;
  if (worp < 0.026) return DEFENSIE;
  if (worp < 0.03) return PRESTATIE;
  if (sector === 'VO' && leerjaar !== null && leerjaar >= 5 && worp < 0.7) return null;
  return worp < 0.55 ? VAST : worp < 0.82 ? WERK : null;
}
