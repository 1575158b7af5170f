import type { School } from './Scholen';

/** The invented institutions without funding, one for mbo and one for secondary education. */
export const nietBekostigd: Record<'MBO' | 'VO', School> = {
  MBO: { brin: '99ZA', vestiging: '00', soort: 'MBO', brugjaar: null },
  VO: { brin: '99ZB', vestiging: '00', soort: 'MAVO/HAVO/VWO', brugjaar: null },
};
