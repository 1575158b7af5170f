import { type Dag, dag } from './dagen';
import { doetExamen } from './doetExamen';
import { klas } from './klas';
import type { Loopbaan, Vervolg } from './Loopbaan';
import type { Richting } from './Opleidingen';
import { routes } from './routes';
import type { School } from './Scholen';
import { schooljaarbegin } from './schooljaarbegin';
import { uitvalfactor } from './uitvalfactor';

/** Elementcodes of who goes on at the own school: lent out to vavo, or with mbo-2 there (VM2), by sector. */
const NAAR_VAVO: Partial<Record<Richting, string>> = { 'VMBO-TL': '4040', HAVO: '4031', VWO: '4011' };
const VM2 = ['4311', '4331', '4351', '4371'];

const zomer = (l: Loopbaan, jaar: number): Dag => dag(jaar + 1, 7, 1) + l.toeval.onder(28);

/** Leaves in July, and goes on to mbo, from vmbo to havo 4, or out of the sectors that this register holds; or stops. */
function slaagt(l: Loopbaan, jaar: number, richting: Richting, keuze: number): Vervolg | null {
  const { toeval, tijd } = l;
  const { stopt, naarMbo, niveau } = routes[richting];
  doetExamen(l, jaar, richting, keuze, 'G');
  if (richting === 'VMBO-BB' && toeval.kans(0.02)) return volgtVm2(l, jaar + 1);
  if (!tijd.eindigt(zomer(l, jaar), null)) return null;
  if (toeval.kans(stopt * uitvalfactor(l, jaar))) {
    return richting !== 'PRO' && toeval.kans(0.4) ? { jaar: jaar + 2, niveau } : null;
  }
  if (toeval.kans(naarMbo)) return { jaar: jaar + 1, niveau: richting === 'VMBO-KB' && toeval.kans(0.35) ? 4 : niveau };
  return richting === 'VMBO-TL' || richting === 'VMBO-GL' ? stapelt(l, jaar + 1, keuze) : null;
}

/** Two years of havo after vmbo. */
function stapelt(l: Loopbaan, jaar: number, keuze: number): Vervolg | null {
  const { toeval, tijd } = l;
  const school = l.scholen.kies('HAVO', l.woonplek(schooljaarbegin(jaar)), toeval);
  for (let leerjaar = 4; leerjaar <= 5; leerjaar++) {
    const begin = schooljaarbegin(jaar + leerjaar - 4);
    if (begin > tijd.vandaag) return null;
    tijd.volgt(begin, school, klas(l, school.vestiging, 'HAVO', leerjaar, keuze));
  }
  return slaagt(l, jaar + 1, 'HAVO', keuze);
}

/** Stays for two years of mbo within the own school, and goes on from there. */
function volgtVm2(l: Loopbaan, jaar: number): Vervolg | null {
  const { toeval, tijd } = l;
  const { inschrijving, periode } = tijd.laatste;
  const { van, tot, bekend, bekendTot, ...vorig } = periode;
  const school = { brin: inschrijving.brin, vestiging: periode.vestiging, soort: '', brugjaar: null };
  const opleidingscode = toeval.kies(VM2);
  for (let leerjaar = 5; leerjaar <= 6; leerjaar++) {
    const begin = schooljaarbegin(jaar + leerjaar - 5);
    if (begin > tijd.vandaag) return null;
    tijd.volgt(begin, school, { ...vorig, opleidingscode, leerjaar });
  }
  if (!tijd.eindigt(zomer(l, jaar + 1), null)) return null;
  return { jaar: jaar + 2, niveau: 3 };
}

/**
 * A year of vavo for who failed the final exam, at an institution for mbo, or lent out to it by the own school; some do a
 * part of it, some fail again. Undefined for who cannot, and stays in the class.
 */
function haaltIn(
  l: Loopbaan,
  jaar: number,
  richting: Richting,
  keuze: number,
  eigen: School,
): Vervolg | null | undefined {
  const { toeval, tijd } = l;
  const code = NAAR_VAVO[richting];
  if (code === undefined) return undefined;
  const begin = schooljaarbegin(jaar + 1);
  if (toeval.kans(0.25)) {
    if (begin > tijd.vandaag) return null;
    const anders = { opleidingscode: code, bekostigd: tijd.laatste.periode.bekostigd };
    tijd.volgt(begin, eigen, klas(l, eigen.vestiging, richting, routes[richting].duur, keuze, anders));
    return slaagt(l, jaar + 1, richting, keuze);
  }
  if (!tijd.eindigt(zomer(l, jaar), null)) return null;
  if (begin > tijd.vandaag) return null;
  const school = l.scholen.kies('MBO', l.woonplek(begin), toeval);
  tijd.volgt(begin, school, klas(l, school.vestiging, richting, routes[richting].duur, keuze, { sector: 'VAVO' }));
  if (!toeval.kans(0.15 * uitvalfactor(l, jaar + 1))) return slaagt(l, jaar + 1, richting, keuze);
  doetExamen(l, jaar + 1, richting, keuze, toeval.kans(0.6) ? 'D' : 'A');
  if (!tijd.eindigt(zomer(l, jaar + 1), null)) return null;
  return toeval.kans(0.4) ? { jaar: jaar + 2, niveau: 4 } : null;
}

/** What comes after a final exam: a diploma and a next step, or another try. */
export const naExamen = { slaagt, haaltIn };
