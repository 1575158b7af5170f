import { inTransactie } from '../../src/postgres/inTransactie';
import { volgKlok } from '../../src/projecties/klok';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { gezien } from './zonderToeval';

export interface Tweeling {
  hub: Testhub;
  partner: Partner;
}

/** The agency's own slice brought in line with the register again, as at midnight. */
export const volg = ({ db, slices }: Testhub, afnemer: string) =>
  volgKlok(
    db,
    slices.filter((slice) => slice.afnemer.afnemer === afnemer),
  );

/** A hub over a register that these statements made different. */
export async function maakTweeling(afnemer: string, wijzigingen: string[]): Promise<Tweeling> {
  const hub = await maakHub();
  await inTransactie(hub.db, async () => {
    // all at once instead of statement by statement: that the triggers do the same has its own tests
    await hub.db.query('set local session_replication_role = replica');
    for (const wijziging of wijzigingen) await hub.db.query(wijziging);
    await hub.db.query('set local session_replication_role = origin');
    await volg(hub, afnemer);
  });
  return { hub, partner: await hub.als(afnemer) };
}

/** The same question to both; a difference is shown where it begins, as answers are long. */
export async function zelfde(
  [een, ander]: [Tweeling, Tweeling],
  query: string,
  variables: Record<string, unknown>,
): Promise<void> {
  const antwoorden = await Promise.all([een, ander].map(({ partner }) => partner(query, variables)));
  const [hier, daar] = antwoorden.map(gezien) as [ReturnType<typeof gezien>, ReturnType<typeof gezien>];
  let plek = 0;
  while (plek < hier.tekst.length && hier.tekst[plek] === daar.tekst[plek]) plek++;
  const stuk = ({ tekst }: { tekst: string }) => tekst.slice(Math.max(0, plek - 60), plek + 60);
  if (hier.tekst !== daar.tekst)
    expect({ query, variables, daar: stuk(daar) }).toEqual({ query, variables, daar: stuk(hier) });
  expect({ ...daar, tekst: '' }).toEqual({ ...hier, tekst: '' });
}
