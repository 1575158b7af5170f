import type { ClientBase } from 'pg';
import { inHetGroot } from '../projecties/inHetGroot';
import { beoordeling } from './beoordeling';
import { KENMERKEN } from './kenmerken';
import { metLosgelaten } from './metLosgelaten';
import { nietVast } from './nietVast';

const CIJFER = `insert into vsv.cijfer (schooljaar, ${KENMERKEN}, startpopulatie, buiten_beschouwing, vsv)`;

/**
 * Judges everybody in one school year anew, and counts them with whoever is no longer known. In the caller's transaction; writers of facts must wait until it
 * ends.
 */
export async function bereken(db: ClientBase, schooljaar: number): Promise<void> {
  await db.query('delete from vsv.cijfer where schooljaar = $1', [schooljaar]);
  await db.query(`delete from vsv.oordeel o where schooljaar = $1 and ${nietVast('o')}`, [schooljaar]);
  const nieuw = beoordeling(`schooljaar = ${schooljaar}`);
  await inHetGroot(db, () => db.query(`insert into vsv.oordeel select * from (${nieuw}) x where ${nietVast('x')}`));
  await db.query(`${CIJFER} ${metLosgelaten(`schooljaar = ${schooljaar}`)}`);
  await db.query('analyze vsv.oordeel; analyze vsv.cijfer');
}
