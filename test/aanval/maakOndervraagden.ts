import type { Slice } from '../../src/policy/Slice';
import type { Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import type { Ondervraagde } from './Ondervraagde';
import { contractVan } from './orakel/contractVan';
import { geenCorrecties } from './orakel/geenCorrecties';
import { maakOrakel } from './orakel/maakOrakel';
import { mijnAutorisatie } from './orakel/mijnAutorisatie';
import { leesRegister } from './register/leesRegister';
import { verbind } from './verbind';

/**
 * Every agency with its oracle over the register of a hub.
 * @param slices by which the oracles judge; of a hub with other ones, those that it should have had
 */
export async function maakOndervraagden(t: Testhub, slices: Slice[] = t.slices): Promise<Ondervraagde[]> {
  const stand = await leesRegister(t.db);
  const ondervraagden: Ondervraagde[] = [];
  for (const slice of slices) {
    const orakel = await maakOrakel({ slice, slices: t.slices, stand, db: t.db, vandaag: VANDAAG });
    Object.assign(orakel.wortels, geenCorrecties(slice.naam), { mijnAutorisatie: mijnAutorisatie(slice) });
    const partners = [];
    for (const { id, gebied } of slice.vragers) partners.push({ id, gebied, lijn: await verbind(t, id) });
    ondervraagden.push({ slice, contract: contractVan(slice.afnemer.afnemer), orakel, partners });
  }
  return ondervraagden;
}
