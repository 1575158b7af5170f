import { doorsnede, type Periode, periodeTekst } from '../../values/Periode';
import { Inschrijvingsperiode } from '../entities/Inschrijvingsperiode';
import type { Dossier } from './Dossier';
import { inhoudVan, periodeVan } from './versie';

/**
 * Makes the periods of an enrolment fit its new dates. The first period holds from the beginning and the last until
 * the end, so they stretch or shrink with the enrolment; a period that no longer lies in it is known no more.
 */
export async function pasPeriodenIn(dossier: Dossier, inschrijvingId: string, inschrijving: Periode): Promise<void> {
  const perioden = await dossier.huidige(Inschrijvingsperiode, { inschrijvingId });
  const passend = perioden.map((rij, plaats) => {
    const { van, tot } = periodeVan(rij);
    const ruim = { van: plaats === 0 ? null : van, tot: plaats === perioden.length - 1 ? null : tot };
    return { rij, geldig: doorsnede(ruim, inschrijving) };
  });
  const anders = passend.filter(({ rij, geldig }) => geldig === null || periodeTekst(geldig) !== rij.geldig);
  for (const { rij } of anders) await dossier.sluit(Inschrijvingsperiode, rij);
  for (const { rij, geldig } of anders) {
    if (geldig) await dossier.noteer(Inschrijvingsperiode, inhoudVan(rij), geldig);
  }
}
