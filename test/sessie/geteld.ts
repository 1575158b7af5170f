import type { Testhub } from '../opstelling/hub';

/** How often the hub counted a refusal without a record of its own. Stops the hub, which then writes what it counted. */
export async function geteld(t: Testhub, foutcode: string): Promise<number> {
  await t.hub.stop();
  const { rows } = await t.db.query('select sum(aantal)::int as aantal from logboek.onbekend where foutcode = $1', [
    foutcode,
  ]);
  return rows[0].aantal;
}
