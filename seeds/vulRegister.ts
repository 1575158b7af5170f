import type { ClientBase } from 'pg';
import type { Slice } from '../src/policy/Slice';
import { inTransactie } from '../src/postgres/inTransactie';
import { herbouw } from '../src/projecties/herbouw';
import { vulLaatste } from '../src/projecties/laatste';
import { type Pseudonimiseer, pseudonimiseer } from '../src/projecties/pseudoniemen';
import { begin } from '../src/vsv/begin';
import { genereer, type Opdracht } from './genereer';

/** Whether the register holds nobody yet. */
export async function isLeeg(db: ClientBase): Promise<boolean> {
  const { rows } = await db.query<{ leeg: boolean }>('select not exists (select from register.persoon) as leeg');
  return rows[0]!.leeg;
}

/** Whether what it holds was generated, and so may be replaced. */
export async function isSynthetisch(db: ClientBase): Promise<boolean> {
  const { rowCount } = await db.query(`select from register.herkomst where wat = 'synthetisch'`);
  return rowCount === 1;
}

/**
 * Fills the register with synthetic persons, in place of earlier synthetic ones, and builds the slices from it: all in one
 * transaction, so that a run that is broken off leaves everything as it was.
 * @throws Error when the register holds persons that were not generated
 */
export async function vulRegister(
  db: ClientBase,
  slices: Slice[],
  opdracht: Opdracht & { pseudonimiseer: Pseudonimiseer },
): Promise<Awaited<ReturnType<typeof genereer>>> {
  if (!(await isLeeg(db)) && !(await isSynthetisch(db))) {
    throw new Error('Dit register bevat personen die niet gegenereerd zijn; die worden nooit overschreven.');
  }
  return inTransactie(db, async () => {
    const uitkomst = await genereer(db, opdracht);
    // they were about persons who are there no more
    await db.query('truncate correcties.wijziging, correcties.bericht');
    const vsv = (klaar: number, alle: number) => opdracht.voortgang?.(klaar, alle, 'Vsv-cijfers         ');
    await begin(db, opdracht.vandaag, vsv);
    for (const [nr, slice] of slices.entries()) {
      opdracht.voortgang?.(nr, slices.length, 'Projecties         ');
      await pseudonimiseer(db, slice, opdracht.pseudonimiseer);
      await vulLaatste(db, slice);
      await herbouw(db, slice);
    }
    await db.query('select register.tel_leveringen()');
    await db.query(
      `insert into register.herkomst (wat, waarde) values ('synthetisch', $1)
       on conflict (wat) do update set waarde = excluded.waarde, op = now()`,
      [`${opdracht.personen} personen, zaad ${opdracht.zaad}`],
    );
    return uitkomst;
  });
}
