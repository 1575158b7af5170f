import type { Datum } from '../src/values/Datum';
import { alsDag, type Dag } from './dagen';
import { Landkaart } from './Landkaart';
import { Nummers } from './Nummers';
import { Opleidingen } from './Opleidingen';
import { Scholen } from './Scholen';
import { Toeval } from './Toeval';

/** What persons are made from: read once, the same for all. */
export interface Wereld {
  vandaag: Dag;
  toeval: Toeval;
  nummers: Nummers;
  landkaart: Landkaart;
  scholen: Scholen;
  opleidingen: Opleidingen;
}

export function maakWereld(opdracht: { personen: number; zaad: string; vandaag: Datum }): Wereld {
  const landkaart = new Landkaart();
  return {
    vandaag: alsDag(opdracht.vandaag),
    toeval: new Toeval(opdracht.zaad),
    nummers: new Nummers(opdracht.zaad, opdracht.personen),
    landkaart,
    scholen: new Scholen(landkaart.plekken),
    opleidingen: new Opleidingen(),
  };
}
