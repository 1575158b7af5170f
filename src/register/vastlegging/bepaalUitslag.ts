import type { Datum } from '../../values/Datum';
import { Examen } from '../entities/Examen';
import type { Dossier } from './Dossier';
import { Vastleggingsfout } from './Vastleggingsfout';

export interface Uitslagbepaling {
  examenId: string;
  uitslag: NonNullable<Examen['uitslag']>;
  datumUitslag: Datum;
}

/** How an exam ended, or that it ended otherwise than was known, as after a re-sit. */
export async function bepaalUitslag(dossier: Dossier, { examenId, ...bepaling }: Uitslagbepaling): Promise<void> {
  const [examen] = await dossier.huidige(Examen, { examenId });
  if (!examen) throw new Vastleggingsfout('EXAMEN_ONBEKEND');
  await dossier.vervangAlsAnders(Examen, examen, bepaling);
}
