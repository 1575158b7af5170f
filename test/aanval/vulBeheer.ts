import type { Testhub } from '../opstelling/hub';

const DERTIG_DAGEN_EN_MEER = 120;

/**
 * Something in everything that operators see: of more days, more often and of more kinds than they are shown. From then on it
 * changes only by being asked: no hub carries out an order, or counts of its own accord.
 */
export async function vulBeheer({ db }: Pick<Testhub, 'db'>): Promise<void> {
  // held by this connection: the turn to carry out orders
  await db.query(`select pg_advisory_lock(hashtext('bron-opdrachten'))`);
  await db.query(`
    insert into beheer.alarm
      select date_trunc('minute', now()) - make_interval(hours => 7 * nr), wand, wand || ' hield iets tegen, ' || nr % 4, 1 + nr % 9
      from generate_series(0, ${DERTIG_DAGEN_EN_MEER}) nr cross join unnest(array['shield', 'projectie']) wand;

    insert into beheer.opschorting (soort, doelwit, reden, sinds, door, opgeheven, opgeheven_door)
      select soort, doelwit, 'proef ' || nr, now() - make_interval(days => nr, secs => plaats), 'vooraf', now() - make_interval(hours => nr), 'later'
      from generate_series(1, 4) nr cross join (values ('afnemer', 'svb', 1), ('afnemer', 'vroeger', 2),
        ('organisatie', '00000099000000004000', 3), ('organisatie', '00000000000000000000', 4), ('certificaat', repeat('c', 43), 5))
        x (soort, doelwit, plaats);
    insert into beheer.opschorting (soort, doelwit, reden, sinds, door)
      select soort, doelwit, 'nog steeds', now() - make_interval(days => 9, secs => plaats), 'vooraf'
      from (values ('organisatie', '00000000000000000000', 6), ('certificaat', repeat('c', 43), 7)) x (soort, doelwit, plaats);

    insert into beheer.opdracht (soort, door, dag, gezien, gevraagd, begonnen, klaar, regels, goed)
      select soort, 'vooraf', case soort when 'vernietiging' then date '2026-11-01' + nr end,
        case soort when 'vernietiging' then '{}'::jsonb end, now() - make_interval(hours => 9 - nr),
        now() - make_interval(hours => 9 - nr, secs => -1), now() - make_interval(hours => 9 - nr, secs => -9),
        jsonb_build_array(jsonb_build_object('wat', soort, 'uitkomst', nr || ' keer', 'goed', nr % 3 > 0)), nr % 3 > 0
      from generate_series(1, 7) nr
      cross join unnest(array['projectiecontrole', 'bewaartermijnen', 'vernietiging', 'reservekopie', 'herstelproef']) soort;
    insert into beheer.opdracht (soort, door, begonnen, stap, gedaan, totaal)
      values ('projectiecontrole', 'vooraf', now(), 'cbs_statistiek.diploma', 3, 40);

    insert into bewaren.vernietiging (op, dag, door, termijn, artikel, aantal, rijen)
      select now() - make_interval(days => nr, secs => partij), date '2026-11-01' - nr, 'vooraf', 'logboek', 'AVG art. 5', nr + partij, '{}'
      from generate_series(1, 30) nr cross join generate_series(0, nr % 3) partij;

    -- notices about nobody, so that who is set them sees none of them
    insert into correcties.bericht (correctie, slice, oin, soort, persoon_id, lijn, velden, eerste_verstrekking,
        aantal_verstrekkingen, gecorrigeerd, bevestigd_op)
      select -nr, slice, oin, 'Diploma', -1, 'niemand', '{}', '2026-10-01', 1, date '2026-11-16' - nr, case when nr % 3 = 0 then now() end
      from correcties.ontvanger cross join generate_series(1, 8) nr where hashtext(oin) % 5 > nr - 4;

    delete from beheer.verbruik;
    insert into beheer.verbruik (hub, oin, doel, uur, punten, dag, aantal)
      select hub, oin, doel, date_trunc('hour', now()) - make_interval(hours => abs(hashtext(oin)) % 3 / 2), abs(hashtext(oin || hub)) % 90,
        date_trunc('day', now(), 'Europe/Amsterdam') - make_interval(days => abs(hashtext(oin)) % 5 / 4), abs(hashtext(doel || hub)) % 80
      from beheer.organisatie cross join (values (repeat('1', 32)::uuid), (repeat('2', 32)::uuid)) h (hub) where not gemachtigd;

    delete from beheer.bewaartermijn;
    insert into beheer.bewaartermijn (naam, plaats, artikel, wat, vanaf, jaren, bron, eenheid, verlopen, binnenkort, dag)
      select 'termijn ' || nr, 4 - nr, 'WOT art. ' || nr, 'iets', 'een dag', nr, 'een wet', 'stuks', nr, nr * nr, '2026-11-16'
      from generate_series(1, 4) nr;
    create function beheer.staat_stil() returns trigger language plpgsql as 'begin return null; end';
    create trigger staat_stil before insert or update or delete on beheer.bewaartermijn
      for each row execute function beheer.staat_stil();
    create trigger staat_stil before insert or update or delete on beheer.verbruik
      for each row execute function beheer.staat_stil();`);
}
