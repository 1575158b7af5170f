import type { Opdracht, Stand } from './Stand';

/** The last order of a kind that is done. */
export const laatste = ({ opdrachten }: Stand, soort: Opdracht['soort']): Opdracht | undefined =>
  opdrachten.find((een) => een.soort === soort && een.klaar !== null);
