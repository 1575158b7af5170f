import { type Dag, dag } from './dagen';
import type { Loopbaan, Vervolg } from './Loopbaan';
import { loterij } from './Loterij';
import type { Niveau, Richting } from './Opleidingen';
import type { Uitslag } from './Persoon';
import type { Aanbod, School } from './Scholen';
import type { Inhoud } from './Schooltijd';
import { schooljaarbegin } from './schooljaarbegin';

const richtingkeuze = loterij<Richting>({
  PRO: 3,
  'VMBO-BB': 10,
  'VMBO-KB': 14,
  'VMBO-GL': 4,
  'VMBO-TL': 21,
  HAVO: 27,
  VWO: 21,
});

interface Route {
  duur: number;
  aanbod: Aanbod;
  /** where a pupil goes for whom this is too hard */
  lager: Richting;
  /** how often somebody goes on to mbo after it, and at which level; the others go to HO or work, or stop */
  naarMbo: number;
  niveau: Niveau;
}

const routes: Record<Richting, Route> = {
  PRO: { duur: 5, aanbod: 'PRO', lager: 'PRO', naarMbo: 0.4, niveau: 1 },
  'VMBO-BB': { duur: 4, aanbod: 'VBO', lager: 'VMBO-BB', naarMbo: 0.93, niveau: 2 },
  'VMBO-KB': { duur: 4, aanbod: 'VBO', lager: 'VMBO-BB', naarMbo: 0.95, niveau: 3 },
  'VMBO-GL': { duur: 4, aanbod: 'MAVO', lager: 'VMBO-KB', naarMbo: 0.92, niveau: 4 },
  'VMBO-TL': { duur: 4, aanbod: 'MAVO', lager: 'VMBO-KB', naarMbo: 0.83, niveau: 4 },
  HAVO: { duur: 5, aanbod: 'HAVO', lager: 'VMBO-TL', naarMbo: 0.16, niveau: 4 },
  VWO: { duur: 6, aanbod: 'VWO', lager: 'HAVO', naarMbo: 0.02, niveau: 4 },
};

/** Secondary education from this year on: a class a year, with pupils who repeat, move down, change school or stop. */
export function doorloopVo(l: Loopbaan, beginjaar: number): Vervolg | null {
  const { toeval, tijd, scholen } = l;
  let richting = richtingkeuze.trek(toeval);
  let school = scholen.kies(routes[richting].aanbod, l.woonplek(schooljaarbegin(beginjaar)), toeval);
  let leerjaar = 1;
  let route = routes[richting];
  const keuze = toeval.getal();
  const brugjaar = toeval.kans(0.5);
  const bekostigd = toeval.kans(0.997);
  for (let jaar = beginjaar; schooljaarbegin(jaar) <= tijd.vandaag; jaar++) {
    const vestiging = brugjaar && leerjaar === 1 && school.brugjaar !== null ? school.brugjaar : school.vestiging;
    tijd.volgt(schooljaarbegin(jaar), school, klas(l, vestiging, richting, leerjaar, keuze, bekostigd));
    const worp = toeval.getal();
    if (jaar - l.geboortejaar >= 16 && worp < 0.015) {
      return valtUit(l, jaar, leerjaar === route.duur ? richting : null, keuze, route.niveau);
    }
    if (leerjaar === route.duur) {
      if (worp >= 0.07) return slaagt(l, jaar, richting, keuze);
      doetExamen(l, jaar, richting, keuze, toeval.kans(0.08) ? 'T' : 'A');
      if (worp < 0.03 && !richting.startsWith('VMBO-B') && richting !== 'PRO') return haaltIn(l, jaar, richting, keuze);
    } else {
      if (worp >= 0.05) leerjaar++;
      if (worp >= 0.05 && worp < 0.08) {
        richting = route.lager;
        route = routes[richting];
        leerjaar = Math.min(leerjaar, route.duur);
      }
    }
    if (!school.soort.includes(route.aanbod) || worp > 0.975) school = andereSchool(l, jaar + 1, route.aanbod, school);
  }
  return null;
}

function klas(
  l: Loopbaan,
  vestiging: string,
  richting: Richting,
  leerjaar: number,
  keuze: number,
  bekostigd: boolean,
): Inhoud {
  const opleidingscode = l.opleidingen.elementcode(richting, leerjaar, keuze);
  return {
    vestiging,
    sector: 'VO',
    opleidingscode,
    niveau: null,
    leerweg: null,
    intensiteit: null,
    leerjaar,
    bekostigd,
  };
}

