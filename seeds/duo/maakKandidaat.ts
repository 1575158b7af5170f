import { Adresboek } from '../Adresboek';
import { alsGetal, type Dag, dag } from '../dagen';
import type { Landkaart } from '../Landkaart';
import { loterij } from '../Loterij';
import { legVast } from '../legVast';
import { type Examenrichting, maakExamen } from '../maakExamen';
import { maakNaam } from '../maakNaam';
import type { Wereld } from '../maakWereld';
import type { Inschrijving, Persoon } from '../Persoon';
import { Schooltijd } from '../Schooltijd';
import { schooljaarbegin } from '../schooljaarbegin';
import type { Toeval } from '../Toeval';
import type { Examenplaats } from './Examenplaatsen';
import { elementcodesIn } from './elementcodesIn';
import type { Schoolbuurt } from './Schoolbuurt';

const JAREN: Record<Examenrichting, number> = {
  'VMBO-BB': 4,
  'VMBO-KB': 4,
  'VMBO-GL': 4,
  'VMBO-TL': 4,
  HAVO: 5,
  VWO: 6,
};
/** How many years later than most somebody sits the exam: having repeated a year, or come from a shorter road first. */
const vertraging = loterij({ '-1': 2, '0': 68, '1': 22, '2': 7, '3': 1 });

export interface Kandidaatvraag {
  wereld: Wereld;
  toeval: Toeval;
  plaats: Examenplaats;
  /** whose onderwijsnummer: counted from 0 over all persons of the register */
  nummer: number;
  gemeente: string | null;
  buurt: Schoolbuurt;
}

/** A pupil who sat the exam at this school with this outcome, and left it that summer. */
export function maakKandidaat({ wereld, toeval, plaats, nummer, gemeente, buurt }: Kandidaatvraag): Persoon {
  const { rij, examenjaar, geslacht, geslaagd } = plaats;
  const { richting, profiel } = rij.opleiding;
  const geboorte = dag(examenjaar - JAREN[richting] - 13 - Number(vertraging.trek(toeval)), 10, 1) + toeval.onder(365);
  const codes = elementcodesIn(rij.opleiding, examenjaar);
  const elementcode = codes[Math.floor(toeval.getal() ** 2 * codes.length)]!;
  const feit = { van: geboorte, tot: null, bekend: 0, bekendTot: null };
  const uitslag = geslaagd ? 'G' : 'A';
  const { brin, vestiging } = rij;
  const { examen, diploma } = maakExamen(toeval, {
    ...{ richting, elementcode, profiel, brin, vestiging, examenjaar, uitslag },
  });
  const persoon: Persoon = {
    nummers: [{ ...feit, pgn: wereld.nummers.onderwijsnummer(nummer), soort: 'ON' }],
    gegevens: [
      {
        ...maakNaam(toeval, geslacht),
        geboortedatum: alsGetal(geboorte),
        geslacht,
        vestiging: null,
        vertrek: null,
        overlijden: null,
        ...feit,
      },
    ],
    adressen: woont(toeval, () => buurt.woonplek(gemeente, toeval), geboorte, wereld.vandaag),
    inschrijvingen: schooltijd(wereld, toeval, plaats, elementcode),
    examens: [examen],
    diplomas: diploma ? [diploma] : [],
    bpvs: [],
    vrijstellingen: [],
    elders: [],
    getuigschriften: [],
  };
  return legVast(persoon, toeval, wereld.vandaag);
}

/** Wherever the pupil moves, it is near the school. */
function woont(toeval: Toeval, plek: Landkaart['ergens'], geboorte: Dag, vandaag: Dag) {
  const buurt: Pick<Landkaart, 'ergens' | 'dichtbij'> = { ergens: plek, dichtbij: (_, beurt) => plek(beurt) };
  return new Adresboek(toeval, buurt as Landkaart, geboorte, vandaag).adressen(null, null, toeval.kans(0.006));
}

/** The last years up to the exam at this school; three in five came as a first-year pupil. */
function schooltijd(wereld: Wereld, toeval: Toeval, plaats: Examenplaats, elementcode: string): Inschrijving[] {
  const { rij, examenjaar } = plaats;
  const { richting } = rij.opleiding;
  const duur = JAREN[richting];
  const jaren = toeval.kans(0.6) ? duur : toeval.tussen(1, duur);
  const keuze = toeval.getal();
  const tijd = new Schooltijd(wereld.vandaag);
  const school = { brin: rij.brin, vestiging: rij.vestiging, soort: '', brugjaar: null };
  for (let leerjaar = duur - jaren + 1; leerjaar <= duur; leerjaar++) {
    const jaar = examenjaar - 1 - duur + leerjaar;
    const opleidingscode = leerjaar === duur ? elementcode : wereld.opleidingen.elementcode(richting, leerjaar, keuze);
    tijd.volgt(schooljaarbegin(jaar), school, {
      ...{ vestiging: rij.vestiging, sector: 'VO', opleidingscode, leerjaar, bekostigd: true, nieuwkomer: null },
      ...{ niveau: null, leerweg: null, intensiteit: null },
    });
  }
  tijd.eindigt(dag(examenjaar, 7, 5) + toeval.onder(24), null);
  return tijd.inschrijvingen;
}
