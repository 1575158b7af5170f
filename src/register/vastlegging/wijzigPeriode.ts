import type { Datum } from '../../values/Datum';
import { bevat } from '../../values/Periode';
import { Inschrijvingsperiode } from '../entities/Inschrijvingsperiode';
import type { Dossier } from './Dossier';
import { Vastleggingsfout } from './Vastleggingsfout';
import { type Inhoud, periodeVan } from './versie';

export interface Periodewijziging {
  inschrijvingId: string;
  vanaf: Datum;
  /** what becomes different; the rest goes on */
  wijziging: Partial<Omit<Inhoud<Inschrijvingsperiode>, 'inschrijvingId'>>;
}

/** From a day on, something else is followed in the same enrolment. A later period that is known stays as it is. */
export async function wijzigPeriode(
  dossier: Dossier,
  { inschrijvingId, vanaf, wijziging }: Periodewijziging,
): Promise<void> {
  const perioden = await dossier.huidige(Inschrijvingsperiode, { inschrijvingId });
  if (perioden.length === 0) throw new Vastleggingsfout('INSCHRIJVING_ONBEKEND');
  const periode = perioden.find((rij) => bevat(periodeVan(rij), vanaf));
  if (!periode) throw new Vastleggingsfout('BUITEN_INSCHRIJVING');
  await dossier.wijzigVanaf(Inschrijvingsperiode, periode, vanaf, wijziging);
}
