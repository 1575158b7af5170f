import type { ClientBase } from 'pg';
import type { Leesvraag } from '../../src/verstrekking/Lezer';
import { knopenVan } from './knopenVan';
import type { Planknoop } from './Planknoop';

/** How the database goes about a statement, as the login is set: one kept prepared has been seen often enough for a plan of its own. */
export async function planVan(db: ClientBase, { naam: vast, tekst, waarden }: Leesvraag): Promise<Planknoop[]> {
  const EXPLAIN = 'explain (analyze, timing off, summary off, format json)';
  const uitleg = async () => {
    if (!vast) return db.query(`${EXPLAIN} ${tekst}`, waarden);
    const naam = `p${Math.random().toString(36).slice(2)}`;
    for (let keer = 0; keer < 6; keer++) await db.query({ name: naam, text: tekst, values: waarden });
    return db.query(`${EXPLAIN} execute "${naam}" (${waarden.map((waarde) => `'${waarde}'`)})`);
  };
  const { rows } = await uitleg();
  return knopenVan(rows[0]['QUERY PLAN'][0].Plan);
}
