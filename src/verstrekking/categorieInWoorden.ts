import { VsvCategorie } from '../../schema/VsvCategorie';

const WOORDEN: Record<VsvCategorie, string> = {
  [VsvCategorie.VO_ONDERBOUW]: 'de onderbouw van het vo',
  [VsvCategorie.VO_BOVENBOUW_VMBO]: 'de bovenbouw van het vmbo',
  [VsvCategorie.VO_BOVENBOUW_HAVO_VWO]: 'de bovenbouw van havo en vwo',
  [VsvCategorie.VAVO]: 'het vavo',
  [VsvCategorie.MBO_1]: 'mbo niveau 1',
  [VsvCategorie.MBO_2]: 'mbo niveau 2',
  [VsvCategorie.MBO_3]: 'mbo niveau 3',
  [VsvCategorie.MBO_3_4]: 'mbo niveau 3 en 4',
  [VsvCategorie.MBO_4]: 'mbo niveau 4',
};

/** A level as it stands in a sentence. */
export const categorieInWoorden = (categorie: string): string => WOORDEN[categorie as VsvCategorie] ?? categorie;
