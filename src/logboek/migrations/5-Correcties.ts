import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Makes of what proved wrong (schema `correcties`) a notice for everyone who received it: the logboek knows whom. */
export class Correcties1700000000104 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Where the search ends: records of transactions before it have been looked at.
      create table correcties.stand (
        enig boolean primary key default true check (enig),
        tot xid8 not null
      );
      insert into correcties.stand (tot) values ('0');

      -- Which provisions are about a person: the index, and the tail that is not in it yet.
      create function correcties.verstrekt(wie bigint)
        returns table (id uuid, begin_op timestamptz, eind timestamptz, afnemer text, doel text, oin text, velden text[])
        stable language sql as $f$
        select v.id, v.begin, v.eind, v.afnemer, v.doel, coalesce(a.namens, v.oin), v.velden_geleverd
        from (
          select i.verstrekking as id from logboek.persoon_index i where i.persoon = wie
          union
          select v.id from logboek.verstrekking v
          where v.transactie >= (select tot from logboek.index_grens) and wie = any(v.personen)) z
        join logboek.verstrekking v using (id)
        -- what somebody asked on behalf of an organisation, that organisation received
        left join logboek.audit a using (trace_id) $f$;

      -- Makes the notices, and gives how many there are new or different. vanaf: look again at the corrections since then.
      create function correcties.verwerk(vanaf timestamptz default null) returns integer language plpgsql security definer
      set search_path = pg_catalog, pg_temp as $f$
      declare grens xid8; nieuwe_grens xid8; te_doen bigint[]; aantal integer;
      begin
        -- one run at a time; what follows sees all that the one before it did
        perform from correcties.stand for update;
        nieuwe_grens := pg_snapshot_xmin(pg_current_snapshot());
        select case when tot <= nieuwe_grens then tot else '0' end into grens from correcties.stand;
        with nieuw as (
          update correcties.wijziging set tot = clock_timestamp() where tot is null and not uitgesteld returning correctie)
        select array_agg(distinct correctie) into te_doen from nieuw;
        -- and those of which a provision was under way, and has got its record since
        select array_agg(distinct correctie) into te_doen from (
          select unnest(te_doen) as correctie
          union select w.correctie from correcties.wijziging w where w.op >= vanaf
          union
          select w.correctie from logboek.verstrekking v cross join unnest(v.personen) wie
            join register.persoon p on p.logpseudoniem = wie join correcties.wijziging w on w.persoon_id = p.id
          where v.transactie >= grens and v.begin <= (select max(tot) from correcties.wijziging) and v.begin <= w.tot) alle;

        insert into correcties.bericht as b (correctie, slice, oin, soort, persoon_id, lijn, pgn, velden, eerste_verstrekking,
          aantal_verstrekkingen, gecorrigeerd, gebieden)
        select w.correctie, w.slice, o.oin, w.soort, w.persoon_id,
          concat_ws(':', o.oin, w.soort, min(concat_ws(':', w.gebied, w.nr))), min(w.pgn), array_agg(distinct w.veld order by w.veld),
          (min(v.begin_op) at time zone 'Europe/Amsterdam')::date, count(distinct v.id),
          (min(w.op) at time zone 'Europe/Amsterdam')::date,
          -- where she lived when they asked is not in the log: in one of the areas that are theirs
          case when o.gebiedsoort = 'instelling' then array_agg(distinct w.gebied)
            when o.gebiedsoort is not null then coalesce((
              select array_agg(distinct m.gebied) from register.adres a
              join lateral (select case o.gebiedsoort when 'gemeente' then m.gemeente::text else m.rmc_nr::text end as gebied
                from register.gemeente_nu m where m.code = a.gemeentecode) m on m.gebied = any (o.gebieden)
              where a.persoon_id = w.persoon_id), o.gebieden) end
        from correcties.wijziging w
        join register.persoon p on p.id = w.persoon_id
        cross join lateral correcties.verstrekt(p.logpseudoniem) v
        join correcties.ontvanger o
          on o.slice = w.slice and o.afnemer = v.afnemer and o.doel = v.doel and o.oin = v.oin
        where w.correctie = any (te_doen) and w.tot is not null
          -- the hub's clock counts in milliseconds
          and v.eind >= date_trunc('milliseconds', w.sinds) and v.begin_op <= w.tot and w.veld = any (v.velden)
          and (w.gebied is null or w.gebied = any (o.gebieden))
        group by w.correctie, w.slice, o.oin, o.gebieden, o.gebiedsoort, w.soort, w.persoon_id
        on conflict on constraint bericht_pkey do update set (velden, eerste_verstrekking, aantal_verstrekkingen, bevestigd_op) =
          -- of what they received after they confirmed they have not been told
          (excluded.velden, excluded.eerste_verstrekking, excluded.aantal_verstrekkingen, null)
        where excluded.aantal_verstrekkingen > b.aantal_verstrekkingen or not b.velden @> excluded.velden;
        get diagnostics aantal = row_count;
        update correcties.stand set tot = nieuwe_grens;
        return aantal;
      end $f$;
      revoke execute on function correcties.verwerk from public;
      revoke execute on function correcties.verstrekt from public;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function correcties.verwerk, correcties.verstrekt; drop table correcties.stand');
  }
}
