import { vrijPgn } from '../svb/persoon';

const BINNEN = '(select persoon_id from binnen)';

/** Numbers that only the other register knows. */
export const NIEUWE_NUMMERS = Array.from({ length: 40 }, (_, plaats) => vrijPgn(500_000 + plaats));

/** Everything about everybody that SVB's file does not grant, each made different. */
export const buitenSvb = (feiten: string[]): string[] => [
  `create temp table binnen as select p.id as persoon_id
     from svb_kinderbijslag.onderwijsdeelnemer s join register.persoon p using (logpseudoniem)`,

  // sex, and another day of birth in the same quarter
  `update register.persoonsgegevens set geslacht = case geslacht when 'M' then 'V' when 'V' then 'O' else 'M' end,
     geboortedatum = coalesce(to_char(
       register.kwartaal_vanaf(register.geboren_uiterlijk(geboortedatum)) - (id * 31 % 89)::int, 'YYYYMMDD')::int, 0)`,

  // where somebody lives, or that it is not known
  `update register.adres set straat = 'Elders', huisnummer = '9', postcode = '1011AA', woonplaats = 'Amsterdam',
     gemeentecode = '0363', geheim = not geheim`,
  'delete from register.adres where persoon_id % 3 = 0',
  `update register.pgn set geldig = '[1990-01-01,)'`,

  // programme, level, mode, year, funding; and two periods where there was one
  `update register.inschrijvingsperiode set opleidingscode = '9999', niveau = 1, leerweg = 'BBL', intensiteit = 'EX',
     leerjaar = coalesce(leerjaar, 0) + 1, bekostigd = not bekostigd`,
  `with voor as (
     update register.inschrijvingsperiode p set geldig = daterange(lower(geldig), lower(geldig) + 9)
     where upper_inf(geregistreerd) and id % 2 = 0 and coalesce(upper(geldig), 'infinity') > lower(geldig) + 9
     returning p.*, (select oud.geldig from register.inschrijvingsperiode oud where oud.id = p.id) as hele)
   insert into register.inschrijvingsperiode (inschrijving_id, persoon_id, vestiging, sector, leerjaar, bekostigd, geldig)
     select inschrijving_id, persoon_id, vestiging, sector, 9, not bekostigd, daterange(lower(hele) + 9, upper(hele))
     from voor`,
  `update register.inschrijving set volgnummer = volgnummer + 1, datum_uit_gepland = '2030-01-01', reden_uitstroom = '07'`,

  // all that was achieved
  `update register.examenresultaat set se = 100, ce1 = 10, cijferlijst = 1`,
  `update register.diploma set datum = '2026-01-01', soort = 'HAVO', niveau = null`,
  'delete from register.bpv where id % 2 = 0',

  // enrolments that no date may select any more
  `delete from register.inschrijving where upper(geldig) <= '2024-10-01'`,
  `with nieuw as (
     insert into register.inschrijving (inschrijving_id, persoon_id, brin, geldig)
     select nextval('register.inschrijving_nummer'), id, '00AH', '[2015-08-01,2020-07-31)' from register.persoon
     returning *)
   insert into register.inschrijvingsperiode (inschrijving_id, persoon_id, vestiging, sector, bekostigd, geldig)
     select inschrijving_id, persoon_id, '00', 'PO', true, geldig from nieuw`,

  // everybody else: gone, much older, or somebody else; and newcomers
  ...feiten.map((tabel) => `delete from register.${tabel} where persoon_id % 3 = 0 and persoon_id not in ${BINNEN}`),
  `delete from register.persoon where id % 3 = 0 and id not in ${BINNEN}`,
  `update register.persoonsgegevens set achternaam = 'Ander', geboortedatum = case persoon_id % 2 when 0 then 0 else 19500101 end
     where persoon_id % 3 = 1 and persoon_id not in ${BINNEN}`,
  `with nieuw as (
     insert into register.persoon (logpseudoniem) select generate_series(1, ${NIEUWE_NUMMERS.length}) returning *),
   nummer as (
     insert into register.pgn (persoon_id, pgn, soort, geldig)
     select id, (array['${NIEUWE_NUMMERS.join("','")}'])[logpseudoniem], 'ON', '[2000-01-01,)' from nieuw)
   insert into register.persoonsgegevens (persoon_id, achternaam, geboortedatum, geslacht, geldig)
     select id, 'Nieuw', (array[20240229, 19800000, 20110101, 0])[1 + logpseudoniem % 4], 'V', '[2000-01-01,)' from nieuw`,

  // what the register once thought
  ...feiten.map((tabel) => `delete from register.${tabel} where not upper_inf(geregistreerd)`),
  `insert into register.persoonsgegevens (persoon_id, achternaam, geboortedatum, geslacht, geldig, geregistreerd)
     select id, 'Vroeger', 20100101, 'M', '[2000-01-01,)', '[2020-01-01,2021-01-01)' from register.persoon`,
];
