import { eindcijfer } from './eindcijfer';
import type { Examenrichting } from './maakExamen';
import type { Resultaat } from './Persoon';

type Cijfers = Omit<Resultaat, 'van' | 'tot' | 'bekend' | 'bekendTot' | 'cijferlijst'>;

const KERN = ['1001', '1002', '1024', '1025', '1026'];
const NEDERLANDS_VMBO = '0011';

/** The vakken of the vocational programmes, by the groups of the code table. */
const BEROEPSGERICHT = /^(0[6-9]..|107[3-9]|108.|109[0-27-9]|110[0-6]|1199|1[2-9]..|2...)$/;

/** The grade of the central exam that counts: the best of the three turns. */
export const besteCe = ({ ce1, ce2, ce3 }: Pick<Resultaat, 'ce1' | 'ce2' | 'ce3'>): number | null => {
  const beste = Math.max(ce1 ?? 0, ce2 ?? 0, ce3 ?? 0);
  return beste === 0 ? null : beste;
};

/**
 * Whether these results are enough for the diploma: Eindexamenbesluit VO art. 49 (vmbo) and 50 (havo and vwo), without the
 * rekentoets that lapsed. Without any central exam, as in 2020, its mean asks nothing.
 */
export function isGeslaagd(richting: Examenrichting, resultaten: readonly Cijfers[]): boolean {
  const lijst: number[] = [];
  const delen: number[] = [];
  const kern: number[] = [];
  let [somCe, aantalCe] = [0, 0];
  for (const r of resultaten) {
    if (!r.diplomavak || r.se === null) continue;
    const ce = besteCe(r);
    const cijfer = eindcijfer(r.se, ce);
    (r.combinatiecijfer ? delen : lijst).push(cijfer);
    // the vocational vak of these two roads counts twice
    if ((richting === 'VMBO-BB' || richting === 'VMBO-KB') && BEROEPSGERICHT.test(r.vakcode)) lijst.push(cijfer);
    if (KERN.includes(r.vakcode) || r.vakcode === NEDERLANDS_VMBO) kern.push(cijfer);
    if (ce === null) continue;
    somCe += ce;
    aantalCe++;
  }
  if (somCe < 55 * aantalCe) return false;
  return richting === 'HAVO' || richting === 'VWO' ? isGoedHavoVwo(lijst, kern, delen) : isGoedVmbo(lijst, kern);
}

const aantal = (cijfers: readonly number[], cijfer: number): number => cijfers.filter((een) => een === cijfer).length;
const som = (cijfers: readonly number[]): number => cijfers.reduce((een, ander) => een + ander, 0);

/** Nederlands at least 5; one 5; or one 4 or two 5s and a 7 elsewhere; nothing below 4. */
function isGoedVmbo(lijst: readonly number[], nederlands: readonly number[]): boolean {
  if (nederlands.some((cijfer) => cijfer < 5) || lijst.some((cijfer) => cijfer < 4)) return false;
  const tekort = 2 * aantal(lijst, 4) + aantal(lijst, 5);
  return tekort <= 1 || (tekort === 2 && lijst.some((cijfer) => cijfer >= 7));
}

/**
 * At most one 5 among Nederlands, Engels and wiskunde; parts of the combinatiecijfer at least 4; one 5; or one 4, two 5s,
 * or one of each, with a mean of 6 or more; nothing below 4.
 */
function isGoedHavoVwo(vakken: readonly number[], kern: readonly number[], delen: readonly number[]): boolean {
  const lijst =
    delen.length === 0 ? vakken : [...vakken, eindcijfer(Math.floor((10 * som(delen)) / delen.length), null)];
  if (kern.some((cijfer) => cijfer < 5) || aantal(kern, 5) > 1) return false;
  if ([...lijst, ...delen].some((cijfer) => cijfer < 4)) return false;
  const [vieren, vijven] = [aantal(lijst, 4), aantal(lijst, 5)];
  if (vieren === 0 && vijven <= 1) return true;
  return vieren <= 1 && vieren + vijven <= 2 && som(lijst) >= 6 * lijst.length;
}
