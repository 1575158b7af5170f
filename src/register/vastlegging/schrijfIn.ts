import type { Datum } from '../../values/Datum';
import { Inschrijving } from '../entities/Inschrijving';
import { Inschrijvingsperiode } from '../entities/Inschrijvingsperiode';
import type { Dossier } from './Dossier';
import type { Inhoud, Invulling } from './versie';
import { volgendNummer } from './volgendNummer';

export interface NieuweInschrijving {
  brin: string;
  datumIn: Datum;
  volgnummer?: number;
  datumUitGepland?: Datum | null;
  /** what is followed from the first day on */
  periode: Invulling<Omit<Inhoud<Inschrijvingsperiode>, 'inschrijvingId'>>;
}

/** A new enrolment with its first period; returns the number that names it through all its versions. */
export async function schrijfIn(dossier: Dossier, nieuw: NieuweInschrijving): Promise<string> {
  const inschrijvingId = await volgendNummer(dossier.db, 'inschrijving');
  const { brin, volgnummer = 1, datumUitGepland = null } = nieuw;
  const geldig = { van: nieuw.datumIn, tot: null };
  const inschrijving = { inschrijvingId, brin, volgnummer, datumUitGepland, redenUitstroom: null };
  await dossier.noteer(Inschrijving, inschrijving, geldig);
  const periode = { ...nieuw.periode, inschrijvingId } as Inhoud<Inschrijvingsperiode>;
  await dossier.noteer(Inschrijvingsperiode, periode, geldig);
  return inschrijvingId;
}
