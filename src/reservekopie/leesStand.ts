import type { ClientBase } from 'pg';
import type { Manifest } from './Manifest';

/**
 * How much a register holds.
 * @throws Error when no hub has set it up yet
 */
export async function leesStand(db: ClientBase): Promise<Manifest['stand']> {
  const { rows } = await db.query<Manifest['stand']>(
    `select (select vandaag::text from register.klok) as vandaag,
       (select count(*)::int from register.persoon) as personen, count(*)::int as verstrekkingen,
       max(eind) as "laatsteVerstrekking"
     from logboek.verstrekking`,
  );
  if (rows[0]!.vandaag === null) throw new Error('Deze database is nog niet ingericht: start eerst de hub.');
  return rows[0]!;
}
