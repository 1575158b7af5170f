import type { Periode } from './Feiten';
import { soort, type Zaak } from './Zaak';

export type Categorie =
  | 'MBO_1'
  | 'MBO_2'
  | 'MBO_3'
  | 'MBO_4'
  | 'MBO_3_4'
  | 'VAVO'
  | 'VO_ONDERBOUW'
  | 'VO_BOVENBOUW_VMBO'
  | 'VO_BOVENBOUW_HAVO_VWO';

/** The category in which bijlage A counts who is in A by this period. */
export function categorie(zaak: Zaak, periode: Periode): Categorie {
  if (periode.sector === 'MBO') return mbo(zaak.schooljaar, periode.niveau);
  if (periode.sector === 'VAVO') return 'VAVO';
  return vo(soort(zaak, periode), periode.leerjaar ?? 1);
}

/** Deel 1, opening: niveau 1, niveau 2, and 3 and 4 together; later norms are set for 3 and for 4. */
function mbo(schooljaar: number, niveau: number | null): Categorie {
  switch (niveau) {
    case 1:
      return 'MBO_1';
    case 2:
      return 'MBO_2';
    case 3:
      return schooljaar <= 2015 ? 'MBO_3_4' : 'MBO_3';
    case 4:
      return schooljaar <= 2015 ? 'MBO_3_4' : 'MBO_4';
    default:
      throw new Error(`Een mbo-opleiding van niveau ${niveau} bestaat niet.`);
  }
}

/**
 * Deel 2, opening: onderbouw "inclusief brug 3", bovenbouw vmbo "inclusief vm2", bovenbouw havo/vwo. Regeling VSV art. 24
 * i–k: the onderbouw is year 1 and 2 of the vmbo and year 1, 2 and 3 of havo and vwo.
 */
function vo(opleiding: string | null, leerjaar: number): Categorie {
  if (opleiding === 'BRUG') return 'VO_ONDERBOUW';
  if (opleiding?.startsWith('VMBO-')) return leerjaar <= 2 ? 'VO_ONDERBOUW' : 'VO_BOVENBOUW_VMBO';
  return leerjaar <= 3 ? 'VO_ONDERBOUW' : 'VO_BOVENBOUW_HAVO_VWO';
}
