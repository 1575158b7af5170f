import type pg from 'pg';

/** Vakken of each exam that is added. */
export const VAKKEN = ['0011', '0071', '0131', '0153', '0191', '0233', '0251', '0322'];

/**
 * An exam year of 640 candidates with a result in eight vakken each, 5 120 together, written by the owner. So few schools
 * that a vak there has dozens of candidates. A seventh of the results has no central exam.
 */
export async function veelExamens(db: pg.Client, examenjaar: number): Promise<void> {
  await db.query(
    `with school as (select array_agg(brin order by brin) as brins from (select brin from register.instelling order by brin limit 5) i),
     nieuw as (
       insert into register.examen (examen_id, persoon_id, brin, vestiging, examenjaar, elementcode, profiel, geldig)
       select nextval('register.examen_nummer'), p.id, brins[1 + p.id % 5], lpad((p.id % 2)::text, 2, '0'), ${examenjaar},
         case when p.id % 3 = 0 then '0371' else '0400' end, 'E&M', '[${examenjaar - 1}-08-01,)'
       from (select id from register.persoon order by id limit 640) p cross join school returning examen_id, persoon_id)
     insert into register.examenresultaat (examen_id, persoon_id, vakcode, diplomavak, se, ce1, geldig)
     select examen_id, persoon_id, vakcode, nr < 8, 40 + (persoon_id * 7 + nr * 3) % 61,
       case when (persoon_id + nr) % 7 > 0 then 30 + (persoon_id * 11 + nr * 5) % 71 end, '[${examenjaar - 1}-08-01,)'
     from nieuw cross join unnest($1::text[]) with ordinality v (vakcode, nr)`,
    [VAKKEN],
  );
  // as the hub does by itself after so much at once
  await db.query('analyze inspectie_toezicht.examen; analyze inspectie_toezicht.examenresultaat');
}
