import type { ClientBase } from 'pg';

/** Runs work in one transaction: all of it, or nothing. A rollback that fails too does not hide why. */
export async function inTransactie<T>(db: ClientBase, werk: () => Promise<T>): Promise<T> {
  await db.query('begin');
  try {
    const uitkomst = await werk();
    await db.query('commit');
    return uitkomst;
  } catch (fout) {
    await db.query('rollback').catch(() => undefined);
    throw fout;
  }
}
