/** A vak in which exams are taken. */
export interface Vak {
  code: string;
  /** with a central exam */
  centraal: boolean;
  /** a part of the combinatiecijfer */
  combinatie: boolean;
  /** by how many tenths its grades lie above those of the others (negative: below) */
  gemak: number;
}

const ce = (code: string, gemak: number): Vak => ({ code, centraal: true, combinatie: false, gemak });
const alleenSe = (code: string, gemak: number): Vak => ({ code, centraal: false, combinatie: false, gemak });
const deel = (code: string, gemak: number): Vak => ({ code, centraal: false, combinatie: true, gemak });

/** Havo and vwo, by the names that pupils use; codes of the Regeling codetabellen, bijlage III. */
export const vakkenHavoVwo: Record<string, Vak> = {
  ne: ce('1001', -2),
  en: ce('1002', 3),
  fa: ce('1003', -1),
  du: ce('1004', 1),
  sp: ce('1005', 3),
  la: ce('1050', -1),
  gr: ce('1051', -1),
  wiA: ce('1024', -1),
  wiB: ce('1025', -2),
  wiC: ce('1026', -1),
  wiD: alleenSe('1027', 4),
  na: ce('1023', -2),
  sk: ce('1028', -2),
  bi: ce('1018', 0),
  nlt: alleenSe('1035', 4),
  in: alleenSe('0161', 5),
  ak: ce('0131', 1),
  gs: ce('1021', -1),
  ec: ce('1022', -3),
  mo: ce('0251', 1),
  maw: ce('1034', 1),
  fi: ce('0311', 1),
  te: ce('0270', 5),
  ha: ce('1036', 6),
  mu: ce('0260', 6),
  ma: deel('1019', 3),
  ckv: deel('1020', 6),
  anw: deel('0301', 2),
};

export const vakkenVmbo: Record<string, Vak> = {
  ne: ce('0011', 0),
  en: ce('0071', 1),
  fa: ce('0053', -1),
  du: ce('0063', 0),
  sp: ce('0081', 3),
  wi: ce('0153', -2),
  na1: ce('0173', -1),
  na2: ce('0174', -1),
  bi: ce('0191', 0),
  ec: ce('0233', -1),
  ak: ce('0131', 0),
  gs: ce('0125', 1),
  ma2: ce('0323', 1),
  te: ce('0418', 5),
  lo2: ce('0352', 6),
  ma: alleenSe('0322', 3),
};

/** The vocational programmes since the renewal, by the second digit of their elementcodes (60xx up to 79xx). */
const profielvakken = ['1200', '1300', '1400', '1500', '1700', '1800', '1600', '2000', '2100', '1900'];

/** The programmes before it, by sector. */
const sectorvakken: Record<string, readonly string[]> = {
  techniek: ['0626', '0686', '0681', '0642', '0697'],
  'zorg en welzijn': ['0726', '0711'],
  economie: ['0856', '0801', '0866'],
  landbouw: ['0986'],
};

/** The vocational vak of this elementcode; `keuze` (from 0, below 1) decides among those of a sector. */
export function beroepsgerichtVak(elementcode: string, sector: string, keuze: number): Vak {
  const codes = /^[67]/.test(elementcode) ? [profielvakken[Number(elementcode[1])]!] : sectorvakken[sector]!;
  return ce(codes[Math.floor(keuze * codes.length)]!, 4);
}
