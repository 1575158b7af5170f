import type { Examenopzet } from './maakExamen';
import { mildheid } from './mildheid';
import type { Resultaat } from './Persoon';
import { schooljaarbegin } from './schooljaarbegin';
import type { Toeval } from './Toeval';
import { type Vak, vakkenVmbo } from './vakken';

/** The year in which there was no central exam at all. */
export const ZONDER_CE = 2020;

/** The middle of the grades of who passed, and of who did not, before they are made to fit; in tenths. */
const MIDDEN = { G: 64, A: 56, T: 56, D: 60 };

/** About normal: mean 0, deviation 1. */
const normaal = (toeval: Toeval): number => 2 * (toeval.getal() + toeval.getal() + toeval.getal()) - 3;

/** A grade in tenths: 1,0 up to and including 10,0. */
export const alsCijfer = (tienden: number): number => Math.min(100, Math.max(10, Math.round(tienden)));

/**
 * The grades of one candidate. Who is good at one vak is often so at another, and the school exam says much of the central
 * one; but a school may be milder than the country, and more so in one vak.
 */
export function maakCijfers(toeval: Toeval, opzet: Examenopzet, vakken: readonly Vak[]): Resultaat[] {
  const feit = { van: schooljaarbegin(opzet.examenjaar - 1), tot: null, bekend: 0, bekendTot: null };
  const metCe = opzet.uitslag !== 'T' && opzet.examenjaar !== ZONDER_CE;
  const talent = MIDDEN[opzet.uitslag] + 6 * normaal(toeval);
  return vakken.map((vak) => {
    const aanleg = talent + vak.gemak + 5 * normaal(toeval);
    const se = aanleg + mildheid(opzet.brin, opzet.vestiging, vak.code) + 3 * normaal(toeval);
    return {
      vakcode: vak.code,
      toepassing: 'G',
      diplomavak: true,
      combinatiecijfer: vak.combinatie,
      se: alsCijfer(se),
      ce1: metCe && vak.centraal ? alsCijfer(aanleg + 5 * normaal(toeval)) : null,
      ce2: null,
      ce3: null,
      cijferlijst: null,
      ...feit,
    };
  });
}

/** One central exam anew, in the second turn or, seldom, the third; mostly with a better grade. */
export function herkans(toeval: Toeval, resultaten: readonly Resultaat[]): void {
  const metCe = resultaten.filter(({ ce1 }) => ce1 !== null);
  if (metCe.length === 0) return;
  const een = toeval.kies(metCe);
  const ander = toeval.kies(metCe);
  const vak = een.ce1! < ander.ce1! ? een : ander;
  vak[toeval.kans(0.03) ? 'ce3' : 'ce2'] = alsCijfer(vak.ce1! + 4 + 6 * normaal(toeval));
}

/** Now and then nothing is asked in a vak of the common part (vrijstelling), or no central exam in another (dispensatie). */
export function stelVrij(toeval: Toeval, resultaten: readonly Resultaat[]): void {
  const worp = toeval.getal();
  if (worp > 0.02) return;
  const vrijstelling = worp < 0.015;
  const mogelijk = resultaten.filter(({ vakcode, combinatiecijfer, ce1 }) =>
    vrijstelling ? combinatiecijfer || vakcode === vakkenVmbo.ma!.code : ce1 !== null,
  );
  if (mogelijk.length === 0) return;
  const vak = toeval.kies(mogelijk);
  vak.toepassing = vrijstelling ? 'V' : 'D';
  if (vrijstelling) vak.se = null;
  vak.ce1 = null;
}
