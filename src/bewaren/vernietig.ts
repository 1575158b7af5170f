import { setTimeout as wacht } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';
import { inTransactie } from '../postgres/inTransactie';
import { beoordeelOpnieuw } from '../projecties/beoordeelOpnieuw';
import { inHetGroot } from '../projecties/inHetGroot';
import type { Bewaartermijn } from './Bewaartermijn';
import { loopNa } from './loopNa';
import type { Opdracht } from './Opdracht';
import { partijen } from './partijen';
import { ruimers } from './ruimers';
import { tel } from './tel';

/** Looked for at a time: what is to be destroyed need not fit in memory. */
const HOOGSTENS = 100_000;
/** Milliseconds of a wait in which an order may end. */
const STAP = 500;

/**
 * Destroys what is past its term on a day, term by term and batch by batch. Each batch is a transaction with its own proof: a
 * run that is broken off has destroyed whole persons or left them, and the next one goes on. A hub may run meanwhile.
 * @returns how much was destroyed per term
 */
export async function vernietig(
  db: ClientBase,
  slices: Slice[],
  opdracht: Opdracht,
): Promise<{ termijn: Bewaartermijn; aantal: number }[]> {
  const gedaan: { termijn: Bewaartermijn; aantal: number }[] = [];
  for (const { termijn, verlopen } of opdracht.geteld ?? (await tel(db, opdracht.dag))) {
    const { naam } = termijn;
    const hoogstens = opdracht.geteld ? verlopen : Number.POSITIVE_INFINITY;
    let aantal = 0;
    // also where none were counted: a term before it may have made somebody due
    for (let meer = true; meer; ) {
      const ids = await zoek(db, termijn, opdracht);
      const voor = aantal;
      for (const partij of partijen(ids.slice(0, hoogstens - aantal), ruimers[naam].partij)) {
        aantal += await vernietigPartij(db, slices, termijn, partij, opdracht);
        opdracht.voortgang?.(aantal, Math.max(aantal, verlopen), naam);
      }
      meer = ids.length === HOOGSTENS && aantal > voor && aantal < hoogstens;
    }
    gedaan.push({ termijn, aantal });
  }
  await wachtEnLoopNa(db, slices, opdracht);
  return gedaan;
}

/** When everybody who went has been out of sight for so long that nothing about her is still under way. */
async function wachtEnLoopNa(db: ClientBase, slices: Slice[], { geduld, voortgang }: Opdracht): Promise<void> {
  const { rowCount } = await db.query('select from bewaren.naloop limit 1');
  if (!rowCount) return;
  await inTransactie(db, () => beoordeelOpnieuw(db, slices));
  for (let verstreken = 0; verstreken < geduld; verstreken += STAP) {
    voortgang?.(verstreken, geduld, 'wacht een halve minuut op verstrekkingen die nog onderweg zijn');
    await wacht(STAP);
  }
  await loopNa(db, geduld);
}

async function zoek(db: ClientBase, { naam, jaren }: Bewaartermijn, { dag }: Opdracht): Promise<string[]> {
  const { rows } = await inTransactie(db, () =>
    inHetGroot(db, () =>
      db.query<{ id: string }>(
        `select id from (${ruimers[naam].lopend}) l where vrij_vanaf <= $1::date order by id limit ${HOOGSTENS}`,
        [dag, jaren],
      ),
    ),
  );
  return rows.map(({ id }) => id);
}

function vernietigPartij(
  db: ClientBase,
  slices: Slice[],
  { naam, artikel, jaren }: Bewaartermijn,
  ids: string[],
  { dag, door }: Opdracht,
): Promise<number> {
  return inTransactie(db, async () => {
    const { aantal, rijen, losgelaten } = await ruimers[naam].vernietig(db, ids, { dag, jaren, slices });
    if (aantal > 0) {
      await db.query(
        `insert into bewaren.vernietiging (dag, door, termijn, artikel, aantal, rijen) values ($1, $2, $3, $4, $5, $6)`,
        [dag, door, naam, artikel, aantal, JSON.stringify(rijen)],
      );
    }
    if (losgelaten?.length)
      await db.query('insert into bewaren.naloop (logpseudoniem) select unnest($1::bigint[])', [losgelaten]);
    return aantal;
  });
}
