import { type Dag, dag } from './dagen';
import type { Loopbaan, Vervolg } from './Loopbaan';
import { loterij } from './Loterij';
import type { Niveau } from './Opleidingen';
import type { School } from './Scholen';
import type { Inhoud } from './Schooltijd';
import { schooljaarbegin } from './schooljaarbegin';

/** Chance per year to leave without a diploma, and to go on to the next level after one. */
const uitval: Record<Niveau, number> = { 1: 0.14, 2: 0.1, 3: 0.055, 4: 0.05 };
const doorstroom: Record<Niveau, number> = { 1: 0.5, 2: 0.4, 3: 0.3, 4: 0.02 };

/** Why somebody left without a diploma, by the codes of the Regeling gegevensverstrekking PGN BVE; 08 is: no drop-out. */
const redenen = loterij({ '01': 14, '02': 9, '03': 11, '04': 27, '05': 16, '06': 6, '07': 14, '09': 3 });
const ZONDER_UITVAL = '08';

/** Vocational education from here on, one programme after another. */
export function doorloopMbo(l: Loopbaan, begin: Vervolg): void {
  let nu: Vervolg | null = begin;
  while (nu && schooljaarbegin(nu.jaar) <= l.tijd.vandaag && nu.jaar - l.geboortejaar < 30) nu = opleiding(l, nu);
}

function opleiding(l: Loopbaan, { jaar, niveau }: Vervolg): Vervolg | null {
  const { toeval, tijd } = l;
  const van = eersteDag(l, jaar);
  if (van > tijd.vandaag) return null;
  const duur = niveau === 4 ? toeval.tussen(3, 4) : niveau;
  const school = l.scholen.kies('MBO', l.woonplek(van), toeval);
  let inhoud = programma(l, school, van, niveau);
  for (let leerjaar = 1; ; leerjaar++) {
    const begin = leerjaar === 1 ? van : schooljaarbegin(jaar + leerjaar - 1);
    const eind = schooljaarbegin(jaar + leerjaar);
    if (begin > tijd.vandaag) return null;
    inhoud = { ...inhoud, leerjaar };
    tijd.volgt(begin, school, inhoud, dag(jaar + duur, 7, 31));
    const worp = toeval.getal();
    if (worp < uitval[niveau] || leerjaar > duur + 1) return valtUit(l, begin, eind, { jaar: jaar + leerjaar, niveau });
    if (worp > 0.94) inhoud = verandert(l, school, begin, inhoud, niveau);
    if (leerjaar >= duur && worp < 0.86) {
      if (!tijd.eindigt(diplomadag(l, eind), ZONDER_UITVAL)) return null;
      if (!toeval.kans(doorstroom[niveau])) return null;
      return { jaar: jaar + leerjaar, niveau: Math.min(4, niveau + 1) as Niveau };
    }
  }
}

/** Most begin with the school year, some a month later or halfway. */
function eersteDag(l: Loopbaan, jaar: number): Dag {
  const worp = l.toeval.getal();
  if (worp < 0.05) return dag(jaar + 1, 2, 1);
  return worp < 0.12 ? dag(jaar, 9, 1) : schooljaarbegin(jaar);
}

function diplomadag(l: Loopbaan, eind: Dag): Dag {
  return eind - (l.toeval.kans(0.85) ? l.toeval.tussen(5, 45) : l.toeval.tussen(46, 150));
}

function programma(l: Loopbaan, school: School, van: Dag, niveau: Niveau): Inhoud {
  const { toeval } = l;
  const { crebo, leerwegen } = l.opleidingen.kwalificatie(niveau, van, toeval.getal());
  const bbl = leerwegen.length === 1 || toeval.kans(l.geboortejaar + 19 > 1970 + van / 365.25 ? 0.15 : 0.42);
  const worp = toeval.getal();
  const intensiteit = worp < 0.012 ? 'EX' : worp < 0.05 ? 'DT' : 'VT';
  return {
    vestiging: school.vestiging,
    sector: 'MBO',
    opleidingscode: crebo,
    niveau,
    leerweg: bbl ? 'BBL' : 'BOL',
    intensiteit,
    leerjaar: null,
    bekostigd: intensiteit !== 'EX' && toeval.kans(0.97),
  };
}

/** Halfway the year: another programme at the same level, or work beside school (BBL). */
function verandert(l: Loopbaan, school: School, begin: Dag, inhoud: Inhoud, niveau: Niveau): Inhoud {
  const wissel = begin + l.toeval.tussen(40, 80);
  if (wissel > l.tijd.vandaag) return inhoud;
  const nieuw: Inhoud = l.toeval.kans(0.5)
    ? { ...inhoud, leerweg: 'BBL' }
    : { ...programma(l, school, wissel, niveau), leerjaar: inhoud.leerjaar };
  l.tijd.volgt(wissel, school, nieuw);
  return nieuw;
}

/** At any moment before the school year ends; one in three comes back, this year or later, often at a lower level. */
function valtUit(l: Loopbaan, begin: Dag, eind: Dag, { jaar, niveau }: Vervolg): Vervolg | null {
  const { toeval } = l;
  const dagen = toeval.tussen(90, Math.max(90, eind - begin - 5));
  if (!l.tijd.eindigt(begin + dagen, redenen.trek(toeval))) return null;
  if (!toeval.kans(0.35)) return null;
  return { jaar: jaar + toeval.onder(3), niveau: Math.max(1, niveau - toeval.onder(2)) as Niveau };
}
