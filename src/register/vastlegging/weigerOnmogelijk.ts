import type { Periode } from '../../values/Periode';
import type { Diploma } from '../entities/Diploma';
import type { Examen } from '../entities/Examen';
import type { Examenresultaat } from '../entities/Examenresultaat';
import type { Inschrijvingsperiode } from '../entities/Inschrijvingsperiode';
import { Vastleggingsfout } from './Vastleggingsfout';
import { weigerBuitenOnderwijs } from './weigerBuitenOnderwijs';

const inTienden = ['se', 'ce1', 'ce2', 'ce3'] as const;

const ligtIn = (waarde: number | null | undefined, van: number, tot: number): boolean =>
  waarde === null || waarde === undefined || (Number.isInteger(waarde) && waarde >= van && waarde <= tot);

/**
 * Refuses what no version can say. The tables have the same checks, but of what they refuse PostgreSQL may write the
 * whole row in its log, and the caller would learn no more than the name of a check.
 */
export function weigerOnmogelijk(inhoud: object, periode: Periode): void {
  const { uitslag = null, datumUitslag = null } = inhoud as Partial<Examen>;
  if ((uitslag === null) !== (datumUitslag === null)) throw new Vastleggingsfout('UITSLAG_ONVOLLEDIG');
  const resultaat = inhoud as Partial<Examenresultaat>;
  if (!inTienden.every((naam) => ligtIn(resultaat[naam], 10, 100)) || !ligtIn(resultaat.cijferlijst, 1, 10)) {
    throw new Vastleggingsfout('CIJFER_BUITEN_BEREIK');
  }
  if ('diplomaId' in inhoud) {
    const { soort, niveau = null } = inhoud as Partial<Diploma>;
    if ((soort === 'MBO') !== (niveau !== null) || !ligtIn(niveau, 1, 4)) throw new Vastleggingsfout('DIPLOMANIVEAU');
  }
  if (!ligtIn((inhoud as Partial<Inschrijvingsperiode>).nieuwkomer, 1, 2))
    throw new Vastleggingsfout('NIEUWKOMERSJAAR');
  weigerBuitenOnderwijs(inhoud, periode);
}
