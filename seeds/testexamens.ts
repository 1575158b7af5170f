import { dag } from './dagen';
import { eindcijfer } from './eindcijfer';
import { ZONDER_CE } from './maakCijfers';
import { type Examenrichting } from './maakExamen';
import { mboDiplomas } from './mboDiplomas';
import type { Bpv, Diploma, Examen, Resultaat } from './Persoon';
import { schooljaarbegin } from './schooljaarbegin';
import type { Levensloop, Testleven } from './Testleven';

/** vakcode, school exam, central exam; without the last in a part of the combinatiecijfer or a vak that has none */
type Cijfers = [vakcode: string, se: number, ce?: number][];

const havoGoed: Cijfers = [
  ['1001', 64, 61],
  ['1002', 71, 74],
  ['1019', 68],
  ['1020', 72],
  ['1024', 58, 55],
  ['1022', 60, 57],
  ['1021', 66, 63],
  ['0251', 70, 68],
  ['1004', 59, 62],
];
/** A 5 for Nederlands and for wiskunde A is one too many. */
const havoFout: Cijfers = [
  ['1001', 54, 50],
  ['1002', 62, 58],
  ['1019', 61],
  ['1020', 66],
  ['1024', 54, 55],
  ['1022', 57, 58],
  ['1021', 60, 61],
  ['0251', 63, 60],
  ['1004', 58, 59],
];
const vmboGoed: Cijfers = [
  ['0011', 63, 60],
  ['0071', 70, 66],
  ['0322', 67],
  ['0153', 58, 56],
  ['0233', 60, 63],
  ['0191', 65, 61],
  ['0063', 57, 59],
];
const COMBINATIE = ['1019', '1020'];

const havo = { richting: 'HAVO', elementcode: '0372', profiel: 'E&M' } as const;
const vmbo = { richting: 'VMBO-TL', elementcode: '0400', profiel: 'economie' } as const;
interface Opleiding {
  richting: Examenrichting;
  elementcode: string;
  profiel: string;
}

/** An exam at the school of the test persons, with these grades, of which the outcome came on 12 June. */
function examen(
  opleiding: Opleiding,
  examenjaar: number,
  cijfers: Cijfers,
): { examens: Examen[]; diplomas: Diploma[] } {
  const { richting, elementcode, profiel } = opleiding;
  const school = { brin: '00AH', vestiging: '00' };
  const open = { tot: null, bekend: 0, bekendTot: null };
  const van = schooljaarbegin(examenjaar - 1);
  const uitslag = cijfers === havoFout ? 'A' : 'G';
  const datum = dag(examenjaar, 6, 12);
  const resultaten = cijfers.map(([vakcode, se, ce]): Resultaat => {
    const ce1 = ce === undefined || examenjaar === ZONDER_CE ? null : ce;
    const combinatiecijfer = COMBINATIE.includes(vakcode);
    const cijferlijst = combinatiecijfer ? null : eindcijfer(se, ce1);
    const wijze = { toepassing: 'G', diplomavak: true, combinatiecijfer } as const;
    return { vakcode, ...wijze, se, ce1, ce2: null, ce3: null, cijferlijst, van, ...open };
  });
  const kop = { ...school, examenjaar, elementcode, profiel, uitslag, datumUitslag: datum } as const;
  const titelWerkstuk = 'De invloed van slaap op leren';
  const diploma: Diploma = {
    ...{ ...school, soort: richting, opleidingscode: elementcode, niveau: null },
    ...{ datum, van: datum, ...open },
  };
  return {
    examens: [{ ...kop, titelWerkstuk, resultaten, van, ...open, eerder: null }],
    diplomas: uitslag === 'G' ? [diploma] : [],
  };
}

/** The lives of test persons who took exams. */
export const testexamens = {
  havoGeslaagd: (t: Testleven): Levensloop => ({
    geboorte: t.geboren(17),
    inschrijvingen: t.havo(t.examenjaar, dag(t.examenjaar, 7, 10)),
    ...examen(havo, t.examenjaar, havoGoed),
  }),

  gezakt: (t: Testleven): Levensloop => ({
    geboorte: t.geboren(17),
    inschrijvingen: t.havo(t.examenjaar),
    ...examen(havo, t.examenjaar, havoFout),
  }),

  vmboNaarMbo: (t: Testleven): Levensloop => ({
    geboorte: t.geboren(17),
    inschrijvingen: t.vmboEnMbo(t.geboren(17)),
    ...examen(vmbo, t.brugjaar(t.geboren(17)) + 4, vmboGoed),
  }),

  mboTweeGediplomeerd: (t: Testleven): Levensloop => {
    const geboorte = t.geboren(19);
    const jaar = t.brugjaar(geboorte) + 4;
    const opleiding = { opleidingscode: t.crebo(2), niveau: 2, leerweg: 'BBL' };
    const inschrijvingen = t.vmboEnMbo(geboorte, opleiding, dag(jaar + 2, 7, 8), '08');
    const bpv: Bpv = {
      inschrijving: inschrijvingen.at(-1)!,
      volgnummer: 1,
      opleidingscode: opleiding.opleidingscode,
      leerbedrijf: '100000001',
      afsluitdatum: dag(jaar, 9, 15),
      eindGepland: dag(jaar + 1, 7, 1),
      uren: 800,
      van: dag(jaar, 9, 22),
      tot: dag(jaar + 1, 7, 1),
      bekend: 0,
      bekendTot: null,
    };
    return { geboorte, inschrijvingen, diplomas: mboDiplomas(inschrijvingen), bpvs: [bpv] };
  },
};
