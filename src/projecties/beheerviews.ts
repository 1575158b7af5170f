/** SQL of a moment as the contract gives it: UTC, to the millisecond. */
const utc = (kolom: string): string => `to_char(${kolom} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The most of what grows without end that is shown at once, the youngest first. */
const HOOGSTENS = 500;

/**
 * What operators see, by root field: each view has the names of its type in the contract, and their order. Nothing in them is
 * about a person in the register.
 */
export const beheerviews: Record<string, { naam: string; bron: string }> = {
  organisaties: {
    naam: 'organisatie',
    bron: `select row_number() over (order by o.afnemer_naam, o.naam) as volgorde, o.afnemer, o.afnemer_naam as "afnemerNaam", o.doel,
    o.id, o.naam, o.oin, o.contract, o.punten_per_uur as "puntenPerUur", o.personen_per_dag as "personenPerDag",
    coalesce(v.punten, 0) as "puntenDitUur",
    case when o.personen_per_dag is not null then coalesce(v.personen, 0) end as "personenVandaag",
    exists (select from beheer.opgeschort s where (s.soort = 'afnemer' and s.doelwit = o.afnemer)
      or (s.soort = 'organisatie' and s.doelwit = o.oin)) as opgeschort
  from beheer.organisatie o left join lateral (
    -- of several hubs each keeps its own budget: of the one that has used most
    select max(punten) filter (where uur = date_trunc('hour', now())) as punten,
      max(aantal) filter (where dag = date_trunc('day', now(), 'Europe/Amsterdam')) as personen
    from beheer.verbruik u where u.oin = o.oin and u.doel = o.doel and not o.gemachtigd) v on true`,
  },
  opschortingen: {
    naam: 'opschorting',
    bron: `select row_number() over (order by opgeheven is not null, sinds desc) as volgorde, soort, doelwit,
    case soort when 'afnemer' then (select min(afnemer_naam) from beheer.organisatie o where o.afnemer = doelwit)
      when 'organisatie' then (select min(naam) from beheer.organisatie o where o.oin = doelwit) end as naam,
    reden, ${utc('sinds')} as sinds, door, ${utc('opgeheven')} as opgeheven, opgeheven_door as "opgehevenDoor"
  from beheer.opschorting order by opgeheven is not null, sinds desc limit ${HOOGSTENS}`,
  },
  alarmen: {
    naam: 'alarm',
    bron: `select row_number() over (order by minuut desc, wand, tekst) as volgorde, ${utc('minuut')} as minuut, wand, tekst, aantal
  from beheer.alarm where minuut > now() - interval '30 days' order by minuut desc, wand, tekst limit ${HOOGSTENS}`,
  },
  contracten: {
    naam: 'contract',
    bron: `select row_number() over (order by o.afnemer) as volgorde, o.*,
    (select jsonb_agg(jsonb_build_object('versie', v.versie, 'datum', v.van, 'aangekondigd', v.aangekondigd,
        'ingrijpend', v.ingrijpend, 'woorden', v.woorden) order by v.versie)
      from beheer.contractversie v where v.afnemer = o.afnemer) as versies
  from (select distinct afnemer, afnemer_naam as naam, doel, contract as nu from beheer.organisatie) o`,
  },
  bewaartermijnen: {
    naam: 'bewaartermijn',
    bron: `select plaats as volgorde, naam, artikel, wat, vanaf, jaren, bron, eenheid, verlopen, binnenkort, dag, ${utc('geteld')} as geteld
  from beheer.bewaartermijn`,
  },
  vernietigingen: {
    naam: 'vernietiging',
    // what was destroyed batch by batch, by one person on one day
    bron: `select row_number() over (order by max(id) desc) as volgorde, ${utc('max(op)')} as op, dag, door, termijn, artikel,
    sum(aantal)::int as aantal
  from bewaren.vernietiging group by date_trunc('day', op, 'Europe/Amsterdam'), dag, door, termijn, artikel
  order by max(id) desc limit ${HOOGSTENS}`,
  },
  correctiestanden: {
    naam: 'correctiestand',
    bron: `select row_number() over (order by o.afnemer_naam, o.naam) as volgorde, c.afnemer, o.naam, c.oin, c.open, c.bevestigd, c.oudste
  from beheer.correctiestand c join beheer.organisatie o on o.oin = c.oin and o.doel = c.doel and not o.gemachtigd`,
  },
  opdrachten: {
    naam: 'opdracht',
    bron: `select row_number() over (order by id desc) as volgorde, id, soort, door, dag, ${utc('gevraagd')} as gevraagd,
    ${utc('begonnen')} as begonnen, ${utc('klaar')} as klaar, stap, gedaan, totaal, coalesce(regels, '[]') as regels, goed
  from (select *, row_number() over (partition by soort order by id desc) as nr from beheer.opdracht) o where nr <= 5`,
  },
};
