import { type Dag, dag } from './dagen';
import { doetExamen } from './doetExamen';
import { klas } from './klas';
import type { Loopbaan, Vervolg } from './Loopbaan';
import { loterij } from './Loterij';
import { naExamen } from './naExamen';
import { nietBekostigd } from './nietBekostigd';
import type { Niveau, Richting } from './Opleidingen';
import { type Route, routes } from './routes';
import type { Aanbod, School } from './Scholen';
import { schooljaarbegin } from './schooljaarbegin';
import { uitvalfactor } from './uitvalfactor';

const richtingkeuze = loterij<Richting>({
  PRO: 3,
  IB: 0.2,
  'VMBO-BB': 10,
  'VMBO-KB': 14,
  'VMBO-GL': 5,
  'VMBO-TL': 21,
  HAVO: 26,
  VWO: 20.8,
});

/** Secondary education from this year on: a class a year, with pupils who repeat, move down, change school or stop. */
export function doorloopVo(l: Loopbaan, beginjaar: number): Vervolg | null {
  const { toeval, tijd, scholen } = l;
  let richting = richtingkeuze.trek(toeval);
  let school = scholen.kies(routes[richting].aanbod, l.woonplek(schooljaarbegin(beginjaar)), toeval);
  let leerjaar = 1;
  let route = routes[richting];
  const keuze = toeval.getal();
  const brugjaar = toeval.kans(0.5);
  const geteld = toeval.kans(0.998);
  for (let jaar = beginjaar; schooljaarbegin(jaar) <= tijd.vandaag; jaar++) {
    const vestiging = brugjaar && leerjaar === 1 && school.brugjaar !== null ? school.brugjaar : school.vestiging;
    const bekostigd = geteld && school !== nietBekostigd.VO;
    tijd.volgt(schooljaarbegin(jaar), school, klas(l, vestiging, richting, leerjaar, keuze, { bekostigd }));
    const worp = toeval.getal();
    const onderbouw = isOnderbouw(richting, leerjaar);
    if (worp < uitval(richting, onderbouw) * uitvalfactor(l, jaar)) {
      const eindjaar = leerjaar === route.duur ? richting : null;
      if (!onderbouw) return valtUit(l, jaar, eindjaar, keuze, route.niveau);
      if (!tijd.eindigt(dagVanUitval(l, jaar), null)) return null;
      // at home until this year is over, or the next one
      if (toeval.kans(0.6)) jaar++;
      continue;
    }
    const lot = toeval.getal();
    if (leerjaar === route.duur) {
      if (lot >= 0.07) return naExamen.slaagt(l, jaar, richting, keuze);
      doetExamen(l, jaar, richting, keuze, toeval.kans(0.08) ? 'T' : 'A');
      if (lot < 0.03) {
        const elders = naExamen.haaltIn(l, jaar, richting, keuze, school);
        if (elders !== undefined) return elders;
      }
    } else {
      if (lot >= 0.05) leerjaar++;
      if (lot >= 0.05 && lot < 0.08) {
        richting = route.lager;
        route = routes[richting];
        leerjaar = Math.min(leerjaar, route.duur);
      }
    }
    if (!school.soort.includes(route.aanbod) || lot > 0.975) school = andereSchool(l, jaar + 1, route, school);
  }
  return null;
}

/** The first two years of vmbo, the first three of havo and vwo; those of practical education count as one whole. */
const isOnderbouw = (richting: Richting, leerjaar: number): boolean =>
  leerjaar <= (richting === 'HAVO' || richting === 'VWO' || richting === 'IB' ? 3 : 2);

/** The chance per year to leave without a diploma, on the average of regions. */
function uitval(richting: Richting, onderbouw: boolean): number {
  if (onderbouw) return 0.0055;
  if (richting === 'PRO') return 0.025;
  return richting === 'HAVO' || richting === 'VWO' || richting === 'IB' ? 0.006 : 0.0065;
}

/** After the first of October, so that it counts in the year in which it happens. */
const dagVanUitval = (l: Loopbaan, jaar: number): Dag => schooljaarbegin(jaar) + l.toeval.tussen(62, 325);

/** Half of those who change school are signed out in July already, so that a summer lies between the enrolments. */
function andereSchool(l: Loopbaan, jaar: number, { aanbod }: Route, school: School): School {
  const begin = schooljaarbegin(jaar);
  const nieuw = kiesAndere(l, begin, aanbod);
  if (nieuw.brin !== school.brin && l.toeval.kans(0.5)) l.tijd.eindigt(begin - l.toeval.tussen(5, 30), null);
  return nieuw;
}

/** One in thirty pays for a school without funding. */
function kiesAndere(l: Loopbaan, begin: Dag, aanbod: Aanbod): School {
  if (nietBekostigd.VO.soort.includes(aanbod) && l.toeval.kans(0.03)) return nietBekostigd.VO;
  return l.scholen.kies(aanbod, l.woonplek(begin), l.toeval);
}

/** Stops, in the final year perhaps after having registered for the exam; half come back, most of them a year too late. */
function valtUit(l: Loopbaan, jaar: number, eindjaar: Richting | null, keuze: number, niveau: Niveau): Vervolg | null {
  const { toeval } = l;
  const op = dagVanUitval(l, jaar);
  if (!l.tijd.eindigt(op, null)) return null;
  if (eindjaar && op > dag(jaar + 1, 1, 1) && op < dag(jaar + 1, 5, 20)) {
    doetExamen(l, jaar, eindjaar, keuze, 'T', op);
  }
  if (!toeval.kans(0.5)) return null;
  const terug = Math.max(jaar + (toeval.kans(0.4) ? 1 : 2), l.geboortejaar + 16);
  return { jaar: terug, niveau: Math.min(niveau, toeval.tussen(1, 2)) as Niveau };
}
