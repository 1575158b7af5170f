import { inTransactie } from '../../src/postgres/inTransactie';
import { volgKlok } from '../../src/projecties/klok';
import { standTabel } from '../../src/projecties/stand';
import { haalDiplomas } from '../aanval/haalDiplomas';
import { vulBeheer } from '../aanval/vulBeheer';
import { maakHub, type Testhub } from '../opstelling/hub';

/** The agency's own slice brought in line with the register again, as at midnight; and the figures, where it rests on them. */
export async function volg({ db, slices }: Testhub, afnemer: string): Promise<void> {
  const eigen = slices.filter((slice) => slice.afnemer.afnemer === afnemer);
  if (eigen.some(({ autorisatie }) => Object.keys(autorisatie.wortelvelden).some((veld) => veld.startsWith('vsv'))))
    await db.query('select vsv.ververs(array_agg(id)) from register.persoon');
  await volgKlok(db, eigen);
}

/** Makes a register different, all at once instead of statement by statement: that the triggers do the same has its own tests. */
export async function maakAnders(hub: Testhub, afnemer: string, wijzigingen: string[]): Promise<void> {
  await inTransactie(hub.db, async () => {
    await hub.db.query('set local session_replication_role = replica');
    for (const wijziging of wijzigingen) await hub.db.query(wijziging);
    await hub.db.query('set local session_replication_role = origin');
    await volg(hub, afnemer);
  });
}

/** What was done to both was not done at one moment. */
async function zetStanden({ db, slices }: Testhub): Promise<void> {
  for (const slice of slices.filter(({ opgeslagen }) => opgeslagen))
    await db.query(`update ${standTabel(slice)} set op = '2026-11-16T12:00:00Z'`);
}

/** Two hubs over registers that differ by these statements; what comes before is said to both. */
export async function maakTweeling(
  afnemer: string,
  wijzigingen: string[],
  opties: Parameters<typeof maakHub>[0] = {},
  vooraf: string[] = [],
): Promise<[Testhub, Testhub]> {
  const hubs: [Testhub, Testhub] = [await maakHub(opties), await maakHub(opties)];
  if (hubs[0].slices.find((slice) => slice.afnemer.afnemer === afnemer)?.soorten.includes('LaatsteLevering')) {
    for (const hub of hubs) await haalDiplomas(hub);
  }
  if (afnemer === 'duo-beheer') for (const hub of hubs) await vulBeheer(hub);
  if (vooraf.length) for (const hub of hubs) await maakAnders(hub, afnemer, vooraf);
  for (const hub of hubs) await zetStanden(hub);
  await maakAnders(hubs[1], afnemer, wijzigingen);
  return hubs;
}
