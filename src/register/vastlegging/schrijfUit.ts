import type { Datum } from '../../values/Datum';
import { Inschrijving } from '../entities/Inschrijving';
import type { Dossier } from './Dossier';
import { pasPeriodenIn } from './pasPeriodenIn';
import { Vastleggingsfout } from './Vastleggingsfout';
import { periodeVan } from './versie';

export interface Uitschrijving {
  inschrijvingId: string;
  /** the first day on which the person is no longer enrolled */
  datumUit: Datum;
  /** 01-09, mbo only */
  redenUitstroom?: string | null;
}

/** Ends an enrolment and its last period on a day, or moves that day when it had ended already. */
export async function schrijfUit(dossier: Dossier, uit: Uitschrijving): Promise<void> {
  const [inschrijving] = await dossier.huidige(Inschrijving, { inschrijvingId: uit.inschrijvingId });
  if (!inschrijving) throw new Vastleggingsfout('INSCHRIJVING_ONBEKEND');
  const geldig = { van: periodeVan(inschrijving).van, tot: uit.datumUit };
  await dossier.vervang(Inschrijving, inschrijving, { geldig, redenUitstroom: uit.redenUitstroom });
  await pasPeriodenIn(dossier, uit.inschrijvingId, geldig);
}
