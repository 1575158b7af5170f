import { type Dag, dag } from './dagen';
import type { Loopbaan, Vervolg } from './Loopbaan';
import { loterij } from './Loterij';
import { nietBekostigd } from './nietBekostigd';
import type { Niveau } from './Opleidingen';
import type { School } from './Scholen';
import type { Inhoud } from './Schooltijd';
import { schooljaarbegin } from './schooljaarbegin';
import { uitvalfactor } from './uitvalfactor';

/** Chance per year to leave without a diploma, and to stop after one; on the average of regions. */
const uitval: Record<Niveau, number> = { 1: 0.16, 2: 0.113, 3: 0.053, 4: 0.04 };
const stopt: Record<Niveau, number> = { 1: 0.39, 2: 0.52, 3: 0.66, 4: 0.98 };

/** Why somebody left without a diploma, by the codes of the Regeling gegevensverstrekking PGN BVE; 08 is: no drop-out. */
const redenen = loterij({ '01': 14, '02': 9, '03': 11, '04': 27, '05': 16, '06': 6, '07': 14, '09': 3 });
const ZONDER_UITVAL = '08';
/** How many years after the summer somebody comes back who does. */
const terugkeer = loterij({ '0': 35, '1': 45, '2': 20 });

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
  const school = toeval.kans(0.004) ? nietBekostigd.MBO : l.scholen.kies('MBO', l.woonplek(van), toeval);
  let inhoud = programma(l, school, van, niveau, uitvalfactor(l, jaar - 1));
  for (let leerjaar = 1; ; leerjaar++) {
    const begin = leerjaar === 1 ? van : schooljaarbegin(jaar + leerjaar - 1);
    const eind = schooljaarbegin(jaar + leerjaar);
    if (begin > tijd.vandaag) return null;
    inhoud = { ...inhoud, leerjaar };
    tijd.volgt(begin, school, inhoud, schooljaarbegin(jaar + duur) - 1);
    const factor = uitvalfactor(l, jaar + leerjaar - 1);
    const worp = toeval.getal();
    if (worp < uitval[niveau] * factor) return valtUit(l, begin, eind, { jaar: jaar + leerjaar, niveau });
    if (worp > 0.94) inhoud = verandert(l, school, begin, inhoud, niveau);
    if (leerjaar < duur) continue;
    if (leerjaar > duur + 1 || toeval.kans(0.84)) {
      // not before what was changed in the course of the year
      const op = Math.max(diplomadag(l, begin, eind, inhoud), tijd.laatste.periode.van + 10);
      if (!tijd.eindigt(op, ZONDER_UITVAL)) return null;
      if (toeval.kans(niveau === 1 ? stopt[niveau] * factor : stopt[niveau])) return null;
      return { jaar: jaar + leerjaar, niveau: Math.min(4, niveau + 1) as Niveau };
    }
    // who has nothing left but exams is no longer paid for
    if (toeval.kans(0.1 * factor)) inhoud = { ...inhoud, intensiteit: 'EX', bekostigd: false };
  }
}

/** Most begin with the school year, some a month later or halfway. */
function eersteDag(l: Loopbaan, jaar: number): Dag {
  const worp = l.toeval.getal();
  if (worp < 0.008 * uitvalfactor(l, jaar - 1)) return dag(jaar + 1, 2, 1);
  return worp > 0.95 ? dag(jaar, 9, 1) : schooljaarbegin(jaar);
}

/** Who takes exams alone is mostly done in autumn. */
function diplomadag(l: Loopbaan, begin: Dag, eind: Dag, { intensiteit }: Inhoud): Dag {
  const { toeval } = l;
  if (intensiteit === 'EX' && toeval.kans(0.6)) return begin + toeval.tussen(30, 150);
  return eind - (toeval.kans(0.85) ? toeval.tussen(5, 45) : toeval.tussen(46, 150));
}

/** Now and then not counted for funding, as a school was late to ask for it; that goes with the trouble of the region. */
function programma(l: Loopbaan, school: School, van: Dag, niveau: Niveau, factor: number): Inhoud {
  const { toeval } = l;
  const { crebo, leerwegen } = l.opleidingen.kwalificatie(niveau, van, toeval.getal());
  const bbl = leerwegen.length === 1 || toeval.kans(l.geboortejaar + 19 > 1970 + van / 365.25 ? 0.15 : 0.42);
  const worp = toeval.getal();
  const intensiteit = worp < 0.002 * factor ? 'EX' : worp < 0.04 ? 'DT' : 'VT';
  return {
    vestiging: school.vestiging,
    sector: 'MBO',
    opleidingscode: crebo,
    niveau,
    leerweg: bbl ? 'BBL' : 'BOL',
    intensiteit,
    leerjaar: null,
    bekostigd: school !== nietBekostigd.MBO && intensiteit !== 'EX' && !toeval.kans(0.004 * factor),
    nieuwkomer: null,
  };
}

/**
 * In the course of the year: another programme at the same level, or work beside school (BBL), or no longer counted for
 * funding.
 */
function verandert(l: Loopbaan, school: School, begin: Dag, inhoud: Inhoud, niveau: Niveau): Inhoud {
  const { toeval } = l;
  const wissel = begin + toeval.tussen(40, 160);
  if (wissel > l.tijd.vandaag) return inhoud;
  const { leerjaar, intensiteit, bekostigd } = inhoud;
  let nieuw: Inhoud = { ...inhoud, leerweg: 'BBL' };
  const worp = toeval.getal();
  if (worp < 0.02) nieuw = { ...inhoud, bekostigd: false };
  else if (worp < 0.5) nieuw = { ...programma(l, school, wissel, niveau, 1), leerjaar, intensiteit, bekostigd };
  l.tijd.volgt(wissel, school, nieuw);
  return nieuw;
}

/** At any moment between 1 October and the summer; two in five come back, then or later, often at a lower level. */
function valtUit(l: Loopbaan, begin: Dag, eind: Dag, { jaar, niveau }: Vervolg): Vervolg | null {
  const { toeval } = l;
  const dagen = toeval.tussen(62, Math.max(62, eind - begin - 5));
  if (!l.tijd.eindigt(begin + dagen, redenen.trek(toeval))) return null;
  if (!toeval.kans(0.42)) return null;
  return { jaar: jaar + Number(terugkeer.trek(toeval)), niveau: Math.max(1, niveau - toeval.onder(2)) as Niveau };
}
