import { type Dag, dag } from './dagen';
import { type Examenopzet, maakExamen } from './maakExamen';
import type { Geslacht } from './maakNaam';
import type { Diploma, Examen, Periode } from './Persoon';
import type { Plaatsen } from './Plaatsen';
import type { Toeval } from './Toeval';

/** A final exam as a school career has it: the outcome is known, grades there are none yet. */
export interface Examenpoging extends Omit<Examenopzet, 'vestiging'> {
  /** of the enrolment, for the final year */
  periode: Periode;
  /** who stopped before the exam: on which day */
  teruggetrokken: Dag | null;
}

/** Between which days somebody was there to take exams, and whether places for candidates are to be found. */
interface Omstandigheden {
  toeval: Toeval;
  geslacht: Geslacht;
  van: Dag;
  tot: Dag | null;
  vandaag: Dag;
  plaatsen: Plaatsen | null;
}

/** The exams that these became, and their diplomas. */
export function maakExamens(
  pogingen: readonly Examenpoging[],
  o: Omstandigheden,
): { examens: Examen[]; diplomas: Diploma[] } {
  const examens: Examen[] = [];
  const diplomas: Diploma[] = [];
  for (const poging of pogingen) {
    // on the first of October before it every candidate has been registered
    if (o.van > dag(poging.examenjaar - 1, 10, 1)) continue;
    if (o.plaatsen?.dekt(poging.examenjaar) && !neemPlaats(poging, o.plaatsen, o)) continue;
    if (poging.uitslag !== 'T' && o.vandaag <= seKlaar(poging)) continue;
    const { examen, diploma } = maakExamen(o.toeval, { ...opzet(poging), vestiging: poging.periode.vestiging });
    if (poging.teruggetrokken !== null) examen.datumUitslag = poging.teruggetrokken;
    if (o.tot !== null && examen.datumUitslag! > o.tot) continue;
    if (examen.datumUitslag! <= o.vandaag) {
      examens.push(examen);
      if (diploma) diplomas.push(diploma);
    } else if (o.vandaag > seKlaar(poging)) examens.push(onderweg(examen));
  }
  return { examens, diplomas };
}

const opzet = ({ periode, teruggetrokken, ...rest }: Examenpoging): Omit<Examenopzet, 'vestiging'> => rest;
const seKlaar = ({ examenjaar }: Examenpoging): Dag => dag(examenjaar, 5, 1);

/** The last day on which an outcome can come; who is not there until then takes no place. */
const laatsteUitslag = (examenjaar: number): Dag => dag(examenjaar, 7, 10);

/** Makes this a candidate of the published counts, with the profile of the place; false when there is none left. */
function neemPlaats(poging: Examenpoging, plaatsen: Plaatsen, { geslacht, vandaag, tot }: Omstandigheden): boolean {
  const { brin, richting, examenjaar, uitslag, periode } = poging;
  if (uitslag !== 'G' && uitslag !== 'A') return false;
  if (Math.min(vandaag, tot ?? vandaag) < laatsteUitslag(examenjaar)) return false;
  const vraag = { brin, vestiging: periode.vestiging, richting, geslacht, examenjaar, geslaagd: uitslag === 'G' };
  const plaats = plaatsen.neem(vraag);
  if (!plaats) return false;
  Object.assign(poging, plaats);
  periode.opleidingscode = plaats.elementcode;
  return true;
}

/** What there is of an exam between the school exams and the central ones. */
function onderweg(examen: Examen): Examen {
  for (const resultaat of examen.resultaten) {
    Object.assign(resultaat, { ce1: null, ce2: null, ce3: null, cijferlijst: null });
  }
  return { ...examen, uitslag: null, datumUitslag: null };
}
