import type { Datum } from '../../values/Datum';
import { bevat } from '../../values/Periode';
import { type Pgn, pgnSoort } from '../../values/Pgn';
import { PgnAlias } from '../entities/PgnAlias';
import type { Dossier } from './Dossier';
import { Vastleggingsfout } from './Vastleggingsfout';
import { periodeVan } from './versie';

export interface Verhanging {
  bsn: Pgn;
  /** the first day on which the BSN names the person; on the days before it the onderwijsnummer did */
  vanaf: Datum;
}

/**
 * A person with an onderwijsnummer turns out to have a BSN. The old number stays as valid history: it goes on finding
 * the person, and is never given to another. Source: BWBR0022542 §4.2.7.
 */
export async function verhang(dossier: Dossier, { bsn, vanaf }: Verhanging): Promise<void> {
  if (pgnSoort(bsn) !== 'BSN') throw new Vastleggingsfout('GEEN_BSN');
  const aliassen = await dossier.huidige(PgnAlias, { soort: 'ON' });
  const oud = aliassen.find((alias) => bevat(periodeVan(alias), vanaf));
  // A switch on the number's first day would leave it no day at all: that is a correction, not a switch.
  if (!oud || periodeVan(oud).van === vanaf) throw new Vastleggingsfout('GEEN_ONDERWIJSNUMMER');
  await dossier.wijzigVanaf(PgnAlias, oud, vanaf, { pgn: bsn, soort: 'BSN' });
}
