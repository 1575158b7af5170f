import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';
import { inHetGroot } from './inHetGroot';
import { kolomnaam, vastgelegd } from './kolommen';
import { persoonPredicaat, soortPredicaat } from './predicaat';

const VANDAAG = '(select vandaag from register.klok)';

/**
 * What of a person's characteristics may be shown (k-anonymity, see `KAnonimiteit`). <slice>_definitie.toonbaar holds, per
 * person, the characteristics that are shown; beoordeel() judges anew. Somebody may be known to go to a school now, to have
 * gone there, or to have got something there, for each school that the slice shows: in each of those groups at least
 * `drempel` persons must share what is shown of her. Whoever does not make it drops out, which may make another group too
 * small, until nobody does; of those who dropped out the next characteristics are left out and they are judged among
 * themselves. So every group that shows is large enough also when those shown more of are known.
 */
export function toonbaarDdl(slice: Slice): string {
  const { kAnonimiteit } = slice.autorisatie;
  if (!kAnonimiteit) return '';
  const { drempel, kenmerken } = kAnonimiteit;
  const schema = `${slice.naam}_definitie`;
  const stappen = kenmerken.map((stap) => stap.map(kolomnaam));
  const kolommen = stappen.flat();
  const per = (soort: string, kolommen: string) =>
    `select distinct n.persoon_id, n.brin${kolommen} from register.nu_${soort.toLowerCase()} n where ${soortPredicaat(slice, soort)}`;
  const scholen = ['Inschrijving', 'Examen', 'Diploma', 'Bpv'].filter((soort) => slice.soorten.includes(soort));
  const waarden = kenmerken.flat().map((veld) => {
    const verleend = slice.verleend.find((een) => een.soort === 'Onderwijsdeelnemer' && een.veld === veld);
    if (!verleend) throw new Error(`${slice.naam}: kAnonimiteit noemt ${veld}, dat niet wordt verstrekt`);
    return `${vastgelegd(slice, verleend)} as ${kolomnaam(veld)}`;
  });
  const rondes = stappen.map((_, weg) => {
    const getoond = stappen.slice(weg).flat();
    const groep = ['brin', 'verband', ...getoond].join(', ');
    const lijst = kolommen.map((kolom) => (getoond.includes(kolom) ? kolom : `null`)).join(', ');
    return `
  truncate kandidaat;
  insert into kandidaat select distinct persoon_id from lid where not exists (select from oordeel o where o.persoon_id = lid.persoon_id);
  loop
    delete from kandidaat where persoon_id in (
      select persoon_id from (
        select persoon_id, count(*) over (partition by ${groep}) as n from lid join kandidaat using (persoon_id)) x
      where n < ${drempel});
    exit when not found;
  end loop;
  insert into oordeel select distinct on (persoon_id) persoon_id, ${lijst} from lid join kandidaat using (persoon_id);`;
  });
  return `
-- a row for each school where somebody is or was enrolled (without any, one row without a school), once more for each where
-- the dates of the enrolment and for each where a period of it say that she is there today, and for each that anything else
-- is known of her at
create view ${schema}.kenmerk as
with persoon as (select n.persoon_id, ${waarden.join(', ')} from register.nu_persoon n where ${persoonPredicaat(slice)}),
  inschrijving as (${per('Inschrijving', `, ${VANDAAG} >= n.datum_in and (n.datum_uit is null or n.datum_uit > ${VANDAAG}) as staat, n.geldig @> ${VANDAAG} as volgt`)})
select p.persoon_id, i.brin, v.verband, ${kolommen.map((kolom) => `p.${kolom}`).join(', ')}
  from persoon p left join inschrijving i using (persoon_id)
  cross join lateral (values ('was', true), ('staat', i.staat), ('volgt', i.volgt)) v (verband, waar) where v.waar
union
select p.persoon_id, a.brin, 'elders', ${kolommen.map((kolom) => `p.${kolom}`).join(', ')}
  from persoon p join (${scholen.map((soort) => per(soort, '')).join(' union ')}) a using (persoon_id);
create table ${schema}.toonbaar as select persoon_id, ${kolommen.join(', ')} from ${schema}.kenmerk with no data;
alter table ${schema}.toonbaar add primary key (persoon_id);
-- gives the persons of whom something else may be shown than before
create function ${schema}.beoordeel() returns bigint[] language plpgsql as $f$
declare weg bigint[]; erbij bigint[];
begin
  create temp table lid on commit drop as select * from ${schema}.kenmerk;
  create temp table kandidaat (persoon_id bigint) on commit drop;
  create temp table oordeel on commit drop as select * from ${schema}.toonbaar with no data;
  analyze lid;${rondes.join('')}
  with anders as (delete from ${schema}.toonbaar t
    using (select * from ${schema}.toonbaar except select * from oordeel) oud
    where t.persoon_id = oud.persoon_id returning t.persoon_id)
  select array_agg(persoon_id) into weg from anders;
  with anders as (insert into ${schema}.toonbaar select * from oordeel except select * from ${schema}.toonbaar returning persoon_id)
  select array_agg(persoon_id) into erbij from anders;
  drop table lid, kandidaat, oordeel;
  return array(select logpseudoniem from pseudoniemen.${slice.naam} where persoon_id = any(weg || erbij));
end $f$;`;
}

/**
 * Judges anew what may be shown; before the slice is built, and when the date moves.
 * @returns the log pseudonyms of whom that is something else than before
 */
export async function beoordeel(db: ClientBase, slice: Slice): Promise<string[]> {
  if (!slice.autorisatie.kAnonimiteit) return [];
  const schema = `${slice.naam}_definitie`;
  const { rows } = await inHetGroot(db, () => db.query<{ anders: string[] }>(`select ${schema}.beoordeel() as anders`));
  await db.query(`analyze ${schema}.toonbaar`);
  return rows[0]!.anders;
}
