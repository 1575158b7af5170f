import { mijnAutorisatieVoorbeeld } from './mijnAutorisatieVoorbeeld';
import type { Voorbeeld, Voorbeeldbestand } from './Voorbeeld';

/** The examples of a file, with the one that every partner has. */
export const alleVoorbeelden = ({ voorbeelden }: Voorbeeldbestand): Voorbeeld[] => [
  ...voorbeelden,
  mijnAutorisatieVoorbeeld,
];
