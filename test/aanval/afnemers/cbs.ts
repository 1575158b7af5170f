import { codetabel } from '../orakel/codetabel';
import { lijsten } from '../orakel/lijsten';
import type { Bron, Orakel } from '../orakel/Orakel';
import { inschrijvingen } from '../register/inschrijvingen';
import { naamgever } from '../register/naamgever';
import { onderwijsdeelnemers } from '../register/onderwijsdeelnemers';
import { prestaties } from '../register/prestaties';

/** WOT art. 24f lid 7 en 8: everybody, with everything, under their number. */
export default function cbs(bron: Bron): Orakel {
  const { stand, vandaag, slice } = bron;
  const naam = naamgever(slice.sleutellabel);
  const lijst = lijsten(bron, {
    onderwijsdeelnemers: onderwijsdeelnemers(stand, naam, vandaag, null),
    inschrijvingen: inschrijvingen(stand, naam, vandaag),
    ...prestaties(stand, naam, vandaag),
  });
  return { ...lijst, wortels: { ...lijst.wortels, codetabel: codetabel(bron) } };
}
