import { BronFout } from '../errors';
import type { Datum } from '../values/Datum';
import { schooljaarInWoorden } from '../values/schooljaarInWoorden';
import { schooljarenVan } from './schooljarenVan';

/**
 * The year in which a school year begins, if there are figures of it: the last six that are over, or with `lopend` the one
 * that runs and the one before.
 * @throws BronFout ONGELDIGE_WAARDE
 */
export function schooljaarVan(schooljaar: string, vandaag: Datum, lopend = false): number {
  const { beoordeeld, gevolgd } = schooljarenVan(vandaag);
  const mogelijk = lopend ? gevolgd : beoordeeld;
  const jaar = Number(schooljaar.slice(0, 4));
  if (mogelijk.includes(jaar)) return jaar;
  throw new BronFout('ONGELDIGE_WAARDE', {
    publiek: `Van dit schooljaar zijn er geen cijfers; toegestaan is ${mogelijk.map(schooljaarInWoorden).join(', ')}.`,
  });
}
