import { drempelsVan } from './drempelsVan';
import { limietenVan } from './limietenVan';
import type { Slice } from './Slice';
import type { Gebiedsoort, Precisie, Predicaat, Raster, Zekerheid } from './vocabulary';

/** What a contract promises beside its schema; it is published as it stands here. */
export interface Voorwaarden {
  rijen: { woorden: string; predicaat: Predicaat };
  raster: Raster | null;
  gebied: Gebiedsoort | null;
  /** whether what changes in the register shows at once, or with all else of the day when the date moves */
  volgt: 'meteen' | 'per dag';
  grondslag: string[];
  velden: Record<string, { precisie: Precisie; zekerheid: Zekerheid }>;
  hoogstens: Record<string, number>;
  minstens: Record<string, number>;
}

export const voorwaarden = ({ autorisatie, dagelijks, verleend }: Slice): Voorwaarden => ({
  rijen: autorisatie.rijen,
  raster: autorisatie.raster,
  gebied: autorisatie.gebied ?? null,
  volgt: dagelijks ? 'per dag' : 'meteen',
  grondslag: autorisatie.grondslag.artikelen,
  velden: Object.fromEntries(
    verleend.map(({ soort, veld, cel: { precisie, zekerheid } }) => [`${soort}.${veld}`, { precisie, zekerheid }]),
  ),
  hoogstens: Object.fromEntries(limietenVan(autorisatie).map(({ waarvan, hoogstens }) => [waarvan, hoogstens])),
  minstens: Object.fromEntries(drempelsVan(autorisatie).map(({ waarvan, minstens }) => [waarvan, minstens])),
});
