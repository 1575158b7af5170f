import { setTimeout as wacht } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import { vergeet } from '../logboek/vergeet';
import type { Slice } from '../policy/Slice';
import { inTransactie } from '../postgres/inTransactie';
import { beoordeelOpnieuw } from '../projecties/beoordeelOpnieuw';
import { inHetGroot } from '../projecties/inHetGroot';
import type { Bewaartermijn } from './Bewaartermijn';
import type { Opdracht } from './Opdracht';
import type { Ruimer, Vernietigd } from './Ruimer';
import { ruimers } from './ruimers';
import { tel } from './tel';

/** Looked for at a time: what is to be destroyed need not fit in memory. */
const HOOGSTENS = 100_000;

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
  const losgelaten: string[] = [];
  for (const { termijn, verlopen } of await tel(db, opdracht.dag)) {
    let aantal = 0;
    // also where none were counted: a term before it may have made somebody due
    for (let meer = true; meer; ) {
      const ids = await zoek(db, termijn, opdracht);
      const voor = aantal;
      for (const partij of partijen(ids, ruimers[termijn.naam])) {
        const vernietigd = await vernietigPartij(db, slices, termijn, partij, opdracht);
        aantal += vernietigd.aantal;
        losgelaten.push(...(vernietigd.losgelaten ?? []));
        opdracht.voortgang?.(aantal, Math.max(aantal, verlopen), termijn.naam);
      }
      meer = ids.length === HOOGSTENS && aantal > voor;
    }
    gedaan.push({ termijn, aantal });
  }
  if (losgelaten.length) await loopNa(db, slices, losgelaten, opdracht);
  return gedaan;
}

/**
 * Who was read just before she was destroyed may have come into the logboek just after. And among whom persons are hidden has
 * changed.
 */
async function loopNa(
  db: ClientBase,
  slices: Slice[],
  losgelaten: string[],
  { geduld, voortgang }: Opdracht,
): Promise<void> {
  voortgang?.(0, losgelaten.length, 'naloop');
  await inTransactie(db, () => beoordeelOpnieuw(db, slices));
  await wacht(geduld);
  for (const partij of partijen(losgelaten, ruimers.basisregister)) {
    await inTransactie(db, () => vergeet(db, partij));
  }
}

function* partijen(alle: string[], { partij }: Ruimer): Generator<string[]> {
  for (let vanaf = 0; vanaf < alle.length; vanaf += partij) yield alle.slice(vanaf, vanaf + partij);
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
): Promise<Vernietigd> {
  return inTransactie(db, async () => {
    const vernietigd = await ruimers[naam].vernietig(db, ids, { dag, jaren, slices });
    if (vernietigd.aantal > 0) {
      await db.query(
        `insert into bewaren.vernietiging (dag, door, termijn, artikel, aantal, rijen) values ($1, $2, $3, $4, $5, $6)`,
        [dag, door, naam, artikel, vernietigd.aantal, JSON.stringify(vernietigd.rijen)],
      );
    }
    return vernietigd;
  });
}
