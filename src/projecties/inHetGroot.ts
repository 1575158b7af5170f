import type { ClientBase } from 'pg';

/**
 * For work over a whole slice, until the end of the transaction. How many periods hold on a day the planner cannot know, and
 * guesses one in a thousand: it would then go person by person through everything. Joins of whole tables don't, and are
 * given room to stay in memory.
 */
export const inHetGroot = (db: ClientBase) => db.query(`set local enable_nestloop = off; set local work_mem = '128MB'`);
