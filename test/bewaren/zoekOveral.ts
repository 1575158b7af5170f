import type pg from 'pg';
import { tabellen } from './tabellen';

/** In which tables one of these texts stands, anywhere in a row written out; or the id, where a table names persons by it. */
export async function zoekOveral(db: pg.Client, teksten: string[], ids: string[]): Promise<string[]> {
  const gevonden: string[] = [];
  for (const { naam, kolommen } of await tabellen(db)) {
    const id =
      naam === 'register.persoon' ? 'id' : (kolommen.find((kolom) => kolom === 'persoon_id') ?? 'null::bigint');
    const { rowCount } = await db.query(
      `select from ${naam} t where t::text like any ($1::text[]) or ${id} = any ($2::bigint[]) limit 1`,
      [teksten.map((tekst) => `%${tekst}%`), ids],
    );
    if (rowCount) gevonden.push(naam);
  }
  return gevonden;
}
