import type { ClientBase } from 'pg';

/** SQL of the studiejaar of a day, by the year in which it begins: 1 September (WHW art. 1.1). */
const studiejaar = (dag: string) => `extract(year from ${dag} - interval '8 months')::int`;

/**
 * Of persons who are about to be destroyed: what is kept of those who were students of higher education, if its own term still
 * runs. It names nobody by a number, and no slice reads it. In the caller's transaction.
 * @returns how many are kept so
 */
export async function bewaarHogerOnderwijs(
  db: ClientBase,
  personen: string[],
  { dag, jaren }: { dag: string; jaren: number },
): Promise<number> {
  const { rows } = await db.query<{ aantal: number }>(
    `with les as (
      select i.persoon_id, i.brin, p.opleidingscode, p.geldig * i.geldig as geldig, upper(i.geldig) as uit
      from register.inschrijving i join register.inschrijvingsperiode p
        on p.inschrijving_id = i.inschrijving_id and p.persoon_id = i.persoon_id and upper_inf(p.geregistreerd)
          and p.geldig && i.geldig
      where i.persoon_id = any ($1::bigint[]) and upper_inf(i.geregistreerd) and p.sector = 'HO'),
    student as (
      select persoon_id, max(uit) as einde, (
        select count(distinct jaar) from les e,
          generate_series(${studiejaar('lower(e.geldig)')}, ${studiejaar('(upper(e.geldig) - 1)')}) jaar
        where e.persoon_id = les.persoon_id) as jaren
      from les group by persoon_id having bewaren.vrij_vanaf(max(uit), $3::int) > $2::date),
    nummer as (
      select s.*, nextval(pg_get_serial_sequence('bewaren.ho_student', 'id')) as id from student s),
    bewaard as (
      insert into bewaren.ho_student (id, achternaam, voorvoegsel, voornamen, geboortedatum, jaren, einde)
      overriding system value
      select n.id, g.achternaam, g.voorvoegsel, g.voornamen, g.geboortedatum, n.jaren, n.einde
      from nummer n cross join lateral (
        select * from register.persoonsgegevens g where g.persoon_id = n.persoon_id and upper_inf(g.geregistreerd)
        order by g.geldig desc limit 1) g
      returning id),
    opleiding as (
      insert into bewaren.ho_opleiding (student, brin, opleidingscode)
      select distinct n.id, les.brin, les.opleidingscode from nummer n join les using (persoon_id))
    select count(*)::int as aantal from bewaard`,
    [personen, dag, jaren],
  );
  return rows[0]!.aantal;
}
