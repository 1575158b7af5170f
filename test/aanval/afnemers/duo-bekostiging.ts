import { geldtOp } from '../../vsv/formule/geldtOp';
import { codetabel } from '../orakel/codetabel';
import { kAnoniem } from '../orakel/kAnoniem';
import { lijsten } from '../orakel/lijsten';
import type { Bron, Orakel } from '../orakel/Orakel';
import { inschrijvingen } from '../register/inschrijvingen';
import { naamgever } from '../register/naamgever';
import { onderwijsdeelnemers } from '../register/onderwijsdeelnemers';
import { prestaties } from '../register/prestaties';
import type { Rij } from '../register/Rij';

/** The last of some days of the year (mm-dd) that has come. */
function laatste(dagen: string[], vandaag: string): string {
  const jaar = Number(vandaag.slice(0, 4));
  const geweest = dagen.flatMap((dag) => [`${jaar - 1}-${dag}`, `${jaar}-${dag}`]).filter((dag) => dag <= vandaag);
  return geweest.sort().at(-1)!;
}

/**
 * Besluit PGN WVO art. 7 and Regeling gebruik gegevens bron: who was enrolled and funded on the last teldatum (1 October, in
 * the mbo 1 February too), or got a diploma in the calendar year of that 1 October; of vocational practice that of the bbl.
 * Ages are those on 1 August or 1 October.
 */
export default function duoBekostiging(bron: Bron): Orakel {
  const { stand, vandaag, slice } = bron;
  const naam = naamgever(slice.sleutellabel);
  const teldatum = laatste(['10-01'], vandaag);
  const teldatumMbo = laatste(['02-01'], vandaag);
  const bekostigd = inschrijvingen(stand, naam, vandaag).filter(
    (rij) =>
      rij.bekostigd &&
      (geldtOp(rij as never, teldatum) || (rij.onderwijssoort === 'MBO' && geldtOp(rij as never, teldatumMbo))),
  );
  const behaald = prestaties(stand, naam, vandaag);
  const diplomas = behaald.diplomas.filter(({ datum }) => String(datum).slice(0, 4) === teldatum.slice(0, 4));
  const wie = new Set([...bekostigd, ...diplomas].map(({ persoon }) => persoon));
  const bpvs = behaald.bpvs.filter(({ persoon, leerweg }) => leerweg === 'BBL' && wie.has(persoon));
  const personen: Rij[] = onderwijsdeelnemers(stand, naam, vandaag, laatste(['08-01', '10-01'], vandaag)).filter(
    ({ persoon }) => wie.has(persoon),
  );
  const zichtbaar = { personen, inschrijvingen: bekostigd, elders: [...diplomas, ...bpvs] };
  const lijst = lijsten(bron, {
    onderwijsdeelnemers: kAnoniem(zichtbaar, slice.autorisatie.kAnonimiteit!, vandaag),
    ...{ inschrijvingen: bekostigd, diplomas, bpvs },
  });
  return { ...lijst, wortels: { ...lijst.wortels, codetabel: codetabel(bron) } };
}
