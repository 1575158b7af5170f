import type { ClientBase } from 'pg';
import type { Oordeel } from '../formule/oordeel';

export type Uitkomst = Oordeel & { regio: number | null; geslacht: string };

/** What the engine wrote about these persons, in the words of the second implementation; null for who is not in A. */
export async function leesOordelen(
  db: ClientBase,
  schooljaar: number,
  personen: string[],
): Promise<(Uitkomst | null)[]> {
  const { rows } = await db.query<Uitkomst & { persoon_id: string }>(
    `select persoon_id, case when onderwijssoort = 'VO' then 'VO' else 'MBO' end as deel, categorie, brin, vestiging, gemeente,
       rmc_nr as regio, geslacht, array(select naam from unnest(verzamelingen) naam order by naam collate "C") as verzamelingen,
       verzamelingen = '{}' as vsv
     from vsv.oordeel where schooljaar = $1`,
    [schooljaar],
  );
  const gevonden = new Map(rows.map(({ persoon_id, ...rest }) => [persoon_id, rest]));
  return personen.map((persoon) => gevonden.get(persoon) ?? null);
}
