import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What proved wrong, slice by slice: which fields of a person's rows a correction made different, and since when they said the
 * wrong thing. Who received it stands in the logboek. Source: AVG art. 19.
 */
export class Correctie1700000000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema correcties;
      -- Which versions superseded a wrong one; every other version says that something changed.
      create table correcties.correctie (
        nummer bigint generated always as identity primary key,
        persoon_id bigint not null,
        op timestamptz not null
      );
      create index correctie_persoon on correcties.correctie (persoon_id);

      -- A field of a slice that a correction made different. It names no value.
      create table correcties.wijziging (
        correctie bigint not null references correcties.correctie,
        slice text not null,
        persoon_id bigint not null,
        -- the area in whose rows it was, where a person can have other ones elsewhere; null: of the person, wherever
        gebied text,
        soort text not null,
        -- as the logboek names it: Inschrijving.datumIn
        veld text not null,
        -- the how-manieth correction of this noun of this person there
        nr integer not null,
        -- the number by which the slice knew her, if it has numbers
        pgn text,
        -- since when the register said the wrong thing, and when it was corrected
        sinds timestamptz not null,
        op timestamptz not null,
        -- a moment after the correction's commit: whoever began to ask before it may have read what was wrong
        tot timestamptz,
        -- waits until the slice shows the correction, when the date moves; and what it shows until then, if that can stay so
        uitgesteld boolean not null,
        getoond jsonb
      );
      create index wijziging_correctie on correcties.wijziging (correctie);
      create index wijziging_persoon on correcties.wijziging (persoon_id);
      create index wijziging_tot on correcties.wijziging (tot);
      create index wijziging_op on correcties.wijziging (op);
      create index wijziging_nieuw on correcties.wijziging (correctie) where tot is null;

      -- Which organisations ask by a slice, and for which areas; as the afnemer files say.
      create table correcties.ontvanger (
        slice text not null,
        afnemer text not null,
        doel text not null,
        oin text not null,
        gebiedsoort text,
        gebieden text[],
        primary key (slice, oin)
      );

      -- A notice: to one organisation, about one noun of one person, for one correction.
      create table correcties.bericht (
        id uuid not null unique default gen_random_uuid(),
        correctie bigint not null,
        slice text not null,
        oin text not null,
        soort text not null,
        persoon_id bigint not null,
        -- what the row key is made of: nothing of it hangs on what is outside the slice
        lijn text not null,
        pgn text,
        velden text[] not null,
        eerste_verstrekking date not null,
        aantal_verstrekkingen integer not null,
        gecorrigeerd date not null,
        -- by which of its areas the organisation may have it; null where the slice is not divided
        gebieden text[],
        gemaakt_op timestamptz not null default clock_timestamp(),
        bevestigd_op timestamptz,
        primary key (correctie, slice, oin, soort)
      );
      create index bericht_slice on correcties.bericht (slice, oin) where bevestigd_op is null;
      create index bericht_persoon on correcties.bericht (persoon_id);

      -- What every slice has of one person at this point of the transaction, a row each; replaced by the generated one.
      create function correcties.rijen(wie bigint)
        returns table (slice text, uitgesteld boolean, gebied text, soort text, rij jsonb, getoond jsonb)
        language plpgsql as 'begin end';

      -- Per column that a version says wrong: since when the register said so without a break, through versions that differ in
      -- something else (an enrolment that ended meanwhile), and over corrections that made no difference for whom it is asked.
      -- Of what holds from a day on: not before that day.
      create function correcties.sinds(tabel text, wie bigint, fout bigint, goed bigint, zonder_verschil timestamptz[])
        returns jsonb language plpgsql as $f$
      declare gevonden jsonb;
      begin
        execute format($q$
          with recursive versie as (
            select id, geldig, lower(geregistreerd) as van, upper(geregistreerd) as tot,
              to_jsonb(r) - '{id,geldig,geregistreerd}'::text[]
                || jsonb_build_object('van', lower(geldig), 'tot', upper(geldig)) as inhoud,
              (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(r)) where key like '%%\\_id' or key = 'vakcode') as naam
            from register.%I r where persoon_id = $1),
          anders as (
            select e.key as kolom, e.value as waarde
            from versie f join versie g on g.id = $3 cross join jsonb_each(f.inhoud) e
            where f.id = $2 and g.inhoud -> e.key is distinct from e.value),
          keten as (
            select a.kolom, a.waarde, v.van, v.geldig, v.naam from anders a join versie v on v.id = $2
            union
            select k.kolom, v.inhoud -> k.kolom, v.van, v.geldig, v.naam
            from keten k join versie v on v.tot = k.van and v.naam = k.naam
              and (v.inhoud -> k.kolom = k.waarde or k.van = any ($6)) and (v.geldig && k.geldig or not $4))
          select jsonb_object_agg(kolom, sinds) from (
            select kolom, min(greatest(van, case when $5 then lower(geldig)::timestamp at time zone 'Europe/Amsterdam' end)) as sinds
            from keten group by kolom) per$q$, tabel)
          into gevonden
          using wie, fout, goed,
            -- of these a person has several at a time, one after the other
            tabel in ('pgn', 'persoonsgegevens', 'adres', 'inschrijvingsperiode'),
            tabel in ('persoonsgegevens', 'adres'), zonder_verschil;
        return coalesce(gevonden, '{}');
      end $f$;

      -- The column that decides a field, by their names.
      create function correcties.kolom(veld text) returns text immutable language sql
        return (select case
            when naam in ('datum_in', 'datum_begin') then 'van'
            when naam in ('datum_uit', 'datum_eind') then 'tot'
            when naam = 'leeftijd' then 'geboortedatum'
            when naam = 'pc4' then 'postcode'
            when naam = 'woongemeente' then 'gemeentecode'
            when naam like 'jaar\\_%' then 'datum_' || substr(naam, 6)
            else naam end
          from lower(regexp_replace(split_part(veld, '.', 2), '([A-Z])', '_\\1', 'g')) naam);

      -- Notes what a correction made different in the slices, in its own transaction: voor is what rijen() gave before it.
      create function correcties.leg_vast(wie bigint, voor jsonb, tabel text, fout bigint, goed bigint) returns void
      language plpgsql as $f$
      declare begin_fout timestamptz; moment timestamptz; dit bigint;
      begin
        execute format('select lower(geregistreerd), upper(geregistreerd) from register.%I where id = $1', tabel)
          into begin_fout, moment using fout;
        insert into correcties.correctie (persoon_id, op) values (wie, moment) returning nummer into dit;
        insert into correcties.wijziging
          (correctie, slice, persoon_id, gebied, soort, veld, nr, pgn, sinds, op, uitgesteld, getoond)
        with toen as (
          select * from jsonb_to_recordset(voor)
            as (slice text, uitgesteld boolean, gebied text, soort text, rij jsonb, getoond jsonb)),
        nu as (select r.slice, r.gebied, r.soort, r.rij from correcties.rijen(wie) r),
        weg as (select slice, gebied, soort, rij from toen except all select * from nu),
        erbij as (select * from nu except all select slice, gebied, soort, rij from toen),
        -- value by value: what stands in another row now was not wrong
        anders as (
          select slice, gebied, soort, key, value from weg cross join jsonb_each(rij)
          except all select slice, gebied, soort, key, value from erbij cross join jsonb_each(rij)),
        -- unless rows only exchanged values: then all of them were
        velden as (
          select distinct slice, gebied, soort, key as veld from anders
          union
          select slice, gebied, soort, jsonb_object_keys(rij) from weg
          where not exists (select from anders a
            where a.slice = weg.slice and a.soort = weg.soort and a.gebied is not distinct from weg.gebied)),
        gezocht as (
          select v.*, array(
            select c.op from correcties.correctie c
            where c.persoon_id = wie and c.nummer <> dit and not exists (select from correcties.wijziging w
              where w.correctie = c.nummer and w.slice = v.slice and w.veld = v.veld
                and w.gebied is not distinct from v.gebied)
            order by c.op) as zonder_verschil
          from velden v),
        sinds as (
          select zonder_verschil, correcties.sinds(tabel, wie, fout, goed, zonder_verschil) as kolommen
          from (select distinct zonder_verschil from gezocht) per),
        persoon as (select distinct on (slice, gebied) slice, gebied, rij, getoond from toen
          where soort = 'Onderwijsdeelnemer'
          -- of several numbers the one that is hers no more
          order by slice, gebied, exists (select from nu
            where nu.slice = toen.slice and nu.rij ->> 'Onderwijsdeelnemer.pgn' = toen.rij ->> 'Onderwijsdeelnemer.pgn'))
        select dit, v.slice, wie, v.gebied, v.soort, v.veld,
          1 + (select count(distinct w.correctie) from correcties.wijziging w
            where w.slice = v.slice and w.persoon_id = wie and w.soort = v.soort and w.gebied is not distinct from v.gebied),
          p.rij ->> 'Onderwijsdeelnemer.pgn',
          coalesce((s.kolommen ->> correcties.kolom(v.veld))::timestamptz,
            (select min(value::timestamptz) from jsonb_each_text(s.kolommen)), begin_fout), moment,
          (select bool_or(t.uitgesteld) from toen t where t.slice = v.slice) or coalesce(p.getoond ? v.veld, false),
          p.getoond -> v.veld
        from gezocht v join sinds s using (zonder_verschil)
        left join persoon p on p.slice = v.slice and (p.gebied = v.gebied or p.gebied is null)
        -- nothing was shown of it
        where (p.getoond -> v.veld) is distinct from 'null';
      end $f$;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema correcties cascade');
  }
}
