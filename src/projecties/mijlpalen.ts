import type { Slice } from '../policy/Slice';
import type { Datum } from '../values/Datum';
import { laatsteVan } from '../values/Jaardag';
import { kwartaalbegin } from '../values/Kwartaal';
import { TELDATUM, TELDATUM_MBO } from './predicaat';

/** The dates, seen from a day, by which a slice knows ages and persons: as long as they stay the same, so does who is in it. */
export function mijlpalen({ autorisatie: { raster, rijen } }: Slice, dag: Datum): Datum[] {
  const leeftijden = raster?.soort === 'laatste van de dagen' ? laatsteVan(raster.dagen, dag) : kwartaalbegin(dag);
  const bekostigd = rijen.predicaat.soort === 'bekostigd op de teldatum';
  return [
    ...(raster ? [leeftijden] : []),
    ...(bekostigd ? [laatsteVan([TELDATUM], dag), laatsteVan([TELDATUM_MBO], dag)] : []),
  ];
}
