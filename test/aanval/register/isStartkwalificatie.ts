/** Leerplichtwet art. 1 onder f: havo, vwo, or mbo from level 2 on. */
export const isStartkwalificatie = ({ soort, niveau }: { soort: string; niveau: number | null }): boolean =>
  soort === 'HAVO' || soort === 'VWO' || (soort === 'MBO' && niveau !== null && niveau >= 2);
