import type { ClientBase } from 'pg';
import { grondVernietigd } from './grondVernietigd';

/** The set that rests on an exemption. */
const VRIJSTELLING = 'B_VRIJSTELLING';

/**
 * Of exemptions that are about to be destroyed: a judgment that rests on one stays as it was counted, but does not say any more
 * that it was an exemption, and is not made anew. In the caller's transaction, before the facts go.
 */
export async function laatVrijstellingenLos(
  db: ClientBase,
  { vrijstellingen, personen }: { vrijstellingen: string[]; personen: string[] },
): Promise<void> {
  await db.query(
    `with anders as (
       update vsv.oordeel o set verzamelingen = array_replace(verzamelingen, $3, $4)
       where persoon_id = any ($2::bigint[]) and verzamelingen @> array[$3] and exists (
         select from register.vrijstelling w
         where w.persoon_id = o.persoon_id and w.vrijstelling_id = any ($1::bigint[]) and upper_inf(w.geregistreerd)
           and w.geldig @> make_date(o.schooljaar + 1, 10, 1))
       returning schooljaar, persoon_id)
     insert into vsv.vast (schooljaar, persoon_id) select schooljaar, persoon_id from anders`,
    [vrijstellingen, personen, VRIJSTELLING, grondVernietigd],
  );
}
