import { groepeer } from '../../../seeds/groepeer';
import { geldtOp } from '../../vsv/formule/geldtOp';
import { indeling, type Plaats } from '../register/indeling';
import { inschrijvingen } from '../register/inschrijvingen';
import { isStartkwalificatie } from '../register/isStartkwalificatie';
import { naamgever } from '../register/naamgever';
import { nu } from '../register/nu';
import { onderwijsdeelnemers } from '../register/onderwijsdeelnemers';
import { prestaties } from '../register/prestaties';
import type { Dossier } from '../register/Registerstand';
import type { Rij } from '../register/Rij';
import type { Slicerijen } from './lijsten';
import type { Bron } from './Orakel';
import { opDatum } from './opDatum';

/** Has nothing that makes the municipality's care end (WOT art. 24f lid 3 onder c). */
const isOngekwalificeerd = ({ diploma, getuigschrift }: Dossier): boolean =>
  nu(getuigschrift).length === 0 && !nu(diploma).some(isStartkwalificatie);

/** Of somebody's enrolments what she follows today, or else what she followed last. */
function laatste(rijen: Rij[], dossier: Dossier, vandaag: string): Rij[] {
  const lopend = nu(dossier.inschrijving).some((een) => geldtOp(een, vandaag));
  if (lopend) return rijen.filter((rij) => geldtOp(rij as never, vandaag));
  const einden = nu(dossier.inschrijving).flatMap(({ tot }) => (tot !== null && tot <= vandaag ? [tot] : []));
  const eind = einden.sort().at(-1);
  return rijen.filter(({ tot, datumUit }) => eind !== undefined && tot === datumUit && datumUit === eind);
}

/**
 * WOT art. 24f lid 3: residents of some ages on the first of this month, without startkwalificatie and without certificate;
 * what they follow or followed last, and their diplomas. Residence decides, never the school.
 */
export function inwoners({ stand, slice, vandaag }: Bron, gebiedVan: (plaats: Plaats) => string | null): Slicerijen {
  const { predicaat } = slice.autorisatie.rijen;
  if (predicaat.soort !== 'inwoners zonder startkwalificatie') throw new Error('dit orakel is van inwoners');
  const naam = naamgever(slice.sleutellabel);
  const waar = indeling(stand, vandaag);
  const dossiers = new Map(stand.dossiers.map((dossier) => [dossier.id, dossier]));
  const personen = onderwijsdeelnemers(stand, naam, vandaag, `${vandaag.slice(0, 8)}01`).flatMap((rij): Rij[] => {
    const plaats = waar(rij.woongemeente as string | null);
    const leeftijd = rij.leeftijd as number | null;
    const past = leeftijd !== null && leeftijd >= predicaat.van && leeftijd < predicaat.tot;
    if (!plaats || !past || rij.datumOverlijden !== null || !isOngekwalificeerd(dossiers.get(rij.persoon)!)) return [];
    return [{ ...rij, gebied: gebiedVan(plaats) }];
  });
  const gebied = new Map(personen.map((rij) => [rij.persoon, rij.gebied]));
  const van = (rijen: Rij[]) =>
    rijen.filter(({ persoon }) => gebied.has(persoon)).map((rij) => ({ ...rij, gebied: gebied.get(rij.persoon) }));
  const perPersoon = groepeer(van(inschrijvingen(stand, naam, vandaag)), ({ persoon }) => String(persoon));
  const gevolgd = [...perPersoon].flatMap(([persoon, rijen]) =>
    laatste(rijen, dossiers.get(Number(persoon))!, vandaag),
  );
  gevolgd.sort((a, b) => (a.rijsleutel < b.rijsleutel ? -1 : 1));
  const vanPersoon = groepeer(gevolgd, ({ persoon }) => String(persoon));
  return {
    onderwijsdeelnemers: personen.map((rij) => ({
      ...rij,
      inschrijvingen: [...(vanPersoon.get(String(rij.persoon)) ?? [])].sort(opDatum),
    })),
    inschrijvingen: gevolgd,
    diplomas: van(prestaties(stand, naam, vandaag).diplomas),
  };
}
