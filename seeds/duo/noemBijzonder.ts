import { type Examenrij, schooljaarVan, type Telling } from './Examenbestand';
import type { Oplossing } from './losOp';

/** How a row and year are named to people. */
export const noem = (rij: Examenrij, examenjaar: number): string =>
  `rij ${rij.nummer} ${rij.brin}${rij.vestiging} ${rij.opleiding.naam} ${schooljaarVan(examenjaar)}`;

/** Says of a row-year whose man and vrouw do not make the total what stands there, and what was made of it. */
export function noemBijzonder(rij: Examenrij, jaar: number, telling: Telling, oplossing: Oplossing): string {
  const { man, vrouw, overig, oordeel } = oplossing;
  const drie = (wat: 'kandidaten' | 'geslaagden') => `${telling[wat].join(' / ')} ${wat}`;
  const cijfers = `${drie('kandidaten')}, ${drie('geslaagden')} (man / vrouw / totaal)`;
  const gekozen =
    oordeel === 'overig'
      ? `${man.kandidaten} + ${vrouw.kandidaten} + ${overig.kandidaten} van geslacht O`
      : `geen getallen passen bij alles; ${man.kandidaten} + ${vrouw.kandidaten}, want man en vrouw gaan voor`;
  return `${noem(rij, jaar)}: ${cijfers}: ${gekozen}`;
}
