import { Getuigschrift } from '../entities/Getuigschrift';
import type { Dossier } from './Dossier';
import type { Inhoud } from './versie';
import { volgendNummer } from './volgendNummer';

export type NieuwGetuigschrift = Omit<Inhoud<Getuigschrift>, 'getuigschriftId'>;

/** A getuigschrift, held from the day on which it was obtained; returns the number that names it through all its versions. */
export async function reikGetuigschriftUit(dossier: Dossier, nieuw: NieuwGetuigschrift): Promise<string> {
  const getuigschriftId = await volgendNummer(dossier.db, 'getuigschrift');
  await dossier.noteer(Getuigschrift, { ...nieuw, getuigschriftId }, { van: nieuw.datum, tot: null });
  return getuigschriftId;
}