/** Half of those who change school are signed out in July already, so that a summer lies between the enrolments. */
function andereSchool(l: Loopbaan, jaar: number, aanbod: Aanbod, school: School): School {
  const begin = schooljaarbegin(jaar);
  const nieuw = l.scholen.kies(aanbod, l.woonplek(begin), l.toeval);
  if (nieuw.brin !== school.brin && l.toeval.kans(0.5)) l.tijd.eindigt(begin - l.toeval.tussen(5, 30), null);
  return nieuw;
}

/** Takes the final exam of this school year, with this outcome; practical education has none. */
function doetExamen(
  l: Loopbaan,
  jaar: number,
  richting: Richting,
  keuze: number,
  uitslag: Uitslag,
  teruggetrokken: Dag | null = null,
): void {
  if (richting === 'PRO') return;
  const { inschrijving, periode } = l.tijd.laatste;
  const opleiding = l.opleidingen.examenopleiding(richting, keuze);
  const { brin } = inschrijving;
  l.pogingen.push({ ...opleiding, richting, brin, periode, examenjaar: jaar + 1, uitslag, teruggetrokken });
}

/** Stops, in the final year perhaps after having registered for the exam. */
function valtUit(l: Loopbaan, jaar: number, eindjaar: Richting | null, keuze: number, niveau: Niveau): Vervolg | null {
  const { toeval } = l;
  const op = schooljaarbegin(jaar) + toeval.tussen(20, 330);
  if (!l.tijd.eindigt(op, null)) return null;
  if (eindjaar && op > dag(jaar + 1, 1, 1) && op < dag(jaar + 1, 5, 20)) {
    doetExamen(l, jaar, eindjaar, keuze, 'T', op);
  }
  if (!toeval.kans(0.5)) return null;
  return { jaar: jaar + toeval.tussen(1, 2), niveau: Math.min(niveau, toeval.tussen(1, 2)) as Niveau };
}

/** Leaves in July, and goes on to mbo, from vmbo to havo 4, or out of the sectors that this register holds. */
function slaagt(l: Loopbaan, jaar: number, richting: Richting, keuze: number): Vervolg | null {
  const { toeval, tijd } = l;
  const route = routes[richting];
  doetExamen(l, jaar, richting, keuze, 'G');
  if (!tijd.eindigt(dag(jaar + 1, 7, 1) + toeval.onder(28), null)) return null;
  if (toeval.kans(route.naarMbo)) return { jaar: jaar + 1, niveau: route.niveau };
  if (richting === 'VMBO-TL' && toeval.kans(0.6)) return stapelt(l, jaar + 1, keuze);
  return null;
}

/** Two years of havo after vmbo. */
function stapelt(l: Loopbaan, jaar: number, keuze: number): Vervolg | null {
  const { toeval, tijd } = l;
  const school = l.scholen.kies('HAVO', l.woonplek(schooljaarbegin(jaar)), toeval);
  for (let leerjaar = 4; leerjaar <= 5; leerjaar++) {
    const begin = schooljaarbegin(jaar + leerjaar - 4);
    if (begin > tijd.vandaag) return null;
    tijd.volgt(begin, school, klas(l, school.vestiging, 'HAVO', leerjaar, keuze, true));
  }
  return slaagt(l, jaar + 1, 'HAVO', keuze);
}

/** A year of vavo, at an institution for mbo, for who failed the final exam; some do a part of it, some fail again. */
function haaltIn(l: Loopbaan, jaar: number, richting: Richting, keuze: number): Vervolg | null {
  const { toeval, tijd } = l;
  if (!tijd.eindigt(dag(jaar + 1, 7, 1) + toeval.onder(28), null)) return null;
  const begin = schooljaarbegin(jaar + 1);
  if (begin > tijd.vandaag) return null;
  const school = l.scholen.kies('MBO', l.woonplek(begin), toeval);
  const inhoud = klas(l, school.vestiging, richting, routes[richting].duur, keuze, true);
  tijd.volgt(begin, school, { ...inhoud, sector: 'VAVO' });
  if (toeval.kans(0.78)) return slaagt(l, jaar + 1, richting, keuze);
  doetExamen(l, jaar + 1, richting, keuze, toeval.kans(0.6) ? 'D' : 'A');
  tijd.eindigt(dag(jaar + 2, 7, 1) + toeval.onder(28), null);
  return null;
}
