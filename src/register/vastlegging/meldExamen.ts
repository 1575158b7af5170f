import { Examen } from '../entities/Examen';
import type { Dossier } from './Dossier';
import { examenperiode } from './examenperiode';
import type { Inhoud, Invulling } from './versie';
import { volgendNummer } from './volgendNummer';

/** A candidate for an exam, whose outcome is not known yet. */
export type NieuwExamen = Invulling<Omit<Inhoud<Examen>, 'examenId' | 'uitslag' | 'datumUitslag'>>;

/** A new exam; returns the number that names it through all its versions. */
export async function meldExamen(dossier: Dossier, nieuw: NieuwExamen): Promise<string> {
  const examenId = await volgendNummer(dossier.db, 'examen');
  const { profiel = null, titelWerkstuk = null, ...rest } = nieuw;
  const examen = { ...rest, examenId, profiel, titelWerkstuk, uitslag: null, datumUitslag: null };
  await dossier.noteer(Examen, examen, examenperiode(nieuw.examenjaar));
  return examenId;
}
