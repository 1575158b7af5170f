import type { ClientBase } from 'pg';
import { vergeet } from '../logboek/vergeet';
import type { Slice } from '../policy/Slice';
import { laatLos } from '../projecties/laatLos';
import { volgNu } from '../projecties/volgNu';
import { FEITEN } from '../register/feiten';
import { laatPersonenLos } from '../vsv/laatPersonenLos';
import { bewaarHogerOnderwijs } from './bewaarHogerOnderwijs';
import { eindePerPersoon } from './einde';
import type { Ruimer } from './Ruimer';
import { sluitPersonen } from './sluitPersonen';
import { telOp } from './telOp';
import { termijn } from './termijn';
import { verwijderFeiten } from './verwijderFeiten';

/** Who somebody is; as long as an exemption of hers is kept, it says of whom. */
const WIE = ['pgn', 'persoonsgegevens', 'adres', 'vrijstelling'];

type Wie = { id: string; logpseudoniem: string; vrijstelling: boolean };

/**
 * Everything about whoever is enrolled nowhere any more. Whoever has an exemption that is still kept, by another article, loses
 * what the education register has of her and no more.
 */
export const ruimPersonenOp: Ruimer = {
  lopend: `select persoon_id as id, bewaren.vrij_vanaf(einde, $2::int) as vrij_vanaf from (${eindePerPersoon()}) e`,
  partij: 250,
  vernietig: async (db, ids, { dag, jaren, slices }) => {
    await sluitPersonen(db, ids);
    const { rows } = await db.query<Wie>(
      `select p.id, p.logpseudoniem, exists (select from register.vrijstelling w where w.persoon_id = p.id) as vrijstelling
       from (${eindePerPersoon('$3::bigint[]')}) e join register.persoon p on p.id = e.persoon_id
       where bewaren.vrij_vanaf(e.einde, $2::int) <= $1::date`,
      [dag, jaren, ids],
    );
    const personen = rows.map(({ id }) => id);
    const bewaard = await bewaarHogerOnderwijs(db, personen, { dag, jaren: termijn('hoger-onderwijs').jaren });
    await laatPersonenLos(db, personen);
    for (const tabel of ['leveringen.laatste', 'correcties.bericht', 'correcties.wijziging', 'correcties.correctie'])
      await db.query(`delete from ${tabel} where persoon_id = any ($1::bigint[])`, [personen]);
    const rijen = telOp([
      await verwijderOnderwijs(
        db,
        slices,
        rows.filter(({ vrijstelling }) => vrijstelling),
      ),
      await verwijderPersonen(
        db,
        slices,
        rows.filter(({ vrijstelling }) => !vrijstelling),
      ),
    ]);
    return {
      aantal: rows.length,
      rijen: { ...rijen, ho_student_bewaard: bewaard },
      losgelaten: rows.filter(({ vrijstelling }) => !vrijstelling).map(({ logpseudoniem }) => logpseudoniem),
    };
  },
};

async function verwijderOnderwijs(db: ClientBase, slices: Slice[], wie: Wie[]): Promise<Record<string, number>> {
  if (!wie.length) return {};
  const rijen = await verwijderFeiten(
    db,
    FEITEN.filter((tabel) => !WIE.includes(tabel)),
    wie.map(({ id }) => id),
  );
  await volgNu(
    db,
    slices,
    wie.map(({ logpseudoniem }) => logpseudoniem),
  );
  return rijen;
}

async function verwijderPersonen(db: ClientBase, slices: Slice[], wie: Wie[]): Promise<Record<string, number>> {
  if (!wie.length) return {};
  const personen = wie.map(({ id }) => id);
  const logpseudoniemen = wie.map(({ logpseudoniem }) => logpseudoniem);
  const rijen = await verwijderFeiten(db, FEITEN, personen);
  await volgNu(db, slices, logpseudoniemen);
  await laatLos(db, slices, personen);
  await db.query('delete from register.persoon where id = any ($1::bigint[])', [personen]);
  const { regels, index } = await vergeet(db, logpseudoniemen);
  return { ...rijen, persoon: wie.length, logboekregel: regels, logboekindex: index };
}
