import type { MaandFragment } from './contract.gen';

/** The list of the same month in another year, if there is one. */
export const zelfdeMaand = (maanden: MaandFragment[], { maand }: MaandFragment): MaandFragment | undefined =>
  maanden.find((een) => een.maand.slice(5) === maand.slice(5));
