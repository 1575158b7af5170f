import { laatVrijstellingenLos } from '../vsv/laatVrijstellingenLos';
import { eindePerVrijstelling } from './einde';
import type { Ruimer } from './Ruimer';
import { sluitPersonen } from './sluitPersonen';

const LOPEND = `select id, persoon_id, bewaren.vrij_vanaf(einde, $2::int) as vrij_vanaf from (${eindePerVrijstelling}) v`;

/** Exemptions go one by one, whoever has them stays: the slices and the figures follow by the triggers of the register. */
export const ruimVrijstellingenOp: Ruimer = {
  lopend: LOPEND,
  partij: 250,
  vernietig: async (db, ids, { dag, jaren }) => {
    const { rows: van } = await db.query<{ persoon_id: string }>(
      'select distinct persoon_id from register.vrijstelling where vrijstelling_id = any ($1::bigint[])',
      [ids],
    );
    await sluitPersonen(
      db,
      van.map(({ persoon_id }) => persoon_id),
    );
    const { rows } = await db.query<{ id: string; persoon_id: string }>(
      `select id, persoon_id from (${LOPEND}) v where id = any ($3::bigint[]) and vrij_vanaf <= $1::date`,
      [dag, jaren, ids],
    );
    const welke = {
      vrijstellingen: rows.map(({ id }) => id),
      personen: rows.map(({ persoon_id }) => persoon_id),
    };
    await laatVrijstellingenLos(db, welke);
    const { rowCount } = await db.query(
      'delete from register.vrijstelling where persoon_id = any ($2::bigint[]) and vrijstelling_id = any ($1::bigint[])',
      [welke.vrijstellingen, welke.personen],
    );
    return { aantal: rows.length, rijen: { vrijstelling: rowCount! } };
  },
};
