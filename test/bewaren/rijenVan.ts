import type pg from 'pg';
import { tabellen } from './tabellen';

/**
 * Every row, written out, of every table that names persons one by one: those of these persons.
 */
export async function rijenVan(db: pg.Client, personen: string[], logpseudoniemen: string[]): Promise<string[]> {
  const alle: string[] = [];
  for (const { naam, kolommen } of await tabellen(db)) {
    const waar =
      naam === 'register.persoon'
        ? 'id = any ($1::bigint[])'
        : kolommen.includes('persoon_id')
          ? 'persoon_id = any ($1::bigint[])'
          : kolommen.includes('logpseudoniem')
            ? 'logpseudoniem = any ($2::bigint[])'
            : kolommen.includes('persoon')
              ? 'persoon = any ($2::bigint[])'
              : null;
    if (!waar) continue;
    const { rows } = await db.query<{ rij: string }>(
      `select t::text as rij from ${naam} t
       where ($1::bigint[] is not null or $2::bigint[] is not null) and ${waar} order by 1`,
      [personen, logpseudoniemen],
    );
    alle.push(...rows.map(({ rij }) => `${naam} ${rij}`));
  }
  return alle;
}
