import { kolomnaam } from './kolommen';

/**
 * SQL that reads a field from a row of a slice. An age is that on the question's raster date; $kwartaal is filled in by the
 * statement. What the slice does not have is asked all the same: the database refuses it (wall 3).
 */
export const leesKolom = (veld: string, alias: string): string => {
  const kolom = `${alias}.${kolomnaam(veld)}`;
  return veld === 'leeftijd' ? `extract(year from age($kwartaal, ${kolom}))::int` : kolom;
};
