import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What slices are made of that page through everything instead of asking by number: current knowledge per noun with a
 * `lijn` that names the fact through all its corrections, and the per-person secrets from which row keys are made.
 */
export class Pseudoniem1700000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // slices are built from the views that change here: the hub builds them again at this same start
    await db.query(`
      do $$ declare naam text; begin
        for naam in select slice from projecties.toestand loop
          execute format('drop schema if exists %I cascade; drop schema if exists %I cascade', naam || '_definitie', naam);
        end loop;
      end $$;
      delete from projecties.toestand;
      drop view if exists register.nu_inschrijving, register.nu_onderwijsdeelnemer;

      -- The date before this one: what changed since.
      alter table register.klok add vorige date;

      -- The hub computes a person's pseudonym and row secret for each pseudonymous slice from keys that are not in the
      -- database, and keeps them here: a table per slice, made with the slice. No slice's login may read any of it.
      create schema pseudoniemen;
      create extension if not exists pgcrypto schema pseudoniemen;

      -- The key of one row in one slice: HMAC-SHA-256 over the fact's line under the person's secret for that slice, cut to
      -- 128 bits. It says nothing about the row, and the same row has another key in every other slice.
      create function pseudoniemen.rijsleutel(geheim bytea, soort text, lijn text) returns uuid
        immutable parallel safe language sql
        return encode(substring(pseudoniemen.hmac(replace(soort || '/' || lijn, '\\', '\\\\')::bytea, geheim, 'sha256') from 1 for 16), 'hex')::uuid;

      -- A person without a pseudonym is refused; replaced by the generated one that looks in every slice.
      create function projecties.eis_pseudoniem() returns trigger language plpgsql as 'begin return null; end';
      create constraint trigger pseudoniem after insert on register.persoon deferrable initially deferred
        for each row execute function projecties.eis_pseudoniem();

      -- A person as the register knows her today. Not with @>: of that the planner expects one row in a thousand.
      create view register.nu_persoon as
        select p.id as persoon_id, p.logpseudoniem, p.id::text as lijn,
          g.achternaam, g.voorvoegsel, g.voornamen, to_char(g.geboortedatum, 'FM0000"-"00"-"00') as geboortedatum,
          register.geboren_uiterlijk(g.geboortedatum) as geboren_uiterlijk,
          g.geslacht, a.straat, a.huisnummer, a.huisnummertoevoeging, a.postcode, a.woonplaats,
          a.gemeentecode as woongemeente, coalesce(a.geheim, false) as indicatie_geheim,
          g.datum_vestiging, g.datum_vertrek, g.datum_overlijden
        from register.persoon p
        join register.persoonsgegevens g
          on g.persoon_id = p.id and upper_inf(g.geregistreerd)
          and coalesce(lower(g.geldig) <= (select vandaag from register.klok), true)
          and coalesce(upper(g.geldig) > (select vandaag from register.klok), true)
        left join register.adres a
          on a.persoon_id = p.id and upper_inf(a.geregistreerd)
          and coalesce(lower(a.geldig) <= (select vandaag from register.klok), true)
          and coalesce(upper(a.geldig) > (select vandaag from register.klok), true);

      -- The same, once for each number that a person has or had.
      create view register.nu_onderwijsdeelnemer as
        select n.pgn, p.*
        from register.nu_persoon p join register.pgn n on n.persoon_id = p.persoon_id and upper_inf(n.geregistreerd);

      -- The number that names a person today, or else the one that did so last.
      create view register.nu_nummer as
        select p.id as persoon_id, n.pgn
        from register.persoon p cross join lateral (
          select pgn from register.pgn n where n.persoon_id = p.id and upper_inf(n.geregistreerd)
          order by n.geldig @> (select vandaag from register.klok) desc, lower(n.geldig) desc limit 1) n;

      -- One row for each period of each enrolment; geldig is the period, cut to the enrolment itself. Its line counts the
      -- periods before it, so that a corrected date leaves it the same.
      create view register.nu_inschrijving as
        select i.persoon_id,
          i.inschrijving_id || ':' || (select count(*) from register.inschrijvingsperiode e
            where e.persoon_id = p.persoon_id and e.inschrijving_id = p.inschrijving_id and upper_inf(e.geregistreerd)
              and lower(e.geldig) < lower(p.geldig)) as lijn,
          i.brin, p.vestiging, lower(i.geldig) as datum_in, upper(i.geldig) as datum_uit,
          p.sector as onderwijssoort, i.volgnummer, i.datum_uit_gepland, i.reden_uitstroom, p.opleidingscode, p.niveau,
          p.leerjaar, p.leerweg, p.intensiteit, p.bekostigd, p.geldig * i.geldig as geldig
        from register.inschrijving i
        join register.inschrijvingsperiode p
          on p.inschrijving_id = i.inschrijving_id and p.persoon_id = i.persoon_id and upper_inf(p.geregistreerd)
          and p.geldig && i.geldig
        where upper_inf(i.geregistreerd);

      -- The kind of education that an elementcode stands for; atheneum and gymnasium are both vwo.
      create view register.nu_onderwijssoort as
        select distinct on (code) code as elementcode, regexp_replace(soort, '^VWO-.*', 'VWO') as onderwijssoort
        from register.elementcode order by code, lower(geldig) desc nulls last;

      create view register.nu_examen as
        select e.persoon_id, e.examen_id::text as lijn, e.brin, e.vestiging, e.examenjaar, e.elementcode, s.onderwijssoort,
          e.profiel, e.uitslag, e.datum_uitslag, e.titel_werkstuk
        from register.examen e left join register.nu_onderwijssoort s using (elementcode)
        where upper_inf(e.geregistreerd);

      create view register.nu_examenresultaat as
        select r.persoon_id, r.examen_id || ':' || r.vakcode as lijn, r.examen_id::text as examen_lijn,
          e.brin, e.vestiging, e.examenjaar, e.elementcode, s.onderwijssoort, r.vakcode, r.toepassing, r.diplomavak,
          r.combinatiecijfer, r.se, r.ce1, r.ce2, r.ce3, r.eindcijfer, r.cijferlijst
        from register.examenresultaat r
        join register.examen e on e.examen_id = r.examen_id and upper_inf(e.geregistreerd)
        left join register.nu_onderwijssoort s using (elementcode)
        where upper_inf(r.geregistreerd);

      create view register.nu_diploma as
        select persoon_id, diploma_id::text as lijn, brin, vestiging, soort, opleidingscode, niveau, datum, startkwalificatie
        from register.diploma where upper_inf(geregistreerd);

      -- The school and the leerweg are those of the enrolment on the day that it began.
      create view register.nu_bpv as
        select b.persoon_id, b.bpv_id::text as lijn, i.brin, p.vestiging, p.leerweg, b.volgnummer, b.opleidingscode,
          b.leerbedrijf, b.afsluitdatum, lower(b.geldig) as datum_begin, b.datum_eind_gepland, upper(b.geldig) as datum_eind,
          b.omvang_uren
        from register.bpv b
        left join register.inschrijving i
          on i.inschrijving_id = b.inschrijving_id and i.persoon_id = b.persoon_id and upper_inf(i.geregistreerd)
        left join register.inschrijvingsperiode p
          on p.inschrijving_id = b.inschrijving_id and p.persoon_id = b.persoon_id and upper_inf(p.geregistreerd)
          and p.geldig @> lower(b.geldig)
        where upper_inf(b.geregistreerd);

      -- All code tables in one form.
      create view register.codetabel as
        select 'VAKCODE' as tabel, code::text, naam, geldig,
          jsonb_build_object('niveau', niveau, 'roepnaam', roepnaam, 'afkorting', afkorting) as kenmerken from register.vakcode
        union all
        select 'ELEMENTCODE', code, omschrijving, geldig,
          jsonb_build_object('soort', soort, 'lwoo', case when lwoo then 'J' else 'N' end, 'leerjaren', leerjaren)
          from register.elementcode
        union all
        select 'CREBO', code, naam, geldig,
          jsonb_build_object('niveau', niveau::text, 'leerwegen', array_to_string(leerwegen, ', '), 'domein', domein)
          from register.crebo
        union all
        select 'GEMEENTE', code, naam, geldig, jsonb_build_object('opgegaan in', opgegaan_in) from register.gemeente
        union all
        select 'RMC_REGIO', nr::text, naam, geldig, jsonb_build_object('contactgemeente', contactgemeente) from register.rmc_regio
        union all
        select 'RMC_INDELING', i.gemeentecode, g.naam, i.geldig, jsonb_build_object('rmc-regio', i.rmc_nr::text)
          from register.rmc_indeling i cross join lateral (
            select naam from register.gemeente g where g.code = i.gemeentecode order by g.geldig && i.geldig desc limit 1) g
        union all
        select 'INSTELLING', brin, naam, geldig, jsonb_build_object('sectoren', array_to_string(sectoren, ', '))
          from register.instelling
        union all
        select 'VESTIGING', brin || code, naam, geldig, jsonb_build_object('soort', soort, 'straat', straat,
          'huisnummer', huisnummer, 'postcode', postcode, 'plaats', plaats, 'gemeentecode', gemeentecode) from register.vestiging;

      -- Which institution delivered what, and until when; counted when the hub follows the date, not at every question.
      create table register.leveringsdekking (
        brin char(4) not null,
        soort text not null check (soort in ('INSCHRIJVING', 'EXAMEN', 'DIPLOMA', 'BPV')),
        schooljaar text not null,
        aantal integer not null,
        laatst_geleverd date not null,
        primary key (brin, soort, schooljaar)
      );
      create function register.schooljaar(dag date) returns text immutable parallel safe language sql
        return extract(year from dag - interval '7 months')::int || '-' || extract(year from dag + interval '5 months')::int;
      create function register.tel_leveringen() returns void language sql begin atomic
        delete from register.leveringsdekking;
        insert into register.leveringsdekking (brin, soort, schooljaar, aantal, laatst_geleverd)
          select brin, soort, schooljaar, count(*), max(lower(geregistreerd))::date from (
            select brin, 'INSCHRIJVING' as soort, register.schooljaar(lower(geldig)) as schooljaar, geregistreerd
              from register.inschrijving where upper_inf(geregistreerd)
            union all
            select brin, 'EXAMEN', (examenjaar - 1) || '-' || examenjaar, geregistreerd
              from register.examen where upper_inf(geregistreerd)
            union all
            select brin, 'DIPLOMA', register.schooljaar(datum), geregistreerd
              from register.diploma where upper_inf(geregistreerd)
            union all
            select i.brin, 'BPV', register.schooljaar(b.afsluitdatum), b.geregistreerd
              from register.bpv b join register.inschrijving i on i.inschrijving_id = b.inschrijving_id
                and i.persoon_id = b.persoon_id and upper_inf(i.geregistreerd)
              where upper_inf(b.geregistreerd)) feit
          group by brin, soort, schooljaar;
      end;`);
  }

  /** The two views that were replaced come back when migration 3 is run anew. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table register.klok drop vorige;
      drop trigger pseudoniem on register.persoon;
      drop function projecties.eis_pseudoniem;
      drop function register.tel_leveringen, register.schooljaar;
      drop table register.leveringsdekking;
      drop view register.codetabel, register.nu_bpv, register.nu_diploma, register.nu_examenresultaat, register.nu_examen,
        register.nu_onderwijssoort, register.nu_inschrijving, register.nu_nummer, register.nu_onderwijsdeelnemer,
        register.nu_persoon cascade;
      drop schema pseudoniemen cascade;`);
  }
}
