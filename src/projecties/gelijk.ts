import type { Slice } from '../policy/Slice';
import { definitieNaam, opgeslagen, type Projectie, tabelNaam } from './definitie';
import { laatsteStap } from './laatste';
import { standNu, standTabel } from './stand';

/** Adds the sums of one to those of another, area by area. */
export const telOpDdl = `
create or replace function projecties.tel_op(sommen jsonb, erbij jsonb, teken integer) returns jsonb
  immutable parallel safe language sql as $f$
  select case when erbij = '{}' then sommen else (
    select jsonb_object_agg(key, som) from (
      select key, sum(som) as som from (
        select key, value::numeric as som from jsonb_each_text(sommen)
        union all select key, teken * value::numeric from jsonb_each_text(erbij)) x
      group by key) y) end $f$;`;

/**
 * Brings the stored rows in line with the definition; `van` limits it to some persons. Only true differences are written.
 * Each row that comes or goes counts in `verschil`, under the area that it is in, so that a row that goes and comes back leaves
 * it as it was; what no login reads does not count.
 */
function gelijkmaken(slice: Slice, projectie: Projectie, plaats: number, van: string): string {
  const tabel = tabelNaam(slice, projectie);
  const definitie = definitieNaam(slice, projectie);
  const gebied = slice.autorisatie.gebied ? `coalesce(t.gebied::text, 'geen')` : `''`;
  const stap = (schrijf: string, teken: 1 | -1) => `
    with rij as (${schrijf} returning ${gebied} as gebied, hashtextextended(t::text, ${plaats}) as hash),
      per as (select gebied, count(*) as aantal, sum(hash) as som from rij group by gebied)
    select coalesce(sum(aantal), 0), coalesce(jsonb_object_agg(gebied, som), '{}') into n, sommen from per;
    anders := anders + n;${projectie.intern ? '' : ` verschil := projecties.tel_op(verschil, sommen, ${teken});`}`;
  return [
    stap(
      `delete from ${tabel} t using (select * from ${tabel} where ${van} except select * from ${definitie} where ${van}) weg
      where t.logpseudoniem = weg.logpseudoniem and row(t.*) is not distinct from row(weg.*)`,
      -1,
    ),
    stap(
      `insert into ${tabel} as t select * from ${definitie} where ${van} except select * from ${tabel} where ${van}`,
      1,
    ),
  ].join('');
}

/**
 * The functions that keep a stored slice equal to its definition. <slice>_definitie.gelijk(pseudoniemen) works on some
 * persons, or on all for null, and gives the number of rows changed. The slice's stand follows at the commit, once, and only
 * where the transaction as a whole changed the slice: so writers of different persons don't wait for each other's work, and
 * the stand tells nothing of what happened outside the slice, or in another area of it.
 */
export function gelijkDdl(slice: Slice): string {
  const schema = `${slice.naam}_definitie`;
  const verschil = `bron.verschil_${slice.naam}`;
  const voor = (van: string) =>
    laatsteStap(slice, van) +
    opgeslagen(slice)
      .map((projectie, plaats) => gelijkmaken(slice, projectie, plaats, van))
      .join('');
  return `
${slice.dagelijks ? `create table ${schema}.achterstand (logpseudoniem bigint primary key);` : ''}
create table ${schema}.wijziging (nr bigint generated always as identity primary key);

create function ${schema}.gelijk(pseudoniemen bigint[]) returns bigint language plpgsql
  -- made once per session: planning takes longer than running for one person
  set plan_cache_mode = force_generic_plan as $f$
declare
  anders bigint := 0; n bigint; sommen jsonb; eerder text; verschil jsonb := '{}';
begin
  if pseudoniemen is null then${voor('true')}
  else${voor('logpseudoniem = any(pseudoniemen)')}
  end if;
  if anders > 0 then
    eerder := current_setting('${verschil}', true);
    if coalesce(eerder, '') = '' then insert into ${schema}.wijziging default values; end if;
    perform set_config('${verschil}', projecties.tel_op(coalesce(nullif(eerder, ''), '{}')::jsonb, verschil, 1)::text, true);
  end if;
  return anders;
end $f$;

create function ${schema}.zet_stand() returns trigger language plpgsql as $f$
begin
  delete from ${schema}.wijziging where nr = new.nr;
  if exists (select from jsonb_each_text(current_setting('${verschil}')::jsonb) where value::numeric <> 0) then
    -- one at a time over all slices, so that no two wait for each other
    perform pg_advisory_xact_lock(hashtext('bron-stand'));
    insert into ${standTabel(slice)} (gebied, op)
      select key, ${standNu(slice)} from jsonb_each_text(current_setting('${verschil}')::jsonb) where value::numeric <> 0
      on conflict (gebied) do update set op = excluded.op;
  end if;
  perform set_config('${verschil}', '', true);
  return null;
end $f$;
create constraint trigger bij_commit after insert on ${schema}.wijziging deferrable initially deferred
  for each row execute function ${schema}.zet_stand();`;
}
