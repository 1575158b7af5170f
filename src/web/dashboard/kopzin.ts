import type { MaandFragment } from './contract.gen';
import { datum } from './datum';
import { getal } from './getal';
import { noemer, type Telling } from './noemer';

export interface Kopzinfeiten {
  /** the last list, the one before, and that of a year earlier */
  maand: MaandFragment | undefined;
  ervoor: MaandFragment | undefined;
  vorigJaar: MaandFragment | undefined;
  /** where most were added since the list before */
  meeste: { naam: string; erbij: number } | null;
  schooljaar: string;
  jaar: Telling | undefined;
  jaarErvoor: Telling | undefined;
}

const vergelijk = (verschil: number, meer: string, minder: string, gelijk: string): string =>
  verschil === 0 ? gelijk : `${getal.heel(Math.abs(verschil))} ${verschil > 0 ? meer : minder}`;

function overDeMaand({ maand, ervoor, vorigJaar, meeste }: Kopzinfeiten): string | null {
  if (!maand) return null;
  const { aantal, nieuw } = maand;
  const naam = datum.alleenMaand(maand.maand);
  if (aantal === 0) return `in ${naam} staat niemand op de maandlijst`;
  const waar = meeste ? `, vooral in ${meeste.naam}` : '';
  return [
    `in ${naam} ${aantal === 1 ? 'staat' : 'staan'} ${getal.van(aantal, 'jongere', 'jongeren')} op de maandlijst`,
    vorigJaar &&
      ` (${vergelijk(aantal - vorigJaar.aantal, 'meer dan een jaar eerder', 'minder dan een jaar eerder', 'evenveel als een jaar eerder')})`,
    // in the first month of a year everybody is new
    ervoor ? `, van wie ${nieuw === 0 ? 'niemand' : getal.heel(nieuw)} nieuw${nieuw ? waar : ''}` : waar,
  ]
    .filter(Boolean)
    .join('');
}

function overHetJaar({ schooljaar, jaar, jaarErvoor }: Kopzinfeiten): string | null {
  if (!jaar || jaar.percentage === null || jaar.vsv === null) return null;
  const deel = `over ${schooljaar} is ${getal.procent(jaar.percentage)} vsv’er (${getal.heel(jaar.vsv)} van ${getal.heel(noemer(jaar) ?? 0)})`;
  if (jaarErvoor?.percentage == null) return deel;
  const verschil = jaar.percentage - jaarErvoor.percentage;
  const hoe = Math.abs(verschil) < 0.005 ? 'evenveel als' : verschil > 0 ? 'meer dan' : 'minder dan';
  return `${deel}, ${hoe} het jaar ervoor (${getal.procent(jaarErvoor.percentage)})`;
}

/** What matters this month, in one sentence. */
export function kopzin(feiten: Kopzinfeiten): string {
  const delen = [overDeMaand(feiten), overHetJaar(feiten)].filter((een) => een !== null);
  if (delen.length === 0) return 'Over deze keuze zijn nog geen cijfers.';
  const zin = delen.join('; ');
  return `${zin[0]!.toLocaleUpperCase('nl')}${zin.slice(1)}.`;
}
