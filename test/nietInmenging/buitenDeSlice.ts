import { buitenGemeente, buitenRegio } from './buitenGebied';
import { buitenInstelling } from './buitenInstelling';
import { buitenStudiefinanciering } from './buitenStudiefinanciering';
import { buitenSvb } from './buitenSvb';

const FEITEN = [
  'pgn',
  'persoonsgegevens',
  'adres',
  'inschrijving',
  'inschrijvingsperiode',
  'examen',
  'examenresultaat',
  'diploma',
  'bpv',
  'vrijstelling',
  'registratie_elders',
  'getuigschrift',
];

/** What none of the three has: names, street, secrecy, free text, numbers of the register, and what it once thought. */
const VOOR_ALLEN = [
  `update register.persoonsgegevens set achternaam = 'Ander' || id, voorvoegsel = 'van', voornamen = 'Kim'`,
  `update register.adres set straat = 'Elders', huisnummer = '9', huisnummertoevoeging = 'b', woonplaats = 'Amsterdam', geheim = not geheim`,
  'update register.inschrijving set volgnummer = volgnummer + 1',
  'update register.bpv set volgnummer = volgnummer + 1',
  `update register.examen set titel_werkstuk = 'Over ' || id`,
  ...FEITEN.map((tabel) => `delete from register.${tabel} where not upper_inf(geregistreerd)`),
  `insert into register.persoonsgegevens (persoon_id, achternaam, geboortedatum, geslacht, geldig, geregistreerd)
     select id, 'Vroeger', 20100101, 'M', '[2000-01-01,)', '[2020-01-01,2021-01-01)' from register.persoon`,
  `insert into register.adres (persoon_id, postcode, gemeentecode, geldig)
     select id, '9999ZZ', '0014', '[2027-06-01,)' from register.persoon`,
  // earlier numbers
  `insert into register.pgn (persoon_id, pgn, soort, geldig)
     select id, lpad((600000000 + id)::text, 9, '0'), 'ON', '[1900-01-01,1901-01-01)' from register.persoon`,
  ...FEITEN.map((tabel) => `update register.${tabel} set id = 50000000 - id`),
  // in the opposite order, wherever it goes along but in the log
  `do $$ declare plek record; begin
     for plek in select c.oid::regclass as tabel from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relkind = 'r' and a.attname = 'logpseudoniem' and not a.attisdropped
         and relnamespace::regnamespace::text !~ '^(logboek|pg_.*)$'
     loop execute format('update %s set logpseudoniem = -logpseudoniem - 1', plek.tabel); end loop; end $$`,
];

/** A birth on another day with the same age on the last raster date, 1 October 2026; and dates elsewhere in their year. */
const DATUMS = `update register.persoonsgegevens set
  geboortedatum = to_char((date '2026-10-01' - make_interval(years => extract(year from age(date '2026-10-01',
    register.geboren_uiterlijk(geboortedatum)))::int))::date - (abs(id) * 37 % 360)::int, 'YYYYMMDD')::int
  where register.geboren_uiterlijk(geboortedatum) <= '2026-10-01' and geldig @> date '2026-11-16'`;
const JAREN = ['datum_vestiging', 'datum_vertrek', 'datum_overlijden'].map(
  (datum) => `update register.persoonsgegevens
    set ${datum} = make_date(extract(year from ${datum})::int, 1 + (abs(id) % 12)::int, 1 + (abs(id) % 28)::int)`,
);

/** What a slice with pseudonyms lacks besides. */
const PSEUDONIEM = [
  `update register.pgn set pgn = (300000000 + abs(id))::text`,
  DATUMS,
  ...JAREN,
  `update register.adres set postcode = left(postcode, 4) || 'ZZ' where postcode is not null`,
];

const BINNEN = '(select persoon_id from binnen)';

/** Of bekostiging: all exams, who was not funded, and of the others what was not counted. */
const NIET_BEKOSTIGD = [
  `create temp table binnen as select p.id as persoon_id
     from duo_bekostiging_bekostiging.onderwijsdeelnemer s join register.persoon p using (logpseudoniem)`,
  `update register.inschrijving set reden_uitstroom = '07'`,
  'delete from register.examenresultaat where persoon_id % 3 = 0',
  'delete from register.examen where persoon_id % 3 = 0',
  'update register.examenresultaat set se = 10, ce1 = 100, ce2 = null, cijferlijst = 1',
  `update register.examen set uitslag = 'T', datum_uitslag = '2026-01-01', profiel = 'X'`,
  `delete from register.diploma where persoon_id % 2 = 0 and extract(year from datum) <> 2026`,
  `update register.diploma set brin = '00AH', opleidingscode = '9999' where extract(year from datum) <> 2026`,
  `update register.bpv b set leerbedrijf = '999999999', omvang_uren = 1
     from register.nu_bpv n where n.lijn = b.bpv_id::text and n.leerweg is distinct from 'BBL'`,
  // of those who are in it: earlier enrolments, but the last one and those that a bpv belongs to
  `create temp table oud as select inschrijving_id from (
     select i.inschrijving_id, upper(i.geldig) as tot, row_number() over (partition by persoon_id order by lower(geldig) desc, brin) as nr
     from register.inschrijving i) x
     where nr > 1 and tot <= '2026-02-01' and inschrijving_id not in (select inschrijving_id from register.bpv)`,
  'delete from register.inschrijvingsperiode where inschrijving_id in (select inschrijving_id from oud)',
  'delete from register.inschrijving where inschrijving_id in (select inschrijving_id from oud)',
  // everybody else: gone, or somebody else
  ...FEITEN.map((tabel) => `delete from register.${tabel} where persoon_id % 3 = 0 and persoon_id not in ${BINNEN}`),
  `update register.persoonsgegevens set geslacht = 'O', geboortedatum = 19900101 where persoon_id not in ${BINNEN}`,
  `update register.adres set postcode = '1011AA', gemeentecode = '0363' where persoon_id not in ${BINNEN}`,
  `update register.inschrijvingsperiode set leerjaar = 9, bekostigd = false where persoon_id not in ${BINNEN}`,
  `update register.inschrijving set brin = '00AH' where persoon_id not in ${BINNEN}`,
];

/** Of tables that came out once, and of what was counted, nothing changes, whatever happens to the register. */
const ALLES = [...FEITEN.map((tabel) => `delete from register.${tabel} where persoon_id % 2 = 0`), ...VOOR_ALLEN];

/**
 * SQL that changes everything that a slice does not provide, about everybody, and nothing that it does; of a divided slice what
 * it does not provide to the first of its organisations.
 */
export const buitenDeSlice: Record<string, string[]> = {
  inspectie: [...VOOR_ALLEN, ...PSEUDONIEM, `update register.inschrijving set datum_uit_gepland = '2031-01-01'`],
  cbs: VOOR_ALLEN,
  'duo-bekostiging': [...NIET_BEKOSTIGD, ...VOOR_ALLEN, ...PSEUDONIEM],
  svb: buitenSvb(FEITEN),
  'duo-studiefinanciering': buitenStudiefinanciering(FEITEN),
  onderwijsinstelling: buitenInstelling(FEITEN),
  rmc: buitenRegio(FEITEN),
  leerplicht: buitenGemeente(FEITEN),
  publiek: ALLES,
  // everything about persons is outside: what was counted of them stays until it is counted anew (beheertelling.test.ts)
  'duo-beheer': ALLES,
  // whoever has a number may ask what was told of her
  'privacy-officer': VOOR_ALLEN.filter((wijziging) => !wijziging.startsWith('insert into register.pgn')),
};
