import type { Dag, Feiten } from './Feiten';
import { geldtOp } from './geldtOp';
import { plekkenOp } from './Zaak';

export type Reden = 'GEEN_INSCHRIJVING' | 'INSCHRIJVING_EXAMENDEELNEMER' | 'INSCHRIJVING_ZONDER_BEKOSTIGING';

/**
 * Why somebody of the start set is on the list of the first of a month (DUO, maandrapportages VSV), by what was known in its
 * first weekend; 'NIET' who is not on it, null who does not live here then and is not counted at all.
 */
export function redenOp(feiten: Feiten, maand: Dag): Reden | 'NIET' | null {
  const woont = feiten.adressen.some((een) => geldtOp(een, maand) && een.land === '6030' && een.gemeente !== null);
  const leeft = !feiten.persoonsgegevens.some(({ overlijden }) => overlijden !== null && overlijden <= maand);
  if (!woont || !leeft) return null;
  const gekwalificeerd = feiten.diplomas.some(
    ({ soort, niveau, datum }) =>
      (soort === 'HAVO' || soort === 'VWO' || (soort === 'MBO' && niveau !== null && niveau >= 2)) && datum <= maand,
  );
  if (gekwalificeerd) return 'NIET';
  const perioden = plekkenOp(feiten, maand).map(({ periode }) => periode);
  if (perioden.length === 0) return 'GEEN_INSCHRIJVING';
  if (perioden.some(({ bekostigd, intensiteit }) => bekostigd && intensiteit !== 'EX')) return 'NIET';
  return perioden.some(({ intensiteit }) => intensiteit === 'EX')
    ? 'INSCHRIJVING_EXAMENDEELNEMER'
    : 'INSCHRIJVING_ZONDER_BEKOSTIGING';
}
