import type { ClientBase } from 'pg';
import { inHetGroot } from '../projecties/inHetGroot';
import { beoordeling } from './beoordeling';
import { KENMERKEN } from './kenmerken';
import { tellen } from './tellen';

const CIJFER = `insert into vsv.cijfer (schooljaar, ${KENMERKEN}, startpopulatie, buiten_beschouwing, vsv)`;

/**
 * Judges everybody in one school year anew, and counts. In the caller's transaction; writers of facts must wait until it
 * ends.
 */
export async function bereken(db: ClientBase, schooljaar: number): Promise<void> {
  await db.query('delete from vsv.cijfer where schooljaar = $1', [schooljaar]);
  await db.query('delete from vsv.oordeel where schooljaar = $1', [schooljaar]);
  await inHetGroot(db, () => db.query(`insert into vsv.oordeel ${beoordeling(`schooljaar = ${schooljaar}`)}`));
  await db.query(`${CIJFER} ${tellen(`select *, 1 as n from vsv.oordeel where schooljaar = ${schooljaar}`)}`);
  await db.query('analyze vsv.oordeel; analyze vsv.cijfer');
}
