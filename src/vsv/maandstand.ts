import { geldtOp } from './geldtOp';
import type { Kennis } from './Kennis';
import { startpopulatie } from './startpopulatie';

/** What the register knew when the month was run. */
const toen: Kennis = (alias) => `${alias}.geregistreerd @> j.bekend`;

/**
 * SQL of the state of one month: everybody in the start population of 1 October (t1) as it was known then, who on the first of
 * the month (t2) lives in the Netherlands, with the reason for being on the list, or null. Parameters: $1 school year, $2 t2,
 * $3 the moment up to which changes count. Residence is that of t2, as the list goes to who is responsible now.
 * Source: DUO, VSV / Verzuim (maandrapportages): t1 is determined anew each month; on the list is who has no startkwalificatie
 * and has no valid enrolment, or only one as an exam participant, or only one that is not registered for funding.
 */
export const maandstand = (): string => `
with j as (
  select *, make_date(schooljaar, 10, 1) as t, make_date(schooljaar + 1, 10, 1) as v, $2::date as t2, $3::timestamptz as bekend
  from vsv.jaar where schooljaar = $1),
a as materialized (${startpopulatie(toen)}),
woont as (
  select a.*, d.gemeentecode from a cross join j
  join register.adres d on d.persoon_id = a.persoon_id and ${toen('d')} and ${geldtOp('d', 'j.t2')}
  where d.landcode = '6030' and d.gemeentecode is not null and not exists (
    select from register.persoonsgegevens g
    where g.persoon_id = a.persoon_id and ${toen('g')} and g.datum_overlijden <= j.t2)),
m as (select * from register.indeling(array[$2::date])),
les as (
  select a.persoon_id, bool_or(p.bekostigd and p.intensiteit is distinct from 'EX') as telt, bool_or(p.intensiteit = 'EX') as examen
  from a cross join j
  join register.inschrijvingsperiode p on p.persoon_id = a.persoon_id and ${toen('p')} and ${geldtOp('p', 'j.t2')}
  join register.inschrijving i on i.inschrijving_id = p.inschrijving_id and i.persoon_id = p.persoon_id
    and ${toen('i')} and ${geldtOp('i', 'j.t2')}
  group by a.persoon_id),
sk as (
  select distinct d.persoon_id from a cross join j
  join register.diploma d on d.persoon_id = a.persoon_id and ${toen('d')} and d.startkwalificatie and d.datum <= j.t2)
select woont.schooljaar, $2::date as maand, woont.persoon_id, w.logpseudoniem, woont.onderwijssoort, woont.categorie, woont.brin,
  woont.vestiging, woont.leerweg, woont.geslacht, coalesce(m.gemeente, woont.gemeentecode) as gemeente, m.rmc_nr,
  case
    when sk.persoon_id is not null or les.telt then null
    when les.persoon_id is null then 'GEEN_INSCHRIJVING'
    when les.examen then 'INSCHRIJVING_EXAMENDEELNEMER'
    else 'INSCHRIJVING_ZONDER_BEKOSTIGING'
  end as reden
from woont join register.persoon w on w.id = woont.persoon_id
left join m on m.code = woont.gemeentecode
left join les on les.persoon_id = woont.persoon_id
left join sk on sk.persoon_id = woont.persoon_id`;
