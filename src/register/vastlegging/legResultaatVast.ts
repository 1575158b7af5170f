import { In } from 'typeorm';
import { Examen } from '../entities/Examen';
import { Examenresultaat } from '../entities/Examenresultaat';
import type { Dossier } from './Dossier';
import { Vastleggingsfout } from './Vastleggingsfout';
import { type Inhoud, periodeVan } from './versie';

/** What is known of one vak of an exam: what is not named stays as it was, null says that there is none. */
export interface Vakresultaat extends Partial<Omit<Inhoud<Examenresultaat>, 'examenId' | 'vakcode'>> {
  examenId: string;
  vakcode: string;
}

const LEEG = {
  toepassing: 'G',
  combinatiecijfer: false,
  se: null,
  ce1: null,
  ce2: null,
  ce3: null,
  cijferlijst: null,
} as const satisfies Partial<Inhoud<Examenresultaat>>;

const vakVan = ({ examenId, vakcode }: Pick<Vakresultaat, 'examenId' | 'vakcode'>): string => `${examenId} ${vakcode}`;

/** Results of one or more vakken, new ones or changed ones. What the register knows already is not written again. */
export async function legResultaatVast(dossier: Dossier, resultaten: readonly Vakresultaat[]): Promise<void> {
  if (new Set(resultaten.map(vakVan)).size < resultaten.length) throw new Vastleggingsfout('VAK_DUBBEL');
  const waar = { examenId: In([...new Set(resultaten.map(({ examenId }) => examenId))]) };
  const examens = new Map((await dossier.huidige(Examen, waar)).map((rij) => [rij.examenId, rij]));
  const bekend = new Map((await dossier.huidige(Examenresultaat, waar)).map((rij) => [vakVan(rij), rij]));
  for (const resultaat of resultaten) {
    const examen = examens.get(resultaat.examenId);
    if (!examen) throw new Vastleggingsfout('EXAMEN_ONBEKEND');
    const rij = bekend.get(vakVan(resultaat));
    if (rij) await dossier.vervangAlsAnders(Examenresultaat, rij, resultaat);
    else await dossier.noteer(Examenresultaat, nieuwVak(resultaat), periodeVan(examen));
  }
}

function nieuwVak(resultaat: Vakresultaat): Inhoud<Examenresultaat> {
  const genoemd = Object.entries(resultaat).filter(([, waarde]) => waarde !== undefined);
  const inhoud = { ...LEEG, ...Object.fromEntries(genoemd) } as Omit<Vakresultaat, 'diplomavak'> & typeof LEEG;
  if (resultaat.diplomavak === undefined) throw new Vastleggingsfout('DIPLOMAVAK_ONBEKEND');
  return { ...inhoud, diplomavak: resultaat.diplomavak };
}
