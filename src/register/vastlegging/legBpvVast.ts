import type { Datum } from '../../values/Datum';
import { Bpv } from '../entities/Bpv';
import type { Dossier } from './Dossier';
import type { Inhoud } from './versie';
import { volgendNummer } from './volgendNummer';
import { weigerBegin } from './weigerBegin';

export interface NieuweBpv extends Omit<Inhoud<Bpv>, 'bpvId'> {
  datumBegin: Datum;
  /** the first day on which it no longer lasts, when it has ended already */
  datumEind?: Datum | null;
}

/** Practice at a company that begins within an enrolment; returns the number that names it through all its versions. */
export async function legBpvVast(dossier: Dossier, nieuw: NieuweBpv): Promise<string> {
  const { datumBegin, datumEind = null, ...inhoud } = nieuw;
  await weigerBegin(dossier, nieuw.inschrijvingId, datumBegin);
  const bpvId = await volgendNummer(dossier.db, 'bpv');
  await dossier.noteer(Bpv, { ...inhoud, bpvId }, { van: datumBegin, tot: datumEind });
  return bpvId;
}
