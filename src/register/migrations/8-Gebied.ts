import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which areas persons are divided: where a municipality went in mergers, and the RMC region in which it lies. */
export class Gebied1700000000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The municipality that this code stands for on a day: an address keeps the code under which it was registered, also
      -- after its municipality merged into another. Of a code that is split over others: the one that the table names.
      create function register.gemeente_op(begin_code char(4), dag date) returns char(4) stable parallel safe language sql
        return (
          with recursive keten (code, stap) as (
            select begin_code, 0
            union all
            select g.opgegaan_in, k.stap + 1
            from keten k cross join lateral (
              select opgegaan_in, upper(geldig) as tot from register.gemeente
              where code = k.code order by upper(geldig) desc nulls first limit 1) g
            where g.tot <= dag and g.opgegaan_in is not null and k.stap < 20)
          select code from keten order by stap desc limit 1);

      -- That municipality, and the region in which it lies on that day.
      create function register.indeling_op(begin_code char(4), dag date) returns table (gemeente char(4), rmc_nr smallint)
        stable language sql begin atomic
        select m.gemeente, i.rmc_nr from (select register.gemeente_op(begin_code, dag) as gemeente) m
        left join register.rmc_indeling i on i.gemeentecode = m.gemeente and i.geldig @> dag;
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
          select g.code, m.gemeente, m.rmc_nr, k.vandaag
          from (select distinct code from register.gemeente) g cross join register.klok k
          cross join lateral register.indeling_op(g.code, k.vandaag) m),
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
      drop function register.indeling_op;
      drop function register.gemeente_op;`);
  }
}
