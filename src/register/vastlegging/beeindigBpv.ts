import type { Datum } from '../../values/Datum';
import { Bpv } from '../entities/Bpv';
import type { Dossier } from './Dossier';
import { Vastleggingsfout } from './Vastleggingsfout';
import { periodeVan } from './versie';

export interface Bpveinde {
  bpvId: string;
  /** the first day on which it no longer lasts */
  datumEind: Datum;
}

/** Ends a BPV on a day, or moves that day when it had ended already. */
export async function beeindigBpv(dossier: Dossier, { bpvId, datumEind }: Bpveinde): Promise<void> {
  const [bpv] = await dossier.huidige(Bpv, { bpvId });
  if (!bpv) throw new Vastleggingsfout('BPV_ONBEKEND');
  await dossier.vervangAlsAnders(Bpv, bpv, { geldig: { van: periodeVan(bpv).van, tot: datumEind } });
}
