import { Diploma } from '../entities/Diploma';
import type { Dossier } from './Dossier';
import type { Inhoud, Invulling } from './versie';
import { volgendNummer } from './volgendNummer';

export type NieuwDiploma = Invulling<Omit<Inhoud<Diploma>, 'diplomaId'>>;

/** A diploma, held from the day on which it was obtained; returns the number that names it through all its versions. */
export async function reikDiplomaUit(dossier: Dossier, nieuw: NieuwDiploma): Promise<string> {
  const diplomaId = await volgendNummer(dossier.db, 'diploma');
  const { niveau = null, ...rest } = nieuw;
  await dossier.noteer(Diploma, { ...rest, niveau, diplomaId }, { van: nieuw.datum, tot: null });
  return diplomaId;
}
