import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schema `logboek`: one record per provision, its audit twin, and the index from a person to the provisions about it. */
export class Logboek1700000000100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema logboek;

      create table logboek.verstrekking (
        id uuid primary key,
        -- the writing transaction: tells the indexer which records it has not seen
        transactie xid8 not null default pg_current_xact_id(),
        trace_id char(32) not null,
        span_id char(16) not null,
        -- the caller's trace context (W3C), another organisation's span
        bron_trace_id char(32),
        bron_span_id char(16),
        begin timestamptz not null,
        eind timestamptz not null,
        uitkomst text not null check (uitkomst in ('verstrekt', 'geweigerd', 'fout')),
        foutcode text,
        afnemer text not null,
        afnemer_naam text not null,
        oin char(20) not null,
        doel text not null,
        grondslag text[] not null,
        contractversie text not null,
        vraag text[] not null,
        velden_gevraagd text[] not null,
        velden_geleverd text[] not null,
        opgevraagd integer not null,
        gevonden integer not null,
        geleverd integer not null,
        -- log pseudonyms of the persons about whom something was provided
        personen bigint[] not null
      );
      -- random 64-bit numbers do not compress
      alter table logboek.verstrekking alter column personen set storage external;
      create index verstrekking_transactie on logboek.verstrekking (transactie);
      create index verstrekking_begin on logboek.verstrekking (begin);

      -- Who acted, apart from what was provided; joined by trace (Logboek Dataverwerkingen: no user identity in its lines).
      create table logboek.audit (
        trace_id char(32) primary key,
        client_id text not null,
        wie text not null,
        namens text,
        jti text not null,
        certificaat text
      );

      -- Requests without a valid identity: counted, not recorded.
      create table logboek.onbekend (
        minuut timestamptz not null,
        bron text not null,
        foutcode text not null,
        aantal integer not null,
        primary key (minuut, bron, foutcode)
      );

      create table logboek.persoon_index (
        persoon bigint not null,
        verstrekking uuid not null,
        primary key (persoon, verstrekking)
      );
      create table logboek.index_stand (
        enig boolean primary key default true check (enig),
        tot xid8 not null
      );
      insert into logboek.index_stand (tot) values ('0');

      -- Where the index ends: records of transactions before it are in. In a database that was restored elsewhere, where
      -- transactions are counted anew, it may lie in the future; then it says nothing, and all is read and indexed again.
      create view logboek.index_grens as
        select case when tot <= pg_snapshot_xmin(pg_current_snapshot()) then tot else '0' end as tot
        from logboek.index_stand;

      -- Puts the persons of committed records into the index, some 50 000 in one run so that no run takes long. The
      -- snapshot's xmin is the border: no transaction below it can still commit, so none is missed, whatever the order of
      -- commits. Returns how many were put in.
      create function logboek.indexeer() returns integer language plpgsql security definer
      set search_path = logboek, pg_temp as $$
      declare
        vanaf xid8;
        nieuw_tot xid8;
        aantal integer;
      begin
        -- one run at a time; what follows sees all that the one before it did
        perform from index_stand for update;
        select tot, pg_snapshot_xmin(pg_current_snapshot()) into vanaf, nieuw_tot from index_grens;
        nieuw_tot := coalesce((
          select transactie from (
            select transactie, sum(sum(gevonden)) over (order by transactie rows between unbounded preceding and 1 preceding)
              as ervoor
            from verstrekking where transactie >= vanaf and transactie < nieuw_tot group by transactie) per
          where ervoor >= 50000 order by transactie limit 1), nieuw_tot);
        insert into persoon_index (persoon, verstrekking)
          select persoon, v.id from verstrekking v cross join unnest(v.personen) persoon
          where v.transactie >= vanaf and v.transactie < nieuw_tot
          order by persoon
          on conflict do nothing;
        get diagnostics aantal = row_count;
        update index_stand set tot = nieuw_tot;
        return aantal;
      end $$;
      revoke execute on function logboek.indexeer() from public;

      -- What inzage reads: the index, and the tail that is not in it yet.
      create view logboek.per_persoon as
        select i.persoon as logpseudoniem, v.id, v.begin as tijdstip, v.afnemer, v.afnemer_naam, v.oin, v.doel, v.grondslag,
          v.velden_geleverd as velden, v.vraag, v.trace_id as trace
        from logboek.persoon_index i join logboek.verstrekking v on v.id = i.verstrekking
        union
        select persoon, v.id, v.begin, v.afnemer, v.afnemer_naam, v.oin, v.doel, v.grondslag, v.velden_geleverd, v.vraag,
          v.trace_id
        from logboek.verstrekking v cross join unnest(v.personen) persoon
        where v.transactie >= (select tot from logboek.index_grens);

      -- Logboek Dataverwerkingen: a line for the provision, and under it a line and a span of its own per person.
      create view logboek.dataverwerkingen as
        select v.trace_id,
          case when p.persoon is null then v.span_id
            else substr(encode(sha256(convert_to(v.span_id || p.persoon, 'UTF8')), 'hex'), 1, 16) end as span_id,
          case when p.persoon is null then null else v.span_id end as parent_span_id,
          case when v.uitkomst = 'fout' then 2 else 0 end as status_code,
          -- a request that was refused before its question was read has none
          coalesce(nullif(array_to_string(v.vraag, ' '), ''), 'verzoek') as name,
          (extract(epoch from v.begin) * 1000)::bigint as start_time,
          (extract(epoch from v.eind) * 1000)::bigint as end_time,
          case when v.bron_trace_id is not null then
            jsonb_build_object('trace_id', v.bron_trace_id, 'span_id', v.bron_span_id, 'entity', 'urn:nl:oin:' || v.oin)
          end as foreign_operation,
          jsonb_build_object('attributes', jsonb_build_object('name', 'bron-hub', 'contract', v.contractversie)) as resource,
          jsonb_strip_nulls(jsonb_build_object(
            'dpl.core.processing_activity_id', 'urn:bron:verwerking:' || v.contractversie,
            'dpl.core.data_subject_id', lpad(to_hex(p.persoon), 16, '0'),
            'dpl.core.data_subject_id_type', case when p.persoon is not null then 'bron-logpseudoniem-v1' end)) as attributes
        from logboek.verstrekking v
        cross join lateral (select null::bigint union all select unnest(v.personen)) p (persoon);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema logboek cascade');
  }
}
