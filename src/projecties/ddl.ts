import type { Slice } from '../policy/Slice';
import { beheerfuncties, beheerfunctiesDdl } from './beheerfuncties';
import { bevestigCorrectiesDdl } from './correctie';
import { correctierijenDdl } from './correctierijen';
import { definitieNaam, leesNaam, projecties, tabelNaam } from './definitie';
import { gelijkDdl, telOpDdl } from './gelijk';
import { heeftCorrecties } from './heeftCorrecties';
import { bevestigDdl, heeftLaatste } from './laatste';
import { leesviewDdl } from './leesview';
import { overigeViewsDdl } from './overigeViews';
import { pseudoniemEisDdl, pseudoniemenDdl } from './pseudoniemen';
import { standDdl } from './stand';
import { toonbaarDdl } from './toonbaar';

/** Everything of a slice in the database but its login: schema, relations, definitions, and the state of its data. */
export function sliceDdl(slice: Slice): string {
  const delen = projecties(slice);
  const { gebied } = slice.autorisatie;
  return [
    `create schema ${slice.naam}; create schema ${slice.naam}_definitie;`,
    gebied ? `create schema ${slice.naam}_opslag;` : '',
    standDdl(slice),
    // the day that the slice's rows are true for
    `create view ${slice.naam}.klok as select vandaag from register.klok;`,
    slice.metRijsleutels ? pseudoniemenDdl(slice) + toonbaarDdl(slice) : '',
    ...delen.map((projectie) =>
      slice.opgeslagen && !projectie.view
        ? `create view ${definitieNaam(slice, projectie)} as\n${projectie.definitie};
create table ${tabelNaam(slice, projectie)} as select * from ${definitieNaam(slice, projectie)} with no data;${gebied && !projectie.intern ? leesviewDdl(slice, projectie) : ''}`
        : `create view ${leesNaam(slice, projectie)}${gebied ? ' with (security_barrier)' : ''} as\n${projectie.definitie};`,
    ),
    overigeViewsDdl(slice),
    bevestigDdl(slice),
    bevestigCorrectiesDdl(slice) + beheerfunctiesDdl(slice),
    slice.opgeslagen ? gelijkDdl(slice) : '',
  ].join('\n');
}

/** Removes what sliceDdl made. */
export const sliceWeg = (naam: string): string =>
  ['_definitie', '', '_opslag'].map((deel) => `drop schema if exists ${naam}${deel} cascade;`).join(' ');

/**
 * What is made of all slices together. projecties.ververs: what the triggers call. Every stored slice follows the register in
 * the register's own transaction, or notes whom to follow later.
 */
export function verversDdl(slices: Slice[]): string {
  const stappen = slices
    .filter(({ opgeslagen }) => opgeslagen)
    .map(({ naam, dagelijks }) =>
      dagelijks
        ? `insert into ${naam}_definitie.achterstand select unnest(pseudoniemen) on conflict do nothing;`
        : `perform ${naam}_definitie.gelijk(pseudoniemen);`,
    );
  return `${telOpDdl}
create or replace function projecties.ververs(personen bigint[]) returns void language plpgsql as $f$
declare pseudoniemen bigint[];
begin
  if personen is null then return; end if;
  -- writers of the same person go one after the other
  perform from register.persoon where id = any(personen) order by id for update;
  -- what slices show of it follows from it
  perform vsv.ververs(personen);
  select array_agg(logpseudoniem) into pseudoniemen from register.persoon where id = any(personen);
  ${stappen.join('\n  ')}
end $f$;${pseudoniemEisDdl(slices)}${correctierijenDdl(slices)}`;
}

/** The functions by which a slice's login changes something. */
const functies = (slice: Slice): string[] => [
  ...(heeftLaatste(slice) ? ['bevestig'] : []),
  ...(heeftCorrecties(slice) ? ['bevestig_correcties'] : []),
  ...beheerfuncties(slice),
];

/** What a slice's login may do: read its own schema, and call its own functions; nothing else. */
export const rechtenDdl = (slice: Slice): string => `
grant usage on schema ${slice.naam} to ${slice.login};
grant select on all tables in schema ${slice.naam} to ${slice.login};${functies(slice)
  .map((naam) => `\ngrant execute on function ${slice.naam}.${naam} to ${slice.login};`)
  .join('')}`;
