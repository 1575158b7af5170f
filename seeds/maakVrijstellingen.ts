import { type Dag, jarenLater } from './dagen';
import type { Woonplek } from './Landkaart';
import type { Inschrijving, Vrijstelling } from './Persoon';
import type { Toeval } from './Toeval';
import type { Tussentijd } from './Tussentijd';

interface Omstandigheden {
  toeval: Toeval;
  geboorte: Dag;
  /** settled in the country, or born */
  begin: Dag;
  /** left the country or died */
  eind: Dag | null;
  /** never enrolled anywhere, as no school fits her */
  thuis: boolean;
  inschrijvingen: readonly Inschrijving[];
  tussentijden: readonly Tussentijd[];
  vandaag: Dag;
  woonplek(dag: Dag): Woonplek;
}

type Artikel = Vrijstelling['artikel'];

/** Shorter times at no school are holidays, or the time that it takes to find another one. */
const LANG = 120;

/** The exemptions of the Leerplichtwet that somebody had, up to today: from the fifth birthday up to the eighteenth. */
export function maakVrijstellingen(o: Omstandigheden): Vrijstelling[] {
  const { toeval, geboorte, thuis, tussentijden } = o;
  const lijst: (Vrijstelling | null)[] = [];
  if (thuis) lijst.push(verleen(o, toeval.kans(0.9) ? '5' : '5a', jarenLater(geboorte, 5), jarenLater(geboorte, 18)));
  else if (toeval.kans(0.0006)) lijst.push(verleen(o, '5a', jarenLater(geboorte, 5), jarenLater(geboorte, 16)));
  else if (toeval.kans(0.003)) lijst.push(verleen(o, ...vervangend(o)));
  if (tussentijden.length === 0) return lijst.filter((vrijstelling) => vrijstelling !== null);
  const achttien = jarenLater(geboorte, 18);
  for (const { van, tot } of tussentijden) {
    if (van >= achttien || (tot !== null && tot - van < LANG) || !toeval.kans(0.09)) continue;
    lijst.push(
      verleen(o, toeval.kans(0.6) ? '5' : '15', van + toeval.tussen(5, 60), Math.min(tot ?? achttien, achttien)),
    );
  }
  return lijst.filter((vrijstelling) => vrijstelling !== null);
}

/** Work beside school for a pupil of 14 or 15, or in the last year in which somebody must go; during a year of school. */
function vervangend({ toeval, geboorte, inschrijvingen }: Omstandigheden): [artikel: Artikel, van: Dag, tot: Dag] {
  const artikel = toeval.kans(0.6) ? '3a' : '3b';
  const vanaf = jarenLater(geboorte, artikel === '3a' ? 14 : 16);
  for (const { perioden } of inschrijvingen) {
    for (const { sector, van, tot } of perioden) {
      if (sector === 'VO' && van >= vanaf && tot !== null) return [artikel, van, tot];
    }
  }
  return [artikel, vanaf, vanaf];
}

/** Nine in ten are confirmed by the leerplichtambtenaar of the municipality that reported it. */
function verleen(o: Omstandigheden, artikel: Artikel, vanaf: Dag, totEnMet: Dag): Vrijstelling | null {
  const { toeval, begin, eind, vandaag, woonplek } = o;
  const van = Math.max(vanaf, begin);
  const tot = Math.min(totEnMet, eind ?? totEnMet);
  if (van > vandaag || van >= tot) return null;
  const bron = `Gemeente ${woonplek(van).gemeentenaam}`;
  const bevestigd = toeval.kans(0.92);
  return { artikel, bevestigd, bron, van, tot: tot > vandaag ? null : tot, bekend: 0, bekendTot: null };
}
