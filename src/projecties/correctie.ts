import type { ClientBase } from 'pg';
import type { Slice, Verleend } from '../policy/Slice';
import type { Projectie } from './definitie';
import { heeftCorrecties } from './heeftCorrecties';
import { kolomnaam } from './kolommen';

/**
 * SQL that a notice (alias n) is one that this slice shows now; where organisations share the slice, to the one that the
 * transaction names, and of the areas that it names.
 */
const open = ({ naam, autorisatie: { gebied } }: Slice): string =>
  `n.slice = '${naam}' and n.bevestigd_op is null${
    gebied
      ? ` and n.oin = current_setting('bron.oin', true) and n.gebieden && string_to_array(current_setting('bron.gebied', true), ',')`
      : ''
  }`;

/** SQL of a notice's row key; where there are no row keys, a number that says nothing. */
const sleutel = ({ metRijsleutels }: Slice): string =>
  metRijsleutels ? `pseudoniemen.rijsleutel(g.rijgeheim, 'correctie', n.lijn)` : 'n.id';

/**
 * The notices of a slice that are not confirmed; read as asked. Where persons are found by number, under every number that she
 * has or had, and the one that proved wrong: which of them the agency named the log does not say.
 */
export function correcties(slice: Slice, velden: Verleend[]): Omit<Projectie, 'naam'> {
  const kolommen = velden
    .filter(({ veld }) => veld !== 'rijsleutel')
    .map(({ veld }) => {
      if (veld === 'pseudoniem') return 'g.pseudoniem';
      return `${veld === 'pgn' && !slice.metRijsleutels ? 'a' : 'n'}.${kolomnaam(veld)}`;
    });
  const wie = slice.metRijsleutels
    ? `pseudoniemen.${slice.naam} g join correcties.bericht n using (persoon_id)`
    : `register.persoon g join correcties.bericht n on n.persoon_id = g.id
  cross join lateral (
    select a.pgn from register.pgn a where a.persoon_id = g.id and upper_inf(a.geregistreerd) union select n.pgn::char(9)) a`;
  return {
    definitie: `select ${['g.logpseudoniem', `${sleutel(slice)} as rijsleutel`, ...kolommen].join(', ')}
  from ${wie}
  where ${open(slice)}`,
    indexen: [],
    view: true,
  };
}

/**
 * The function by which a slice's login confirms its own notices, and changes nothing else. It runs as its owner, and gives how
 * many were confirmed now.
 */
export const bevestigCorrectiesDdl = (slice: Slice): string =>
  heeftCorrecties(slice)
    ? `
create function ${slice.naam}.bevestig_correcties(sleutels uuid[]) returns integer language sql security definer
  set search_path = pg_catalog, pg_temp as $f$
  with bevestigd as (
    update correcties.bericht n set bevestigd_op = clock_timestamp()
    ${slice.metRijsleutels ? `from pseudoniemen.${slice.naam} g where g.persoon_id = n.persoon_id and` : 'where'} ${open(slice)}
      and ${sleutel(slice)} = any (sleutels)
    returning 1)
  select count(*)::int from bevestigd $f$;
revoke execute on function ${slice.naam}.bevestig_correcties from public;`
    : '';

/** Who may be told: the organisations of the afnemer files, in the caller's transaction. */
export async function legOntvangersVast(db: ClientBase, slices: Slice[]): Promise<void> {
  const rijen = slices.filter(heeftCorrecties).flatMap(({ naam, afnemer, autorisatie, vragers }) =>
    vragers.map(({ oin, gebied }) => ({
      ...{ slice: naam, afnemer: afnemer.afnemer, doel: afnemer.doel, oin },
      gebiedsoort: autorisatie.gebied ?? null,
      gebieden: autorisatie.gebied ? gebied : null,
    })),
  );
  await db.query('delete from correcties.ontvanger');
  await db.query(
    `insert into correcties.ontvanger select * from jsonb_populate_recordset(null::correcties.ontvanger, $1::jsonb)`,
    [JSON.stringify(rijen)],
  );
}

/**
 * When the slice follows the date: what waited for that shows now, and is told; but for characteristics that stayed as they
 * were shown.
 */
export async function geefCorrectiesVrij(db: ClientBase, slice: Slice): Promise<void> {
  if (!heeftCorrecties(slice) || !(slice.dagelijks || slice.autorisatie.kAnonimiteit)) return;
  await db.query(
    `delete from correcties.wijziging w where w.slice = $1 and w.uitgesteld and w.getoond is not null and exists (
       select from correcties.rijen(w.persoon_id) r
       where r.slice = w.slice and r.soort = w.soort and r.getoond -> w.veld = w.getoond)`,
    [slice.naam],
  );
  await db.query('update correcties.wijziging set uitgesteld = false where slice = $1 and uitgesteld', [slice.naam]);
}
