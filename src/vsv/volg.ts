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

/** What is kept by school year. */
const PER_JAAR = [
  ...['oordeel', 'cijfer', 'losgelaten', 'vast', 'maand', 'maandoordeel', 'maandcijfer', 'maandlosgelaten'],
];

/**
 * Brings the figures in line with the date and with the engine: years that can be judged and are not, or were judged by other
 * rules, are judged; months whose weekend is over are run; years that are definitive are published. In the caller's
 * transaction, before the slices are built or follow. On most days that is nothing.
 * @param voortgang is told how many steps of how many are done
 * @returns the school years that were judged anew
 */
export async function volg(
  db: ClientBase,
  vandaag: Datum,
  voortgang?: (klaar: number, alle: number) => void,
): Promise<number[]> {
  await zetJaren(db, vandaag);
  await db.query(verversDdl);
  const { rows } = await db.query<{ schooljaar: number }>(
    `select schooljaar from vsv.jaar where ${BEOORDEELBAAR} and beoordeeld_met is distinct from $1 order by 1`,
    [MOTOR],
  );
  const teBeoordelen = rows.map(({ schooljaar }) => schooljaar);
  const stappen = [
    ...teBeoordelen.map((schooljaar) => async () => {
      await bereken(db, schooljaar);
      await db.query('update vsv.jaar set beoordeeld_met = $2 where schooljaar = $1', [schooljaar, MOTOR]);
    }),
    () => ruimOp(db),
    ...(await teMaken(db, vandaag)).map(
      ({ schooljaar, maand, zondag }) =>
        () =>
          maakMaand(db, schooljaar, maand, zondag),
    ),
    () => publiceerJaren(db, vandaag),
  ];
  // writers of facts wait, so that none of their changes falls between
  if (teBeoordelen.length) await db.query('lock table register.persoon in exclusive mode');
  else await vouwCijfersSamen(db);
  for (const [nr, stap] of stappen.entries()) {
    voortgang?.(nr, stappen.length);
    await stap();
  }
  return teBeoordelen;
}

/** What is older than the years that are kept. */
async function ruimOp(db: ClientBase): Promise<void> {
  for (const tabel of PER_JAAR) {
    await db.query(`delete from vsv.${tabel} where schooljaar not in (select schooljaar from vsv.jaar)`);
  }
}

/** The months that have no state yet. */
async function teMaken(db: ClientBase, vandaag: Datum) {
  const { rows } = await db.query<{ sleutel: string }>(`select schooljaar || ' ' || maand as sleutel from vsv.maand`);
  const gemaakt = new Set(rows.map(({ sleutel }) => sleutel));
  return schooljaren(vandaag)
    .slice(-MET_MAANDEN)
    .flatMap((schooljaar) => maanden(schooljaar, vandaag).map((een) => ({ schooljaar, ...een })))
    .filter(({ schooljaar, maand }) => !gemaakt.has(`${schooljaar} ${maand}`));
}
