import type { ClientBase } from 'pg';

/**
 * Does work over a whole slice, in the caller's transaction. How many periods hold on a day the planner cannot know, and
 * guesses one in a thousand: it would then go person by person through everything. Joins of whole tables don't, and are given
 * room to stay in memory.
 */
export async function inHetGroot<T>(db: ClientBase, werk: () => Promise<T>): Promise<T> {
  await db.query(`set local enable_nestloop = off; set local work_mem = '128MB'`);
  const uitkomst = await werk();
  // after an error the transaction takes no more statements, and the settings go with it
  await db.query('set local enable_nestloop to default; set local work_mem to default');
  return uitkomst;
}
