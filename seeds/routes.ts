import type { Niveau, Richting } from './Opleidingen';
import type { Aanbod } from './Scholen';

export interface Route {
  duur: number;
  aanbod: Aanbod;
  /** where a pupil goes for whom this is too hard */
  lager: Richting;
  /** how often somebody stops after it who cannot stop with it, as it gives no startkwalificatie; on the average of regions */
  stopt: number;
  /** of the others, how often they go on to mbo, and at which level; the rest go on elsewhere */
  naarMbo: number;
  niveau: Niveau;
}

export const routes: Record<Richting, Route> = {
  PRO: { duur: 5, aanbod: 'PRO', lager: 'PRO', stopt: 0.4, naarMbo: 0.66, niveau: 1 },
  IB: { duur: 6, aanbod: 'VWO', lager: 'VWO', stopt: 0, naarMbo: 0, niveau: 4 },
  'VMBO-BB': { duur: 4, aanbod: 'VBO', lager: 'VMBO-BB', stopt: 0.018, naarMbo: 1, niveau: 2 },
  'VMBO-KB': { duur: 4, aanbod: 'VBO', lager: 'VMBO-BB', stopt: 0.01, naarMbo: 1, niveau: 3 },
  'VMBO-GL': { duur: 4, aanbod: 'MAVO', lager: 'VMBO-KB', stopt: 0.006, naarMbo: 0.96, niveau: 4 },
  'VMBO-TL': { duur: 4, aanbod: 'MAVO', lager: 'VMBO-KB', stopt: 0.006, naarMbo: 0.88, niveau: 4 },
  HAVO: { duur: 5, aanbod: 'HAVO', lager: 'VMBO-TL', stopt: 0, naarMbo: 0.2, niveau: 4 },
  VWO: { duur: 6, aanbod: 'VWO', lager: 'HAVO', stopt: 0, naarMbo: 0.02, niveau: 4 },
};
