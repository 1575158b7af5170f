import type pg from 'pg';
import { VANDAAG } from '../opstelling/vast';

/**
 * What institutions are to be given, from the register's own tables: the rows in words of the afnemer file, written as one
 * statement per noun. $1 = the BRINs, $2 = today.
 */
const LID = `
  select i.persoon_id, i.brin, bool_or(i.geldig @> $2::date) as nu, max(coalesce(upper(i.geldig) - 1, 'infinity'::date)) as laatst
  from register.inschrijving i where upper_inf(i.geregistreerd) and i.brin = any ($1) group by 1, 2`;

const NUMMER = `
  select l.*, n.pgn from (${LID}) l join register.pgn n on n.persoon_id = l.persoon_id and upper_inf(n.geregistreerd)
    and n.geldig @> least(l.laatst, $2::date)`;

const VRAGEN = {
  onderwijsdeelnemers: `
    select l.pgn, g.achternaam, case when a.geheim then null else a.straat end, case when a.geheim then null else a.postcode end,
      coalesce(a.geheim, false)
    from (${NUMMER}) l
    join register.persoonsgegevens g on g.persoon_id = l.persoon_id and upper_inf(g.geregistreerd) and g.geldig @> $2::date
    left join register.adres a on a.persoon_id = l.persoon_id and upper_inf(a.geregistreerd) and a.geldig @> $2::date
    where l.nu`,
  inschrijvingen: `
    select l.pgn, i.brin, p.vestiging, p.opleidingscode, lower(i.geldig)::text, upper(i.geldig)::text
    from (${NUMMER}) l join register.inschrijving i on i.persoon_id = l.persoon_id and upper_inf(i.geregistreerd)
    join register.inschrijvingsperiode p on p.inschrijving_id = i.inschrijving_id and upper_inf(p.geregistreerd)
    where (i.brin = l.brin or l.nu) and i.geldig @> $3::date and p.geldig @> $3::date`,
  diplomas: `
    select l.pgn, d.brin, d.soort, d.niveau, d.datum::text
    from (${NUMMER}) l join register.diploma d on d.persoon_id = l.persoon_id and upper_inf(d.geregistreerd)
    where d.brin = l.brin or l.nu`,
  examenresultaten: `
    select l.pgn, e.brin, r.vakcode, r.se, r.ce1
    from (${NUMMER}) l join register.examen e on e.persoon_id = l.persoon_id and e.brin = l.brin and upper_inf(e.geregistreerd)
    join register.examenresultaat r on r.examen_id = e.examen_id and upper_inf(r.geregistreerd)
    where e.examenjaar = $3`,
  bpvs: `
    select l.pgn, b.volgnummer, b.leerbedrijf, lower(b.geldig)::text
    from (${NUMMER}) l join register.inschrijving i on i.persoon_id = l.persoon_id and i.brin = l.brin and upper_inf(i.geregistreerd)
    join register.bpv b on b.inschrijving_id = i.inschrijving_id and upper_inf(b.geregistreerd)`,
};

/** The rows as text, sorted; `over` is the peildatum or the examenjaar where the question has one. */
export async function verwacht(
  db: pg.Client,
  vraag: keyof typeof VRAGEN,
  brins: readonly string[],
  over?: string | number,
): Promise<string[]> {
  const waarden = [brins, VANDAAG, ...(over === undefined ? [] : [over])];
  const { rows } = await db.query<unknown[]>({ text: VRAGEN[vraag], values: waarden, rowMode: 'array' });
  return rows.map((rij) => rij.map((waarde) => waarde ?? '-').join(' ')).sort();
}
