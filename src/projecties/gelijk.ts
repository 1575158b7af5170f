import type { Slice } from '../policy/Slice';
import { definitieNaam, opgeslagen, type Projectie, tabelNaam } from './definitie';
import { laatsteStap } from './laatste';

/**
 * Brings the stored rows in line with the definition; `van` limits it to some persons. Only true differences are written.
 * Each row that comes or goes counts in `verschil`, so that a row that goes and comes back leaves it as it was.
 */
function gelijkmaken(slice: Slice, projectie: Projectie, plaats: number, van: string): string {
  const tabel = tabelNaam(slice, projectie);
  const definitie = definitieNaam(slice, projectie);
  const stap = (schrijf: string, teken: '+' | '-') => `
    with rij as (${schrijf} returning hashtextextended(t::text, ${plaats}) as hash)
    select count(*), coalesce(sum(hash), 0) into n, som from rij;
    anders := anders + n; verschil := verschil ${teken} som;`;
  return [
    stap(
      `delete from ${tabel} t using (select * from ${tabel} where ${van} except select * from ${definitie} where ${van}) weg
      where t.logpseudoniem = weg.logpseudoniem and row(t.*) is not distinct from row(weg.*)`,
      '-',
    ),
    stap(
      `insert into ${tabel} as t select * from ${definitie} where ${van} except select * from ${tabel} where ${van}`,
      '+',
    ),
  ].join('');
}

/**
 * SQL of the moment that a slice's data changed. Of a pseudonymous slice no finer than the day: two agencies could lay the
 * moments of their changes side by side.
 */
export const standNu = ({ pseudoniem }: Slice): string =>
  pseudoniem ? `date_trunc('day', clock_timestamp(), 'UTC')` : 'clock_timestamp()';

/**
 * The functions that keep a stored slice equal to its definition. <slice>_definitie.gelijk(pseudoniemen) works on some
 * persons, or on all for null, and gives the number of rows changed. The slice's stand follows at the commit, once, and only
 * when the transaction as a whole changed the slice: so writers of different persons don't wait for each other's work, and
 * the stand tells nothing of what happened outside the slice.
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
  anders bigint := 0; n bigint; som numeric; eerder text; verschil numeric := 0;
begin
  if pseudoniemen is null then${voor('true')}
  else${voor('logpseudoniem = any(pseudoniemen)')}
  end if;
  if anders > 0 then
    eerder := current_setting('${verschil}', true);
    if coalesce(eerder, '') = '' then insert into ${schema}.wijziging default values; end if;
    perform set_config('${verschil}', (coalesce(nullif(eerder, ''), '0')::numeric + verschil)::text, true);
  end if;
  return anders;
end $f$;

create function ${schema}.zet_stand() returns trigger language plpgsql as $f$
begin
  delete from ${schema}.wijziging where nr = new.nr;
  if current_setting('${verschil}') <> '0' then
    -- one at a time over all slices, so that no two wait for each other
    perform pg_advisory_xact_lock(hashtext('bron-stand'));
    update ${slice.naam}.stand set op = ${standNu(slice)};
  end if;
  perform set_config('${verschil}', '', true);
  return null;
end $f$;
create constraint trigger bij_commit after insert on ${schema}.wijziging deferrable initially deferred
  for each row execute function ${schema}.zet_stand();`;
}
