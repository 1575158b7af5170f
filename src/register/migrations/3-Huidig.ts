import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the projections are made from: current knowledge per noun, and the triggers that tell them whom a change is about. */
export class Huidig1700000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The last day on which somebody with a partly unknown birth date (jjjjmmdd, unknown parts zero) can have been born:
      -- an age counts as reached when it is certainly reached (docs/adr/0004). Null when the year is unknown.
      create function register.geboren_uiterlijk(geboortedatum integer) returns date immutable parallel safe language sql
        return case
          when geboortedatum / 10000 = 0 then null
          when geboortedatum / 100 % 100 = 0 then make_date(geboortedatum / 10000, 12, 31)
          when geboortedatum % 100 = 0 then
            (make_date(geboortedatum / 10000, geboortedatum / 100 % 100, 1) + interval '1 month - 1 day')::date
          else make_date(geboortedatum / 10000, geboortedatum / 100 % 100, geboortedatum % 100)
        end;

      -- The first quarter start on or after a date. Whole years after it are the age on later quarter starts.
      create function register.kwartaal_vanaf(datum date) returns date immutable parallel safe language sql
        return (date_trunc('quarter', datum::timestamp - interval '1 day') + interval '3 months')::date;

      -- One row for each number a person has or had, with what is valid today.
      create view register.nu_onderwijsdeelnemer as
        select p.id as persoon_id, p.logpseudoniem, n.pgn,
          g.achternaam, g.voorvoegsel, g.voornamen, g.geboortedatum, register.geboren_uiterlijk(g.geboortedatum) as leeftijd,
          g.geslacht, a.straat, a.huisnummer, a.huisnummertoevoeging, a.postcode, a.woonplaats,
          a.gemeentecode as woongemeente, coalesce(a.geheim, false) as indicatie_geheim,
          g.datum_vestiging, g.datum_vertrek, g.datum_overlijden
        from register.persoon p
        join register.pgn n on n.persoon_id = p.id and upper_inf(n.geregistreerd)
        join register.persoonsgegevens g
          on g.persoon_id = p.id and upper_inf(g.geregistreerd) and g.geldig @> (select vandaag from register.klok)
        left join register.adres a
          on a.persoon_id = p.id and upper_inf(a.geregistreerd) and a.geldig @> (select vandaag from register.klok);

      -- One row for each period of each enrolment; geldig is the period, cut to the enrolment itself.
      create view register.nu_inschrijving as
        select i.persoon_id, i.brin, p.vestiging, lower(i.geldig) as datum_in, upper(i.geldig) as datum_uit,
          p.sector as onderwijssoort, i.volgnummer, i.datum_uit_gepland, i.reden_uitstroom, p.opleidingscode, p.niveau,
          p.leerjaar, p.leerweg, p.intensiteit, p.bekostigd, p.geldig * i.geldig as geldig
        from register.inschrijving i
        join register.inschrijvingsperiode p
          on p.inschrijving_id = i.inschrijving_id and p.persoon_id = i.persoon_id and upper_inf(p.geregistreerd)
          and p.geldig && i.geldig
        where upper_inf(i.geregistreerd);

      create schema projecties;
      create table projecties.toestand (
        slice text primary key,
        definitie char(64) not null,
        gebouwd_op timestamptz not null default clock_timestamp()
      );
      -- Replaced by the generated one that calls every stored slice.
      create function projecties.ververs(personen bigint[]) returns void language plpgsql as 'begin end';

      create function projecties.na_wijziging() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          perform projecties.ververs((select array_agg(distinct persoon_id) from nieuw));
        elsif tg_op = 'DELETE' then
          perform projecties.ververs((select array_agg(distinct persoon_id) from oud));
        else
          perform projecties.ververs((select array_agg(distinct persoon_id)
            from (select persoon_id from oud union select persoon_id from nieuw) beide));
        end if;
        return null;
      end $$;`);
    for (const tabel of ['pgn', 'persoonsgegevens', 'adres', 'inschrijving', 'inschrijvingsperiode']) {
      await db.query(`
        create trigger projecties_bij after insert on register.${tabel} referencing new table as nieuw
          for each statement execute function projecties.na_wijziging();
        create trigger projecties_anders after update on register.${tabel}
          referencing old table as oud new table as nieuw
          for each statement execute function projecties.na_wijziging();
        create trigger projecties_af after delete on register.${tabel} referencing old table as oud
          for each statement execute function projecties.na_wijziging();`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const tabel of ['pgn', 'persoonsgegevens', 'adres', 'inschrijving', 'inschrijvingsperiode']) {
      await db.query(`
        drop trigger projecties_bij on register.${tabel};
        drop trigger projecties_anders on register.${tabel};
        drop trigger projecties_af on register.${tabel};`);
    }
    await db.query(`
      drop schema projecties cascade;
      drop view if exists register.nu_inschrijving, register.nu_onderwijsdeelnemer;
      drop function register.kwartaal_vanaf, register.geboren_uiterlijk;`);
  }
}
