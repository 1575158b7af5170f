import type { Geval } from './Geval';
import { gevallenB } from './gevallenB';
import { gevallenC } from './gevallenC';
import { gevallenCategorie } from './gevallenCategorie';
import { gevallenD } from './gevallenD';
import { gevallenElders } from './gevallenElders';
import { gevallenLaat } from './gevallenLaat';
import { gevallenStart } from './gevallenStart';

/**
 * The letter of bijlage A of the Regeling prestatiebox mbo (BWBR0031390) and of art. 2 of the Regeling VSV (BWBR0031387)
 * in cases, with what was chosen where the letter leaves it open.
 */
export const gevallen: Geval[] = [
  ...gevallenStart,
  ...gevallenCategorie,
  ...gevallenB,
  ...gevallenC,
  ...gevallenElders,
  ...gevallenD,
  ...gevallenLaat,
];
