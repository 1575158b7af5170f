import { KENMERKEN } from './kenmerken';
import { tellen } from './tellen';

/** SQL of the rows of vsv.cijfer that count everybody who was judged in the years that `jaren` selects, and whoever is no longer known. */
export const metLosgelaten = (jaren: string): string => `
  select schooljaar, ${KENMERKEN}, sum(startpopulatie)::int, sum(buiten_beschouwing)::int, sum(vsv)::int
  from (${tellen(`select *, 1 as n from vsv.oordeel where ${jaren}`)}
    union all select * from vsv.losgelaten where ${jaren}) geteld group by schooljaar, ${KENMERKEN}`;
