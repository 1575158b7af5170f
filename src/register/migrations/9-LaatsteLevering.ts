import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is delivered to municipalities and regions once and never again: a resident who no longer falls under their care,
 * because of a startkwalificatie or a certificate. Source: WOT art. 24f(4) (BWBR0013800).
 */
export class LaatsteLevering1700000000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema leveringen;

      -- One row per slice and person, for ever: the first that shows it is the last. As she was at that moment: a later move or
      -- correction does not change it. It outlives a rebuild of the slice.
      create table leveringen.laatste (
        slice text not null,
        persoon_id bigint not null,
        -- who receives it: where she lived then
        gemeente char(4) not null,
        rmc_nr smallint,
        klaargezet_op timestamptz not null default clock_timestamp(),
        klaargezet date not null,
        bevestigd_op timestamptz,
        -- what follows is empty once it has ended. Why: the kind of diploma or certificate, and when it was obtained
        soort text,
        niveau smallint,
        datum date,
        achternaam text,
        voorvoegsel text,
        voornamen text,
        straat text,
        huisnummer text,
        huisnummertoevoeging text,
        postcode char(6),
        woonplaats text,
        woongemeente char(4),
        brin char(4),
        vestiging char(2),
        onderwijssoort text,
        opleidingscode text,
        datum_in date,
        datum_uit date,
        reden_uitstroom char(2),
        primary key (slice, persoon_id)
      );

      -- Those that may be seen: for 31 days, and only as long as they are true.
      create view leveringen.nu_laatste as
        select l.*, l.slice || ':' || l.persoon_id as lijn, l.klaargezet + 31 as zichtbaar_tot
        from leveringen.laatste l
        where l.bevestigd_op is null and l.klaargezet + 31 > (select vandaag from register.klok)
          and (exists (select from register.diploma d
              where d.persoon_id = l.persoon_id and upper_inf(d.geregistreerd) and d.startkwalificatie)
            or exists (select from register.getuigschrift c
              where c.persoon_id = l.persoon_id and upper_inf(c.geregistreerd)));`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema leveringen cascade');
  }
}
