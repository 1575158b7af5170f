import { beoordeling } from '../../../src/vsv/beoordeling';
import { KENMERKEN } from '../../../src/vsv/kenmerken';
import { BEOORDEELBAAR } from '../../../src/vsv/ververs';

const ANDERS = (links: string, rechts: string): string => `
  select 'ontbreekt' as wat, t::text as rij from (${links} except all ${rechts}) t
  union all select 'te veel', t::text from (${rechts} except all ${links}) t`;

const IN_HET_GROOT = `select * from (${beoordeling(BEOORDEELBAAR)}) groot`;
const BIJGEHOUDEN = 'select * from vsv.oordeel';

const GETELD = `
  select schooljaar, ${KENMERKEN}, count(*), count(*) filter (where array_to_string(verzamelingen, ' ') ~ '\\mB_'),
    count(*) filter (where cardinality(verzamelingen) = 0)
  from vsv.oordeel group by schooljaar, ${KENMERKEN}`;
const OPGETELD = `
  select schooljaar, ${KENMERKEN}, sum(startpopulatie), sum(buiten_beschouwing), sum(vsv) from vsv.cijfer
  group by schooljaar, ${KENMERKEN} having (sum(startpopulatie), sum(buiten_beschouwing), sum(vsv)) <> (0, 0, 0)`;

/** Whoever can be asked for rows: a connection, or the transaction of a writer. */
type Vrager = { query(sql: string): Promise<unknown> };

/**
 * By which rows the judgments that were kept up differ from those over everybody at once, and the figures from a count of
 * the judgments, on all characteristics.
 */
export async function verschillen(wie: Vrager): Promise<string[]> {
  const gevonden: string[] = [];
  for (const sql of [ANDERS(IN_HET_GROOT, BIJGEHOUDEN), ANDERS(GETELD, OPGETELD)]) {
    const uitkomst = (await wie.query(sql)) as Rij[] | { rows: Rij[] };
    gevonden.push(...(Array.isArray(uitkomst) ? uitkomst : uitkomst.rows).map(({ wat, rij }) => `${wat}: ${rij}`));
  }
  return gevonden;
}

interface Rij {
  wat: string;
  rij: string;
}
