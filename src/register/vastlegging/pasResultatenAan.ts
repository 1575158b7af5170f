import type { Periode } from '../../values/Periode';
import { Examenresultaat } from '../entities/Examenresultaat';
import type { Dossier } from './Dossier';

/** The results of an exam are so as long as the exam itself. */
export async function pasResultatenAan(dossier: Dossier, examenId: string, geldig: Periode): Promise<void> {
  for (const rij of await dossier.huidige(Examenresultaat, { examenId })) {
    await dossier.vervangAlsAnders(Examenresultaat, rij, { geldig });
  }
}
