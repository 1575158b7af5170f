import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';
import type { Datum } from '../values/Datum';
import { geefCorrectiesVrij } from './correctie';
import { inHetGroot } from './inHetGroot';
import { wisLaatste } from './laatste';
import { mijlpalen } from './mijlpalen';
import { beoordeel } from './toonbaar';

/**
 * Sets the register's clock, the date that the projections count with; false when it already stood there. Writers of facts
 * wait until the caller's transaction ends: one that had begun under the old date would leave its rows by that date.
 */
export async function zetKlok(db: ClientBase, vandaag: Datum): Promise<boolean> {
  const { rowCount } = await db.query('select from register.klok where vandaag = $1', [vandaag]);
  if (rowCount === 1) return false;
  await db.query('lock table register.persoon in exclusive mode');
  await db.query(
    `insert into register.klok (vandaag) values ($1)
     on conflict (enig) do update set (vandaag, vorige) = (excluded.vandaag, klok.vandaag)`,
    [vandaag],
  );
  // unanalyzed, its one row counts for thousands in every plan
  await db.query('analyze register.klok');
  await volgIndeling(db);
  return true;
}

/**
 * Brings in line with the date, and with the code tables, to which municipality and region each code belongs. In the caller's
 * transaction, before slices are built from it.
 * @returns whether any of it became different
 */
export async function volgIndeling(db: ClientBase): Promise<boolean> {
  const { rows } = await db.query<{ anders: number }>('select register.volg_indeling() as anders');
  if (rows[0]!.anders > 0) await db.query('analyze register.gemeente_nu');
  return rows[0]!.anders > 0;
}

/** More persons than this, and the whole slice is compared: person by person costs more per person. */
const VEEL = 50_000;

const PERSOON = ['pgn', 'persoonsgegevens', 'adres'];

/** Of whom a fact in these tables begins or ends to hold between two dates, whichever is first. */
const grens = (tabellen: string[]) => `
  select logpseudoniem from register.persoon where id in (
    ${tabellen
      .map(
        (tabel) =>
          `select persoon_id from register.${tabel}, van where upper_inf(geregistreerd) and (lower(geldig) <@ dagen or upper(geldig) <@ dagen)`,
      )
      .join('\n    union ')})`;

/** Whether a municipality merged, or a region changed, at this date. */
async function isVerlegd(db: ClientBase, vandaag: Datum): Promise<boolean> {
  const { rowCount } = await db.query('select from register.gemeente_nu where sinds = $1 limit 1', [vandaag]);
  return rowCount! > 0;
}

/** Whom a changed date is about, or null for everybody. */
async function personen(db: ClientBase, slice: Slice, beoordeeld: string[]): Promise<string[] | null> {
  const { rows } = await db.query<{ vandaag: Datum; vorige: Datum | null }>(
    'select vandaag::text, vorige::text from register.klok',
  );
  const { vandaag, vorige } = rows[0]!;
  if (!vorige || mijlpalen(slice, vorige).join() !== mijlpalen(slice, vandaag).join()) return null;
  const { gebied } = slice.autorisatie;
  if (gebied && (await isVerlegd(db, vandaag))) return null;
  const achterstand = slice.dagelijks ? `union select logpseudoniem from ${slice.naam}_definitie.achterstand` : '';
  const { rows: gevonden } = await db.query<{ logpseudoniem: string }>(
    `with van as (select daterange(least($1::date, $2::date), greatest($1::date, $2::date), '(]') as dagen)
     ${grens(gebied ? [...PERSOON, 'inschrijving'] : PERSOON)} ${achterstand} union select unnest($3::bigint[])`,
    [vorige, vandaag, beoordeeld],
  );
  return gevonden.length > VEEL ? null : gevonden.map(({ logpseudoniem }) => logpseudoniem);
}

/**
 * Brings the stored slices in line with a changed clock: a new quarter brings children in and lets others go, an address
 * that was known beforehand becomes valid. What may be shown is judged anew, and the slices that follow daily follow. On most
 * days that is about few persons; on a milestone of the slice about all.
 * @returns the number of rows that changed
 */
export async function volgKlok(db: ClientBase, slices: Slice[]): Promise<number> {
  let anders = 0;
  await inHetGroot(db, () => db.query('select register.tel_leveringen()'));
  await wisLaatste(db);
  for (const slice of slices.filter(({ opgeslagen }) => opgeslagen)) {
    const beoordeeld = await beoordeel(db, slice);
    const wie = await personen(db, slice, beoordeeld);
    const gelijk = () => db.query<{ n: string }>(`select ${slice.naam}_definitie.gelijk($1) as n`, [wie]);
    const { rows } = wie ? await gelijk() : await inHetGroot(db, gelijk);
    if (slice.dagelijks) await db.query(`delete from ${slice.naam}_definitie.achterstand`);
    await geefCorrectiesVrij(db, slice);
    anders += Number(rows[0]!.n);
  }
  return anders;
}
