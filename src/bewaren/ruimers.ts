import type { Bewaartermijn } from './Bewaartermijn';
import type { Ruimer } from './Ruimer';
import { ruimLogboekOp } from './ruimLogboekOp';
import { ruimPersonenOp } from './ruimPersonenOp';
import { ruimRegelsOp } from './ruimRegelsOp';
import { ruimStudentenOp } from './ruimStudentenOp';
import { ruimVrijstellingenOp } from './ruimVrijstellingenOp';

export const ruimers: Record<Bewaartermijn['naam'], Ruimer> = {
  vrijstelling: ruimVrijstellingenOp,
  basisregister: ruimPersonenOp,
  'hoger-onderwijs': ruimStudentenOp,
  logboek: ruimLogboekOp,
  aanmeldingen: ruimRegelsOp('logboek.aanmelding', 'tijdstip', `sessie || ' ' || gebeurtenis`),
  weigeringen: ruimRegelsOp('logboek.onbekend', 'minuut', `minuut || ' ' || bron || ' ' || foutcode`),
};
