import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { Datum } from '../values/Datum';
import { beoordeling } from './beoordeling';
import { definitieVan } from './definitieVan';
import { normen } from './normen';
import { schooljaren } from './schooljaren';

/** What changes when the engine judges otherwise. */
export const MOTOR = createHash('sha256').update(beoordeling('true')).digest('hex');

/**
 * Which school years there are at a date, with their definitions and norms, and what municipalities stood for on their first of
 * October. A year whose definition is another than before is to be judged anew (`beoordeeld_met` becomes null).
 */
export async function zetJaren(db: ClientBase, vandaag: Datum): Promise<void> {
  const jaren = schooljaren(vandaag).flatMap((schooljaar) => {
    const definitie = definitieVan(schooljaar);
    return definitie ? [{ schooljaar, ...definitie }] : [];
  });
  await db.query('delete from vsv.jaar where schooljaar <> all ($1::smallint[])', [
    jaren.map(({ schooljaar }) => schooljaar),
  ]);
  await db.query(
    `insert into vsv.jaar as oud (schooljaar, leeftijd, leeftijd_vavo, mbo_34_samen, vrijstellingen, terugkeer, onbekostigd_ho, bezit_telt)
     select schooljaar, leeftijd, "leeftijdVavo", "mbo34Samen", vrijstellingen, terugkeer, "onbekostigdHo", "bezitTelt"
     from jsonb_to_recordset($1) d (schooljaar smallint, leeftijd smallint, "leeftijdVavo" smallint, "mbo34Samen" boolean,
       vrijstellingen text[], terugkeer boolean, "onbekostigdHo" boolean, "bezitTelt" boolean)
     on conflict (schooljaar) do update set
       (leeftijd, leeftijd_vavo, mbo_34_samen, vrijstellingen, terugkeer, onbekostigd_ho, bezit_telt, beoordeeld_met) =
       (excluded.leeftijd, excluded.leeftijd_vavo, excluded.mbo_34_samen, excluded.vrijstellingen, excluded.terugkeer,
        excluded.onbekostigd_ho, excluded.bezit_telt, null)
     where (oud.leeftijd, oud.leeftijd_vavo, oud.mbo_34_samen, oud.vrijstellingen, oud.terugkeer, oud.onbekostigd_ho, oud.bezit_telt)
       is distinct from (excluded.leeftijd, excluded.leeftijd_vavo, excluded.mbo_34_samen, excluded.vrijstellingen,
         excluded.terugkeer, excluded.onbekostigd_ho, excluded.bezit_telt)`,
    [JSON.stringify(jaren)],
  );
  await zetNormen(db);
  await zetGemeenten(db);
}

async function zetNormen(db: ClientBase): Promise<void> {
  const rijen = Object.entries(normen).flatMap(([schooljaar, per]) =>
    Object.entries(per).map(([categorie, norm]) => ({ schooljaar: Number(schooljaar), categorie, norm })),
  );
  await db.query('delete from vsv.norm');
  await db.query(
    `insert into vsv.norm select * from jsonb_to_recordset($1) n (schooljaar smallint, categorie text, norm numeric)`,
    [JSON.stringify(rijen)],
  );
}

/** A year for which a municipality stands for another than before is judged anew: the code tables were mended. */
async function zetGemeenten(db: ClientBase): Promise<void> {
  await db.query(`
    with nieuw as (
      select j.schooljaar, g.code, g.gemeente, g.rmc_nr
      from register.indeling(array(select make_date(schooljaar, 10, 1) from vsv.jaar)) g
      join vsv.jaar j on make_date(j.schooljaar, 10, 1) = g.dag),
    anders as (
      insert into vsv.gemeente as oud (schooljaar, code, gemeente, rmc_nr) select * from nieuw
      on conflict (schooljaar, code) do update set (gemeente, rmc_nr) = (excluded.gemeente, excluded.rmc_nr)
      where (oud.gemeente, oud.rmc_nr) is distinct from (excluded.gemeente, excluded.rmc_nr)
      returning schooljaar)
    update vsv.jaar set beoordeeld_met = null where schooljaar in (select schooljaar from anders)`);
}
