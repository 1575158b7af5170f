import type pg from 'pg';
import { VANDAAG } from '../opstelling/vast';

/** The fields of an enrolment that a dashboard shows, in the order of the texts below. */
export const VELDEN = 'brin vestiging datumIn datumUit redenUitstroom opleidingscode niveau leerweg onderwijssoort';

/** What each person follows today, or else followed last, from the register's own tables: texts by number, sorted. */
export async function inschrijvingenVan(db: pg.Client): Promise<Map<string, string[]>> {
  const { rows } = await db.query<{ pgn: string; rij: string }>(
    `with les as (
       select i.persoon_id, i.brin, p.vestiging, lower(i.geldig) as datum_in, upper(i.geldig) as datum_uit, i.reden_uitstroom,
         p.opleidingscode, p.niveau, p.leerweg, p.sector, upper(p.geldig * i.geldig) as tot, p.geldig * i.geldig @> $1::date as nu
       from register.inschrijving i join register.inschrijvingsperiode p using (inschrijving_id)
       where upper_inf(i.geregistreerd) and upper_inf(p.geregistreerd) and p.geldig && i.geldig),
     persoon as (
       select persoon_id, bool_or(datum_in <= $1 and coalesce(datum_uit > $1, true)) as volgt,
         max(datum_uit) filter (where datum_uit <= $1) as laatst
       from les group by persoon_id)
     select n.pgn, concat_ws(' ', brin, vestiging, datum_in, coalesce(datum_uit::text, '-'), coalesce(reden_uitstroom, '-'),
       coalesce(opleidingscode, '-'), coalesce(niveau::text, '-'), coalesce(leerweg, '-'), sector) as rij
     from les join persoon using (persoon_id)
     join register.pgn n on n.persoon_id = les.persoon_id and upper_inf(n.geregistreerd) and n.geldig @> $1::date
     where case when volgt then nu else datum_uit = laatst and tot = laatst end`,
    [VANDAAG],
  );
  const perPgn = new Map<string, string[]>();
  for (const { pgn, rij } of rows) perPgn.set(pgn, [...(perPgn.get(pgn) ?? []), rij].sort());
  return perPgn;
}
