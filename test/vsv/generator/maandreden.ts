import type { Moment } from '../../../seeds/dagen';
import type { Persoon } from '../../../seeds/Persoon';
import type { Datum } from '../../../src/values/Datum';
import { zondagVanEersteWeekend } from '../../../src/values/Weekend';
import type { Diploma } from '../formule/Feiten';
import { geldtOp } from '../formule/geldtOp';
import { oordeel } from '../formule/oordeel';
import { soortVan } from '../formule/soortVan';
import { plekkenOp } from '../formule/Zaak';
import { alsFeiten } from './alsFeiten';
import { erkenningVan } from './erkenningVan';

export type Reden = 'GEEN_INSCHRIJVING' | 'INSCHRIJVING_EXAMENDEELNEMER' | 'INSCHRIJVING_ZONDER_BEKOSTIGING';

/** The end of the first weekend of the month, in minutes; an hour early or late makes no difference, as offices are closed. */
export const beeldVan = (maand: Datum): Moment => Date.parse(`${zondagVanEersteWeekend(maand)}T23:00:00Z`) / 60_000;

const isStartkwalificatie = ({ soort, niveau }: Diploma): boolean =>
  soort === 'HAVO' || soort === 'VWO' || (soort === 'MBO' && niveau !== null && niveau >= 2);

/**
 * Whether somebody was on the list of the first of a month (DUO, maandrapportages VSV), by what the register knew in the
 * first weekend of it, and why; 'NIET' who was not, null for who was not counted at all.
 */
export function maandreden(persoon: Persoon, schooljaar: number, maand: Datum): Reden | 'NIET' | null {
  const feiten = alsFeiten(persoon, beeldVan(maand));
  if (!oordeel(feiten, schooljaar, soortVan, erkenningVan)) return null;
  if (!feiten.adressen.some((adres) => geldtOp(adres, maand) && adres.gemeente !== null)) return null;
  if (feiten.persoonsgegevens.some(({ overlijden }) => overlijden !== null && overlijden <= maand)) return null;
  const perioden = plekkenOp(feiten, maand).map(({ periode }) => periode);
  if (feiten.diplomas.some((diploma) => isStartkwalificatie(diploma) && diploma.datum <= maand)) return 'NIET';
  if (perioden.some(({ bekostigd, intensiteit }) => bekostigd && intensiteit !== 'EX')) return 'NIET';
  if (perioden.length === 0) return 'GEEN_INSCHRIJVING';
  return perioden.some(({ intensiteit }) => intensiteit === 'EX')
    ? 'INSCHRIJVING_EXAMENDEELNEMER'
    : 'INSCHRIJVING_ZONDER_BEKOSTIGING';
}
