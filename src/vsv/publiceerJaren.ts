import type { ClientBase } from 'pg';
import type { Datum } from '../values/Datum';
import type { Aantal } from './publicatie/Aantal';
import { publiceer } from './publicatie/publiceer';

/** The smallest number that is published. Own choice, the one that DUO's open data have: fewer than five are not shown. */
export const DREMPEL = 5;

/** The day (mm-dd) on which a school year's tables come out, two years after its begin: set D closes on 31 December before. */
const PUBLICATIEDAG = '03-01';

/**
 * Publishes the years that are definitive at a date and have not been published: all tables of a year together, once. What the
 * register learns afterwards does not change them: from the difference of two versions a suppressed number could follow.
 */
export async function publiceerJaren(db: ClientBase, vandaag: Datum): Promise<void> {
  const laatste = Number(vandaag.slice(0, 4)) - (vandaag.slice(5) < PUBLICATIEDAG ? 3 : 2);
  const { rows } = await db.query<{ schooljaar: number }>(
    `select schooljaar from vsv.jaar
     where schooljaar <= $1 and beoordeeld_met is not null and schooljaar not in (select schooljaar from vsv.publicatie)
       and exists (select from vsv.cijfer c where c.schooljaar = jaar.schooljaar)
     order by 1`,
    [laatste],
  );
  for (const { schooljaar } of rows) await publiceerJaar(db, schooljaar);
}

async function publiceerJaar(db: ClientBase, schooljaar: number): Promise<void> {
  const { rows } = await db.query<Aantal>(
    `select rmc_nr as regio, gemeente, brin, categorie, geslacht,
       sum(startpopulatie - buiten_beschouwing)::int as deelnemers, sum(vsv)::int as vsv
     from vsv.cijfer where schooljaar = $1 and rmc_nr is not null
     group by rmc_nr, gemeente, brin, categorie, geslacht having sum(startpopulatie - buiten_beschouwing) > 0`,
    [schooljaar],
  );
  const cellen = await publiceer(rows, { drempel: DREMPEL });
  await db.query('insert into vsv.publicatie (schooljaar, drempel) values ($1, $2)', [schooljaar, DREMPEL]);
  await db.query(
    `insert into vsv.publicatiecel (schooljaar, tabel, regio, gemeente, brin, categorie, geslacht, deelnemers, vsv, percentage)
     select $1, c.* from jsonb_to_recordset($2) c (tabel text, regio smallint, gemeente text, brin text, categorie text,
       geslacht text, deelnemers int, vsv int, percentage numeric)`,
    [schooljaar, JSON.stringify(cellen)],
  );
}
