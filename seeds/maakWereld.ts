import type { Datum } from '../src/values/Datum';
import { alsDag, type Dag } from './dagen';
import { Landkaart } from './Landkaart';
import { Nummers } from './Nummers';
import { Opleidingen } from './Opleidingen';
import type { Plaatsen } from './Plaatsen';
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
  /** the places that exam candidates take; null: nothing is published, everybody has an exam */
  plaatsen: Plaatsen | null;
}

interface Opdracht {
  personen: number;
  zaad: string;
  vandaag: Datum;
  plaatsen?: Plaatsen;
}

export function maakWereld(opdracht: Opdracht): Wereld {
  const landkaart = new Landkaart();
  return {
    vandaag: alsDag(opdracht.vandaag),
    toeval: new Toeval(opdracht.zaad),
    nummers: new Nummers(opdracht.zaad, opdracht.personen),
    landkaart,
    scholen: new Scholen(landkaart.plekken),
    opleidingen: new Opleidingen(),
    plaatsen: opdracht.plaatsen ?? null,
  };
}
