import type { ClientBase } from 'pg';
import { KENMERKEN } from './kenmerken';

/** Makes the rows of each cell of vsv.cijfer one again. What is added meanwhile is not seen, and stays. */
export async function vouwCijfersSamen(db: ClientBase): Promise<void> {
  await db.query(`
    with oud as (delete from vsv.cijfer returning *)
    insert into vsv.cijfer (schooljaar, ${KENMERKEN}, startpopulatie, buiten_beschouwing, vsv)
    select schooljaar, ${KENMERKEN}, sum(startpopulatie), sum(buiten_beschouwing), sum(vsv)
    from oud group by schooljaar, ${KENMERKEN} having sum(startpopulatie) <> 0`);
}
