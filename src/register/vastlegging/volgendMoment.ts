import type { EntityManager } from 'typeorm';
import { FEITEN } from '../feiten';

const LAATSTE = FEITEN.map(
  (tabel) =>
    `select max(lower(geregistreerd)) as moment from register.${tabel} where persoon_id = $1 and upper_inf(geregistreerd)`,
).join(' union all ');

/**
 * The moment of a write: now, but always later than the person's latest version, whatever the clock does and however
 * often one transaction writes; so no version is ever known for an empty time. Every write leaves a version that is
 * current, hence looking at the current versions, which have an index, is enough. As text: a Date drops microseconds.
 */
export async function volgendMoment(db: EntityManager, persoonId: string): Promise<string> {
  const [rij]: [{ moment: string }] = await db.query(
    `select greatest(clock_timestamp(), max(moment) + interval '1 microsecond')::text as moment from (${LAATSTE}) laatste`,
    [persoonId],
  );
  return rij.moment;
}
