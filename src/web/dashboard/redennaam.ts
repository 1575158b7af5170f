import type { VsvReden } from './contract.gen';

const NAMEN: Record<VsvReden, string> = {
  GEEN_INSCHRIJVING: 'Geen inschrijving',
  INSCHRIJVING_EXAMENDEELNEMER: 'Alleen examendeelnemer',
  INSCHRIJVING_ZONDER_BEKOSTIGING: 'Inschrijving zonder bekostiging',
};

export const REDENEN = Object.keys(NAMEN) as VsvReden[];

/** Why somebody is on the list of a month, in the words of the screen. */
export const redennaam = (reden: string | null | undefined): string =>
  reden ? (NAMEN[reden as VsvReden] ?? reden) : '';
