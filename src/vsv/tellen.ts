import { KENMERKEN } from './kenmerken';

/**
 * SQL of the rows of vsv.cijfer that count these judgments (rows of vsv.oordeel with `n`, how often each counts). Sets are in
 * the order of the list, so the first of them tells whether somebody is out of scope.
 */
export const tellen = (van: string): string => `
  select schooljaar, ${KENMERKEN}, sum(n)::int as startpopulatie,
    coalesce(sum(n) filter (where starts_with(verzamelingen[1], 'B_')), 0)::int as buiten_beschouwing,
    coalesce(sum(n) filter (where verzamelingen = '{}'), 0)::int as vsv
  from (${van}) geteld group by schooljaar, ${KENMERKEN}`;
