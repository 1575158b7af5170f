import type { VsvCategorie } from './contract.gen';

const NAMEN: Record<VsvCategorie, string> = {
  VO_ONDERBOUW: 'Vo onderbouw',
  VO_BOVENBOUW_VMBO: 'Vmbo bovenbouw',
  VO_BOVENBOUW_HAVO_VWO: 'Havo en vwo bovenbouw',
  VAVO: 'Vavo',
  MBO_1: 'Mbo niveau 1',
  MBO_2: 'Mbo niveau 2',
  MBO_3: 'Mbo niveau 3',
  MBO_3_4: 'Mbo niveau 3 en 4',
  MBO_4: 'Mbo niveau 4',
};

/** The levels in the order of a school career. */
export const NIVEAUS = Object.keys(NAMEN) as VsvCategorie[];

/** What people call a level. */
export const niveaunaam = (niveau: string | null | undefined): string =>
  niveau ? (NAMEN[niveau as VsvCategorie] ?? niveau) : 'onbekend';
