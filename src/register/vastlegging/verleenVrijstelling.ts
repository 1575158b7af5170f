import type { Datum } from '../../values/Datum';
import { Vrijstelling } from '../entities/Vrijstelling';
import type { Dossier } from './Dossier';
import type { Inhoud } from './versie';
import { volgendNummer } from './volgendNummer';

export interface NieuweVrijstelling extends Omit<Inhoud<Vrijstelling>, 'vrijstellingId'> {
  van: Datum;
  /** the first day on which it no longer holds, when that is known */
  tot?: Datum | null;
}

/** An exemption of the Leerplichtwet; returns the number that names it through all its versions. */
export async function verleenVrijstelling(dossier: Dossier, nieuw: NieuweVrijstelling): Promise<string> {
  const { van, tot = null, ...inhoud } = nieuw;
  const vrijstellingId = await volgendNummer(dossier.db, 'vrijstelling');
  await dossier.noteer(Vrijstelling, { ...inhoud, vrijstellingId }, { van, tot });
  return vrijstellingId;
}
