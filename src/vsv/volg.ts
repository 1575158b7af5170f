import type { ClientBase } from 'pg';
import type { Datum } from '../values/Datum';
import { bereken } from './bereken';
import { maakMaand } from './maakMaand';
import { maanden } from './maanden';
import { publiceerJaren } from './publiceerJaren';
import { schooljaren } from './schooljaren';
import { BEOORDEELBAAR, verversDdl } from './ververs';
import { vouwCijfersSamen } from './vouwCijfersSamen';
import { MOTOR, zetJaren } from './zetJaren';

/** How many of the last school years have a monthly state: the one that runs, and the one before behind it. */
const MET_MAANDEN = 2;

/**
 * Brings the figures in line with the date and with the engine: years that can be judged and are not, or were judged by other
 * rules, are judged; months whose weekend is over are run; years that are definitive are published. In the caller's
 * transaction, before the slices are built or follow. On most days that is nothing.
 * @returns the school years that were judged anew
 */
export async function volg(db: ClientBase, vandaag: Datum): Promise<number[]> {
  await zetJaren(db, vandaag);
  await db.query(verversDdl);
  const { rows } = await db.query<{ schooljaar: number }>(
    `select schooljaar from vsv.jaar where ${BEOORDEELBAAR} and beoordeeld_met is distinct from $1 order by 1`,
    [MOTOR],
  );
  const teBeoordelen = rows.map(({ schooljaar }) => schooljaar);
  // writers of facts wait, so that none of their changes falls between
  if (teBeoordelen.length) await db.query('lock table register.persoon in exclusive mode');
  for (const schooljaar of teBeoordelen) {
    await bereken(db, schooljaar);
    await db.query('update vsv.jaar set beoordeeld_met = $2 where schooljaar = $1', [schooljaar, MOTOR]);
  }
  await ruimOp(db);
  if (!teBeoordelen.length) await vouwCijfersSamen(db);
  await maakMaanden(db, vandaag);
  await publiceerJaren(db, vandaag);
  return teBeoordelen;
}

/** What is older than the years that are kept. */
async function ruimOp(db: ClientBase): Promise<void> {
  for (const tabel of ['oordeel', 'cijfer', 'maand', 'maandoordeel', 'maandcijfer']) {
    await db.query(`delete from vsv.${tabel} where schooljaar not in (select schooljaar from vsv.jaar)`);
  }
}

async function maakMaanden(db: ClientBase, vandaag: Datum): Promise<void> {
  const { rows } = await db.query<{ sleutel: string }>(`select schooljaar || ' ' || maand as sleutel from vsv.maand`);
  const gemaakt = new Set(rows.map(({ sleutel }) => sleutel));
  for (const schooljaar of schooljaren(vandaag).slice(-MET_MAANDEN)) {
    for (const { maand, zondag } of maanden(schooljaar, vandaag)) {
      if (!gemaakt.has(`${schooljaar} ${maand}`)) await maakMaand(db, schooljaar, maand, zondag);
    }
  }
}
