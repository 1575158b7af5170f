import type { ClientBase } from 'pg';
import type { Datum } from '../values/Datum';
import { definitiefVanaf } from './definitiefVanaf';
import type { Aantal } from './publicatie/Aantal';
import { publiceer } from './publicatie/publiceer';

/** The smallest number that is published. Own choice, the one that DUO's open data have: fewer than five are not shown. */
export const DREMPEL = 5;

/**
 * Publishes the years that are definitive at a date and have not been published: all tables of a year together, once. What the
 * register learns afterwards does not change them: from the difference of two versions a suppressed number could follow.
 */
export async function publiceerJaren(db: ClientBase, vandaag: Datum): Promise<void> {
  const { rows } = await db.query<{ schooljaar: number }>(
    `select schooljaar from vsv.jaar
     where beoordeeld_met is not null and schooljaar not in (select schooljaar from vsv.publicatie)
       and exists (select from vsv.cijfer c where c.schooljaar = jaar.schooljaar)
     order by 1`,
  );
  const definitief = rows.filter(({ schooljaar }) => definitiefVanaf(schooljaar) <= vandaag);
  for (const { schooljaar } of definitief) await publiceerJaar(db, schooljaar);
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
