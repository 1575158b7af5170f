import type { Datum } from '../../values/Datum';
import { bevat } from '../../values/Periode';
import { Inschrijving } from '../entities/Inschrijving';
import type { Dossier } from './Dossier';
import { Vastleggingsfout } from './Vastleggingsfout';
import { periodeVan } from './versie';

/** What belongs to an enrolment begins on one of its days; it may be known to end later than the enrolment. */
export async function weigerBegin(dossier: Dossier, inschrijvingId: string, begin: Datum | null): Promise<void> {
  const [inschrijving] = await dossier.huidige(Inschrijving, { inschrijvingId });
  if (!inschrijving) throw new Vastleggingsfout('INSCHRIJVING_ONBEKEND');
  if (begin === null || !bevat(periodeVan(inschrijving), begin)) throw new Vastleggingsfout('BUITEN_INSCHRIJVING');
}
