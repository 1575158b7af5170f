import type { Slice } from '../policy/Slice';

/**
 * SQL of the moment that a slice's data changed. Of a pseudonymous slice no finer than the day: two agencies could lay the
 * moments of their changes side by side.
 */
export const standNu = ({ pseudoniem }: Slice): string =>
  pseudoniem ? `date_trunc('day', clock_timestamp(), 'UTC')` : 'clock_timestamp()';

/** When the slice was built, under an empty name, and of a divided slice when each area changed since. */
export const standTabel = ({ naam, autorisatie }: Slice): string =>
  `${naam}${autorisatie.gebied ? '_opslag' : ''}.stand`;

/** What the slice's login reads as `stand`: of a divided slice the latest of its caller's areas, whatever happened in others. */
export function standDdl(slice: Slice): string {
  if (!slice.opgeslagen) return `create view ${slice.naam}.stand as select now() as op;`;
  const tabel = standTabel(slice);
  return `create table ${tabel} (gebied text primary key, op timestamptz not null);
insert into ${tabel} values ('', ${standNu(slice)});
${slice.autorisatie.gebied ? eigenStand(slice) : ''}`;
}

const eigenStand = (
  slice: Slice,
): string => `create view ${slice.naam}.stand with (security_barrier) as select max(op) as op from ${standTabel(slice)}
  where gebied = '' or gebied = any ((select string_to_array(current_setting('bron.gebied', true), ','))::text[]);`;

/** When a slice is built, or anew. Analyzed too: unanalyzed, its few rows count for thousands in every plan. */
export const zetStand = (slice: Slice): string => {
  const tabel = standTabel(slice);
  return `delete from ${tabel} where gebied <> ''; update ${tabel} set op = ${standNu(slice)}; analyze ${tabel};`;
};
