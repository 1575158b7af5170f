import type { Diploma, Feiten } from '../formule/Feiten';
import { geldtOp } from '../formule/geldtOp';
import { plekkenOp } from '../formule/Zaak';
import { volgensDeLetter } from './volgensDeLetter';

const isStartkwalificatie = ({ soort, niveau }: Diploma): boolean =>
  soort === 'HAVO' || soort === 'VWO' || (soort === 'MBO' && niveau !== null && niveau >= 2);

/** Why somebody of whom all this is known is on the list of a month; 'NIET' who is not on it, null who is not counted. */
export function maandreden(feiten: Feiten, schooljaar: number, maand: string): string | null {
  if (volgensDeLetter(feiten, schooljaar) === null) return null;
  const woont = feiten.adressen.some((een) => geldtOp(een, maand) && een.land === '6030' && een.gemeente !== null);
  const leeft = !feiten.persoonsgegevens.some(({ overlijden }) => overlijden !== null && overlijden <= maand);
  if (!woont || !leeft) return null;
  if (feiten.diplomas.some((een) => isStartkwalificatie(een) && een.datum <= maand)) return 'NIET';
  const perioden = plekkenOp(feiten, maand).map(({ periode }) => periode);
  if (perioden.length === 0) return 'GEEN_INSCHRIJVING';
  if (perioden.some(({ bekostigd, intensiteit }) => bekostigd && intensiteit !== 'EX')) return 'NIET';
  return perioden.some(({ intensiteit }) => intensiteit === 'EX')
    ? 'INSCHRIJVING_EXAMENDEELNEMER'
    : 'INSCHRIJVING_ZONDER_BEKOSTIGING';
}
