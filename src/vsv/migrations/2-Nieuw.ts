import type { MigrationInterface, QueryRunner } from 'typeorm';

const KENMERKEN = 'onderwijssoort, categorie, brin, vestiging, leerweg, geslacht, gemeente, rmc_nr';
const TELLINGEN = ['startpopulatie', 'geen_inschrijving', 'examendeelnemer', 'zonder_bekostiging'];

/** Whom a figure counts, with these columns of the monthly state behind the others. */
const deelnemer = (jaar: string, maand: string): string => `
  select persoon_id, persoon_id || ':' || schooljaar as lijn, schooljaar, null::date as maand, null::text as reden,
    onderwijssoort, categorie, brin, vestiging, leerweg, gemeente, rmc_nr${jaar}
  from vsv.oordeel where verzamelingen = '{}'
  union all
  select persoon_id, persoon_id || ':' || schooljaar || ':' || maand, schooljaar, maand, reden,
    onderwijssoort, categorie, brin, vestiging, leerweg, gemeente, rmc_nr${maand}
  from vsv.maandoordeel`;

/**
 * Whether somebody on a monthly list is new there: not on that of the month before, in the same region. Kept beside the row,
 * as lists never change; those that were made before this follow from each other.
 */
export class NieuwInMaand1700000000201 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table vsv.maandoordeel add nieuw boolean;
      update vsv.maandoordeel o set nieuw = not exists (
        select from vsv.maandoordeel v
        where v.schooljaar = o.schooljaar and v.maand = (o.maand - interval '1 month')::date and v.persoon_id = o.persoon_id
          and v.rmc_nr is not distinct from o.rmc_nr);
      alter table vsv.maandoordeel alter nieuw set not null;

      -- one row per cell, as before: who is new is added to the cell's other counts
      alter table vsv.maandcijfer add nieuw integer not null default 0;
      with oud as (delete from vsv.maandcijfer returning *)
      insert into vsv.maandcijfer (schooljaar, maand, ${KENMERKEN}, ${TELLINGEN.join(', ')}, nieuw)
      select schooljaar, maand, ${KENMERKEN}, ${[...TELLINGEN, 'nieuw'].map((naam) => `sum(${naam})`).join(', ')}
      from (
        select schooljaar, maand, ${KENMERKEN}, ${TELLINGEN.join(', ')}, nieuw from oud
        union all
        select schooljaar, maand, ${KENMERKEN}, ${TELLINGEN.map(() => '0').join(', ')}, 1 from vsv.maandoordeel where nieuw
      ) cel group by schooljaar, maand, ${KENMERKEN};
      alter table vsv.maandcijfer alter nieuw drop default;

      create or replace view vsv.nu_deelnemer as ${deelnemer(', null::boolean as nieuw', ', nieuw')};`);
  }

  async down(db: QueryRunner): Promise<void> {
    // slices are built anew by the hub that follows
    await db.query(`
      drop view vsv.nu_deelnemer cascade;
      alter table vsv.maandoordeel drop nieuw cascade;
      alter table vsv.maandcijfer drop nieuw cascade;
      create view vsv.nu_deelnemer as ${deelnemer('', '')};`);
  }
}
