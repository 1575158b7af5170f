import { inTransactie } from '../../src/postgres/inTransactie';
import { standTabel } from '../../src/projecties/stand';
import { Diploma } from '../../src/register/entities/Diploma';
import type { Datum } from '../../src/values/Datum';
import type { Partner, Testhub } from '../opstelling/hub';
import { openRegister } from '../svb/persoon';
import { volg } from './tweelingen';

/** What these agencies have all received of diplomas of 2026 turns out to be wrong, for some of them, and they are told. */
export async function corrigeerDiplomas(hub: Testhub, partners: Map<string, Partner>): Promise<void> {
  for (const partner of partners.values()) await partner('{ diplomas(first: 5000) { edges { node { datum } } } }');
  const { vastlegging, sluit } = await openRegister(hub.database.url);
  const { rows } = await hub.db.query<{ id: string; persoon: string; datum: Datum }>(
    `select id, persoon_id as persoon, datum::text from register.diploma
     where upper_inf(geregistreerd) and datum between '2026-01-01' and '2026-06-30' order by diploma_id limit 6`,
  );
  for (const { id, persoon, datum } of rows) {
    const later = `2026-07-${datum.slice(8) === '31' ? '30' : datum.slice(8)}` as Datum;
    await vastlegging.corrigeer(persoon, Diploma, id, { datum: later });
  }
  await sluit();
  // the others followed in the same transaction
  for (const { afnemer } of hub.slices.filter(({ dagelijks }) => dagelijks))
    if (partners.has(afnemer.afnemer)) await inTransactie(hub.db, () => volg(hub, afnemer.afnemer));
  await hub.db.query('select correcties.verwerk(), register.tel_leveringen()');
  // the corrections were not at one moment in all registers
  for (const slice of hub.slices)
    if (slice.opgeslagen) await hub.db.query(`update ${standTabel(slice)} set op = '2026-11-16T12:00:00Z'`);
}
