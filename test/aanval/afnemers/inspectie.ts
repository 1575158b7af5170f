import { codetabel } from '../orakel/codetabel';
import { dekking } from '../orakel/dekking';
import { kAnoniem } from '../orakel/kAnoniem';
import { kwartaal } from '../orakel/kwartaal';
import { lijsten } from '../orakel/lijsten';
import type { Bron, Orakel } from '../orakel/Orakel';
import { verschillen } from '../orakel/verschillen';
import { inschrijvingen } from '../register/inschrijvingen';
import { naamgever } from '../register/naamgever';
import { onderwijsdeelnemers } from '../register/onderwijsdeelnemers';
import { prestaties } from '../register/prestaties';

/** WOT art. 24b and 24e, Regeling gebruik gegevens bron: everybody, pseudonymous, with the age on the first of the quarter. */
export default function inspectie(bron: Bron): Orakel {
  const { stand, vandaag, slice } = bron;
  const naam = naamgever(slice.sleutellabel);
  const behaald = prestaties(stand, naam, vandaag);
  const ingeschreven = inschrijvingen(stand, naam, vandaag);
  const personen = onderwijsdeelnemers(stand, naam, vandaag, kwartaal(vandaag));
  const elders = [...behaald.examens, ...behaald.diplomas, ...behaald.bpvs];
  const zichtbaar = { personen, inschrijvingen: ingeschreven, elders };
  const lijst = lijsten(bron, {
    onderwijsdeelnemers: kAnoniem(zichtbaar, slice.autorisatie.kAnonimiteit!, vandaag),
    ...{ inschrijvingen: ingeschreven, ...behaald },
  });
  return {
    wortels: {
      ...lijst.wortels,
      codetabel: codetabel(bron),
      leveringsdekking: dekking(bron),
      seCeVerschillen: verschillen(bron, behaald.examenresultaten),
    },
    vijver: { ...lijst.vijver, goed: { ...lijst.vijver.goed, schooljaar: ['2023-2024', '2024-2025', '2025-2026'] } },
  };
}
