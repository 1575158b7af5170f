import { gelezenDoor } from './gelezenDoor';
import type { Planknoop } from './Planknoop';

/** The rows of a table that were read by a plan, also those that did not fit. */
export const gelezenVan = (knopen: Planknoop[], tabel: string): number =>
  knopen.filter((knoop) => knoop['Relation Name'] === tabel).reduce((som, knoop) => som + gelezenDoor(knoop), 0);
