import type { ClientBase } from 'pg';
import { KENMERKEN } from './kenmerken';

/** Makes the rows of each cell of vsv.cijfer one again, in the years that have a cell of more. What is added meanwhile is not seen, and stays. */
export async function vouwCijfersSamen(db: ClientBase): Promise<void> {
  await db.query(`
    with dubbel as (select schooljaar from vsv.cijfer group by schooljaar, ${KENMERKEN} having count(*) > 1),
    oud as (delete from vsv.cijfer where schooljaar in (select schooljaar from dubbel) returning *)
    insert into vsv.cijfer (schooljaar, ${KENMERKEN}, startpopulatie, buiten_beschouwing, vsv)
    select schooljaar, ${KENMERKEN}, sum(startpopulatie), sum(buiten_beschouwing), sum(vsv)
    from oud group by schooljaar, ${KENMERKEN} having sum(startpopulatie) <> 0`);
}
