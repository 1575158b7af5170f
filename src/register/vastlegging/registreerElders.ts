import type { Datum } from '../../values/Datum';
import { RegistratieElders } from '../entities/RegistratieElders';
import type { Dossier } from './Dossier';
import type { Inhoud } from './versie';
import { volgendNummer } from './volgendNummer';

export interface NieuweRegistratie extends Omit<Inhoud<RegistratieElders>, 'registratieId'> {
  van: Datum;
  /** the first day on which it no longer holds, when that is known */
  tot?: Datum | null;
}

/** That another register has the person; returns the number that names this through all its versions. */
export async function registreerElders(dossier: Dossier, nieuw: NieuweRegistratie): Promise<string> {
  const { van, tot = null, ...inhoud } = nieuw;
  const registratieId = await volgendNummer(dossier.db, 'registratie');
  await dossier.noteer(RegistratieElders, { ...inhoud, registratieId }, { van, tot });
  return registratieId;
}
