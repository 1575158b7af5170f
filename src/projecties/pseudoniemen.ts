import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';

/** What a slice calls a person, and the secret from which it makes the keys of her rows (src/sleutels.ts). */
export type Pseudonimiseer = (label: string) => (persoon: string) => { pseudoniem: string; rijgeheim: Buffer };

/** Persons per statement. */
const PARTIJ = 10_000;

/** The table of a slice's pseudonyms. It outlives a rebuild of the slice: the names stay the same anyway. */
export const pseudoniemenDdl = ({ naam }: Slice): string => `
create table if not exists pseudoniemen.${naam} (
  persoon_id bigint primary key,
  logpseudoniem bigint not null unique,
  pseudoniem text not null,
  rijgeheim bytea not null
);`;

/** Gives everybody who has none a pseudonym and a row secret in a slice. The keys stay outside the database. */
export async function pseudonimiseer(db: ClientBase, slice: Slice, maak: Pseudonimiseer): Promise<void> {
  if (!slice.metRijsleutels) return;
  const van = maak(slice.sleutellabel);
  // a register that was filled anew has other persons
  await db.query(
    `delete from pseudoniemen.${slice.naam} g where not exists (select from register.persoon p where p.id = g.persoon_id)`,
  );
  for (let vanaf = '0'; ; ) {
    const { rows } = await db.query<{ id: string }>(
      `select id from register.persoon p
       where id > $1 and not exists (select from pseudoniemen.${slice.naam} g where g.persoon_id = p.id)
       order by id limit ${PARTIJ}`,
      [vanaf],
    );
    if (!rows.length) break;
    const gemaakt = rows.map(({ id }) => van(id));
    await db.query(
      `insert into pseudoniemen.${slice.naam} (persoon_id, logpseudoniem, pseudoniem, rijgeheim)
       select p.id, p.logpseudoniem, g.pseudoniem, g.rijgeheim
       from unnest($1::bigint[], $2::text[], $3::bytea[]) g (id, pseudoniem, rijgeheim) join register.persoon p using (id)`,
      [rows.map(({ id }) => id), gemaakt.map((g) => g.pseudoniem), gemaakt.map((g) => g.rijgeheim)],
    );
    vanaf = rows.at(-1)!.id;
  }
  await db.query(`analyze pseudoniemen.${slice.naam}`);
}

export interface PseudoniemInSlice {
  slice: string;
  pseudoniem: string;
  rijgeheim: Buffer;
}

/** For who adds a person: what each slice that needs it will call her. */
export const pseudoniemenVan = (slices: Slice[], maak: Pseudonimiseer): ((persoon: string) => PseudoniemInSlice[]) => {
  const per = slices
    .filter(({ metRijsleutels }) => metRijsleutels)
    .map(({ naam, sleutellabel }) => ({ slice: naam, van: maak(sleutellabel) }));
  return (persoon) => per.map(({ slice, van }) => ({ slice, ...van(persoon) }));
};

/** A person that a slice has no pseudonym for would silently be absent from it: refused at the commit. */
export const pseudoniemEisDdl = (slices: Slice[]): string => `
create or replace function projecties.eis_pseudoniem() returns trigger language plpgsql as $f$
begin
  ${slices
    .filter(({ metRijsleutels }) => metRijsleutels)
    .map(
      ({ naam }) => `if not exists (select from pseudoniemen.${naam} where persoon_id = new.id) then
    raise exception 'een persoon zonder pseudoniem in ${naam}' using errcode = 'integrity_constraint_violation';
  end if;`,
    )
    .join('\n  ')}
  return null;
end $f$;`;
