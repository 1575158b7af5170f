import type { Bewaartermijn } from '../../src/bewaren/Bewaartermijn';
import { tel } from '../../src/bewaren/tel';
import { vernietig } from '../../src/bewaren/vernietig';
import { laadSlices } from '../../src/policy/load';
import { VANDAAG } from '../opstelling/vast';
import type { Proefregister } from '../projecties/proefregister';
import { openVsvregister } from '../vsv/motor/openVsvregister';

export interface Bewaarregister extends Proefregister {
  /** how much is past each term on a day, those of which nothing is left out */
  verlopenOp(dag: string): Promise<Partial<Record<Bewaartermijn['naam'], number>>>;
  /** destroys by the terms of a day; gives how much, likewise */
  vernietigOp(dag: string): Promise<Partial<Record<Bewaartermijn['naam'], number>>>;
  /** of which persons the register still knows a number */
  bekend(ids: string[]): Promise<string[]>;
}

/** A register without persons, with all slices and figures, in which terms end. */
export async function openBewaarregister(): Promise<Bewaarregister> {
  const register = await openVsvregister(laadSlices(VANDAAG));
  const { db, slices } = register;
  const zonderNul = (paren: [string, number][]) => Object.fromEntries(paren.filter(([, aantal]) => aantal > 0));
  return {
    ...register,
    verlopenOp: async (dag) => zonderNul((await tel(db, dag)).map(({ termijn, verlopen }) => [termijn.naam, verlopen])),
    vernietigOp: async (dag) => {
      const gedaan = await vernietig(db, slices, { dag: dag as typeof VANDAAG, door: 'beheerder', geduld: 0 });
      return zonderNul(gedaan.map(({ termijn, aantal }) => [termijn.naam, aantal]));
    },
    bekend: async (ids) => {
      const { rows } = await db.query<{ id: string }>(
        `select p.id from register.persoon p where id = any ($1) and exists (
           select from register.pgn n where n.persoon_id = p.id) order by id`,
        [ids],
      );
      return rows.map(({ id }) => id);
    },
  };
}
