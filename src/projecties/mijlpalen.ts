import type { Slice } from '../policy/Slice';
import type { Raster } from '../policy/vocabulary';
import type { Datum } from '../values/Datum';
import { laatsteVan } from '../values/Jaardag';
import { kwartaalbegin } from '../values/Kwartaal';
import { maandbegin } from '../values/Maand';
import { TELDATUM, TELDATUM_MBO } from './predicaat';

function leeftijdsdag(raster: Raster, dag: Datum): Datum {
  if (raster.soort === 'laatste van de dagen') return laatsteVan(raster.dagen, dag);
  return raster.soort === 'begin van deze maand' ? maandbegin(dag) : kwartaalbegin(dag);
}

/** The dates, seen from a day, by which a slice knows ages and persons: as long as they stay the same, so does who is in it. */
export function mijlpalen({ autorisatie: { raster, rijen } }: Slice, dag: Datum): Datum[] {
  const leeftijden = raster && leeftijdsdag(raster, dag);
  const bekostigd = rijen.predicaat.soort === 'bekostigd op de teldatum';
  return [
    ...(leeftijden ? [leeftijden] : []),
    ...(rijen.predicaat.soort === 'recht op studiefinanciering' ? [kwartaalbegin(dag)] : []),
    ...(bekostigd ? [laatsteVan([TELDATUM], dag), laatsteVan([TELDATUM_MBO], dag)] : []),
  ];
}
