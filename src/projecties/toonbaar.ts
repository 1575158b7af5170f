import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';
import { inHetGroot } from './inHetGroot';
import { kolomnaam, vastgelegd } from './kolommen';
import { persoonPredicaat } from './predicaat';

/**
 * What of a person's characteristics may be shown (k-anonymity, see `KAnonimiteit`). <slice>_definitie.toonbaar holds, per
 * person, the characteristics that at least `drempel` persons of the same institution share; beoordeel() judges anew.
 * Whoever shares all of them is one group; of the others the first characteristic is left out and they are judged among
 * themselves, and so on: so every group that shows is large enough also when those shown more of are known.
 */
export function toonbaarDdl(slice: Slice): string {
  const { kAnonimiteit } = slice.autorisatie;
  if (!kAnonimiteit) return '';
  const { drempel, kenmerken } = kAnonimiteit;
  const schema = `${slice.naam}_definitie`;
  const kolommen = kenmerken.map(kolomnaam);
  const waarden = kenmerken.map((veld) => {
    const cel = slice.cel('Onderwijsdeelnemer', veld);
    if (!cel || cel.precisie === 'afwezig')
      throw new Error(`${slice.naam}: kAnonimiteit noemt ${veld}, dat niet wordt verstrekt`);
    return `${vastgelegd(slice, { soort: 'Onderwijsdeelnemer', veld, cel })} as ${kolomnaam(veld)}`;
  });
  const stappen = kolommen.map((_, weg) => {
    const groep = ['brin', ...kolommen.slice(weg)].join(', ');
    const van = weg === 0 ? `${schema}.kenmerk` : `(select * from stap${weg - 1} where n < ${drempel}) rest`;
    return `stap${weg} as (select persoon_id, brin, ${kolommen.join(', ')}, count(*) over (partition by ${groep}) as n from ${van})`;
  });
  const getoond = kolommen.map((_, weg) => {
    const lijst = kolommen.map((kolom, plaats) => (plaats < weg ? 'null' : kolom)).join(', ');
    return `select persoon_id, ${lijst} from stap${weg} where n >= ${drempel}`;
  });
  return `
-- the institution of the last enrolment
create view ${schema}.kenmerk as
select n.persoon_id, i.brin, ${waarden.join(', ')}
  from register.nu_persoon n
  left join (select distinct on (persoon_id) persoon_id, brin from register.inschrijving
    where upper_inf(geregistreerd) order by persoon_id, lower(geldig) desc, brin) i using (persoon_id)
  where ${persoonPredicaat(slice)};
create table ${schema}.toonbaar as select persoon_id, ${kolommen.join(', ')} from ${schema}.kenmerk with no data;
alter table ${schema}.toonbaar add primary key (persoon_id);
-- gives the persons of whom something else may be shown than before
create function ${schema}.beoordeel() returns bigint[] language plpgsql as $f$
declare weg bigint[]; erbij bigint[];
begin
  create temp table oordeel on commit drop as
  with ${stappen.join(',\n  ')}
  ${getoond.join('\n  union all ')};
  with anders as (delete from ${schema}.toonbaar t
    using (select * from ${schema}.toonbaar except select * from oordeel) oud
    where t.persoon_id = oud.persoon_id returning t.persoon_id)
  select array_agg(persoon_id) into weg from anders;
  with anders as (insert into ${schema}.toonbaar select * from oordeel except select * from ${schema}.toonbaar returning persoon_id)
  select array_agg(persoon_id) into erbij from anders;
  drop table oordeel;
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
