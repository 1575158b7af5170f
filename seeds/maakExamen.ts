import { type Dag, dag } from './dagen';
import { eindcijfer } from './eindcijfer';
import { besteCe, isGeslaagd } from './isGeslaagd';
import { alsCijfer, herkans, maakCijfers, stelVrij } from './maakCijfers';
import { maakTitel } from './maakTitel';
import type { Richting } from './Opleidingen';
import type { Diploma, Examen, Resultaat, Uitslag } from './Persoon';
import { schooljaarbegin } from './schooljaarbegin';
import type { Toeval } from './Toeval';
import { vakkenpakket } from './vakkenpakket';

/** The roads that end in a central exam. */
export type Examenrichting = Exclude<Richting, 'PRO' | 'IB'>;

/** What is known of an exam before its grades are. */
export interface Examenopzet {
  richting: Examenrichting;
  elementcode: string;
  profiel: string | null;
  brin: string;
  vestiging: string;
  examenjaar: number;
  uitslag: Uitslag;
}

/** An exam with grades that lead to this outcome, and the diploma that follows from it. */
export function maakExamen(toeval: Toeval, opzet: Examenopzet): { examen: Examen; diploma: Diploma | null } {
  const { richting, uitslag, ...rest } = opzet;
  const resultaten = uitslag === 'G' || uitslag === 'A' ? volledig(toeval, opzet) : deels(toeval, opzet);
  const datumUitslag = uitslagdag(toeval, opzet, resultaten);
  const feit = { tot: null, bekend: 0, bekendTot: null };
  const examen: Examen = {
    ...rest,
    uitslag,
    datumUitslag,
    titelWerkstuk: richting === 'VMBO-BB' || richting === 'VMBO-KB' || uitslag === 'D' ? null : maakTitel(toeval),
    resultaten,
    van: schooljaarbegin(opzet.examenjaar - 1),
    ...feit,
    eerder: null,
  };
  if (uitslag !== 'G') return { examen, diploma: null };
  const { brin, vestiging, elementcode } = opzet;
  const school = { brin, vestiging, soort: richting, opleidingscode: elementcode, niveau: null };
  return { examen, diploma: { ...school, datum: datumUitslag, van: datumUitslag, ...feit } };
}

/** Everything that the diploma asks: the grades are raised or lowered together until they fit the outcome. */
function volledig(toeval: Toeval, opzet: Examenopzet): Resultaat[] {
  const { richting, uitslag } = opzet;
  const { vakken, extra } = vakkenpakket(toeval, opzet);
  const resultaten = maakCijfers(toeval, opzet, extra ? [...vakken, extra] : vakken);
  stelVrij(toeval, resultaten);
  if (toeval.kans(uitslag === 'G' ? 0.12 : 0.5)) herkans(toeval, resultaten);
  const past = () => isGeslaagd(richting, resultaten) === (uitslag === 'G');
  if (extra) resultaten.at(-1)!.diplomavak = false;
  while (!past()) for (const resultaat of resultaten) verschuif(resultaat, uitslag === 'G' ? 2 : -2);
  // the extra one counts where it changes nothing
  if (extra) resultaten.at(-1)!.diplomavak = true;
  if (!past()) resultaten.at(-1)!.diplomavak = false;
  for (const resultaat of resultaten) resultaat.cijferlijst = cijferlijst(resultaat);
  return resultaten;
}

/** Who withdrew has some school exams and nothing else; who did a part has one to four vakken, in full. */
function deels(toeval: Toeval, opzet: Examenopzet): Resultaat[] {
  const { vakken } = vakkenpakket(toeval, opzet);
  const resultaten = maakCijfers(toeval, opzet, vakken);
  if (opzet.uitslag === 'T') {
    for (const resultaat of resultaten) if (toeval.kans(0.4)) resultaat.se = null;
    return resultaten;
  }
  const eerste = toeval.onder(3);
  const gedaan = resultaten
    .filter(({ combinatiecijfer }) => !combinatiecijfer)
    .slice(eerste, eerste + toeval.tussen(1, 4));
  for (const resultaat of gedaan) resultaat.cijferlijst = cijferlijst(resultaat);
  return gedaan;
}

function verschuif(resultaat: Resultaat, tienden: number): void {
  for (const welk of ['se', 'ce1', 'ce2', 'ce3'] as const) {
    const cijfer = resultaat[welk];
    if (cijfer !== null) resultaat[welk] = alsCijfer(cijfer + tienden);
  }
}

/** The grade on the list of grades; parts of the combinatiecijfer stand there together, as one. */
const cijferlijst = (resultaat: Resultaat): number | null =>
  resultaat.se === null || resultaat.combinatiecijfer ? null : eindcijfer(resultaat.se, besteCe(resultaat));

/** After the last turn in which the candidate took part. */
function uitslagdag(toeval: Toeval, { examenjaar, uitslag }: Examenopzet, resultaten: readonly Resultaat[]): Dag {
  if (uitslag === 'T') return dag(examenjaar, 2, 15) + toeval.onder(80);
  if (resultaten.some(({ ce3 }) => ce3 !== null)) return dag(examenjaar, 7, 5) + toeval.onder(5);
  if (resultaten.some(({ ce2 }) => ce2 !== null)) return dag(examenjaar, 6, 26) + toeval.onder(4);
  return dag(examenjaar, 6, 11) + toeval.onder(4);
}
