import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which areas persons are divided: where a municipality went in mergers, and the RMC region in which it lies. */
export class Gebied1700000000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The municipality that each code stands for on these days, and the region in which that lies: an address keeps the code
      -- under which it was registered, also after its municipality merged into another. Of a code that is split over others:
      -- the one that the table names.
      create function register.indeling(dagen date[])
        returns table (code char(4), dag date, gemeente char(4), rmc_nr smallint) stable language sql begin atomic
        with recursive laatste as (
          select distinct on (code) code, opgegaan_in, upper(geldig) as tot from register.gemeente
          order by code, upper(geldig) desc nulls first),
        keten (code, dag, gemeente, stap) as (
          select l.code, d.dag, l.code, 0 from laatste l cross join unnest(dagen) d (dag)
          union all
          select k.code, k.dag, l.opgegaan_in, k.stap + 1
          from keten k join laatste l on l.code = k.gemeente
          where l.tot <= k.dag and l.opgegaan_in is not null and k.stap < 20)
        select m.code, m.dag, m.gemeente, i.rmc_nr
        from (select distinct on (code, dag) code, dag, gemeente from keten order by code, dag, stap desc) m
        left join register.rmc_indeling i on i.gemeentecode = m.gemeente and i.geldig @> m.dag;
      end;

      -- What that is today for every code, with the region; made when the date moves, so that nobody has to follow mergers
      -- person by person; gives how many became different. sinds: the date at which one did.
      create table register.gemeente_nu (
        code char(4) primary key,
        gemeente char(4) not null check (gemeente ~ '^[0-9]{4}$'),
        rmc_nr smallint,
        sinds date not null
      );
      create function register.volg_indeling() returns integer language sql begin atomic
        with nieuw as (
          select m.code, m.gemeente, m.rmc_nr, m.dag
          from register.klok k cross join lateral register.indeling(array[k.vandaag]) m),
        anders as (insert into register.gemeente_nu as oud (code, gemeente, rmc_nr, sinds) select * from nieuw
          on conflict (code) do update set (gemeente, rmc_nr, sinds) = (excluded.gemeente, excluded.rmc_nr, excluded.sinds)
          where (oud.gemeente, oud.rmc_nr) is distinct from (excluded.gemeente, excluded.rmc_nr) returning 1)
        select count(*)::int from anders;
      end;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function register.volg_indeling;
      drop table register.gemeente_nu;
      drop function register.indeling;`);
  }
}
