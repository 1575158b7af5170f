import type { Ruimer } from './Ruimer';

/** Records of long enough ago that still say about whom they were, or who acted. */
const LOPEND = `
  select id, bewaren.vrij_vanaf((begin at time zone 'Europe/Amsterdam')::date, $2::int) as vrij_vanaf
  from logboek.verstrekking v
  where begin < $1::date - make_interval(years => $2::int - 2)
    and (personen <> '{}' or exists (select from logboek.audit a where a.trace_id = v.trace_id))`;

/** Old records lose their persons and who acted, and stay themselves: how many provisions there were, to whom, why, and of what. */
export const ruimLogboekOp: Ruimer = {
  lopend: LOPEND,
  partij: 500,
  vernietig: async (db, ids, { dag, jaren }) => {
    // the index is not written meanwhile, so that nobody is put back
    await db.query('select from logboek.index_stand for update');
    const { rows } = await db.query<{ regels: number; index: number; audit: number }>(
      `with oud as (
         select v.id, v.trace_id, v.personen from logboek.verstrekking v
         where id = any ($3::uuid[]) and id in (select id from (${LOPEND}) l where vrij_vanaf <= $1::date) for update),
       uit_index as (
         delete from logboek.persoon_index i using (select id, unnest(personen) as persoon from oud) o
         where i.persoon = o.persoon and i.verstrekking = o.id returning 1),
       uit_audit as (delete from logboek.audit a using oud where a.trace_id = oud.trace_id returning 1),
       leeg as (
         update logboek.verstrekking v set personen = '{}' from oud where v.id = oud.id returning 1)
       select (select count(*) from leeg)::int as regels, (select count(*) from uit_index)::int as index,
         (select count(*) from uit_audit)::int as audit`,
      [dag, jaren, ids],
    );
    const { regels, index, audit } = rows[0]!;
    return { aantal: regels, rijen: { logboekregel: regels, logboekindex: index, audit } };
  },
};
