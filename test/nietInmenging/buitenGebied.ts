const BINNEN = '(select persoon_id from binnen)';

/** Another birth in the same month: on no first of a month is anybody of another age. */
const GEBOORTEN = `update register.persoonsgegevens g set geboortedatum =
    to_char(x.tot - (g.id * 37 % (x.tot - x.van))::int, 'YYYYMMDD')::int
  from (select id, date_trunc('month', uiterlijk - 1)::date as van, (date_trunc('month', uiterlijk - 1) + interval '1 month')::date as tot
    from (select id, register.geboren_uiterlijk(geboortedatum) as uiterlijk from register.persoonsgegevens) y) x
  where x.id = g.id and g.geboortedatum > 0`;

/**
 * Everything that an organisation with an area is not given: of its own residents what its file does not grant, and of whom it
 * is not about all there is.
 * @param binnen SQL of the persons that any of its answers is about
 */
const buiten = (feiten: string[], binnen: string, velden: string[]): string[] => [
  `create temp table binnen as ${binnen}`,
  GEBOORTEN,
  ...velden,
  // exams and practice, of everybody
  `update register.examenresultaat set se = 10, ce1 = 100, cijferlijst = 1`,
  `update register.examen set uitslag = 'T', datum_uitslag = '2026-01-01', profiel = 'X', titel_werkstuk = 'Over ' || id`,
  'delete from register.examenresultaat where persoon_id % 3 = 0',
  'delete from register.bpv where id % 2 = 0',
  'update register.inschrijving set volgnummer = volgnummer + 1',
  `update register.inschrijving set datum_uit_gepland = '2031-01-01'`,
  'update register.persoonsgegevens set datum_vestiging = null',
  // everybody else: gone, or another one elsewhere
  ...feiten.map((tabel) => `delete from register.${tabel} where persoon_id % 3 = 0 and persoon_id not in ${BINNEN}`),
  `update register.persoonsgegevens set achternaam = 'Ander' || id, voornamen = 'Kim', geslacht = 'O',
     geboortedatum = case persoon_id % 4 when 0 then 0 when 1 then 19500101 else 20040615 end where persoon_id not in ${BINNEN}`,
  `update register.adres set straat = 'Elders', postcode = '1011AA', woonplaats = 'Amsterdam', gemeentecode = '0363',
     geheim = not geheim where persoon_id not in ${BINNEN}`,
  `update register.inschrijvingsperiode set leerjaar = 4, bekostigd = not bekostigd, sector = 'VO', niveau = null, leerweg = null
     where persoon_id not in ${BINNEN}`,
  `update register.inschrijving set brin = '00AH', reden_uitstroom = '07' where persoon_id not in ${BINNEN}`,
  `update register.diploma set datum = '2020-06-01' where persoon_id not in ${BINNEN}`,
  `delete from leveringen.laatste where persoon_id not in ${BINNEN}`,
  // numbers of the register, and what it once thought
  ...feiten.map((tabel) => `delete from register.${tabel} where not upper_inf(geregistreerd)`),
  ...feiten.map((tabel) => `update register.${tabel} set id = 50000000 - id`),
];

/** Of Twente, the first in its file: also whom any figure of it counts. */
export const buitenRegio = (feiten: string[]): string[] =>
  buiten(
    feiten,
    `select persoon_id from rmc_vsv_opslag.binnen where gebied = 12
     union select persoon_id from vsv.oordeel where rmc_nr = 12 union select persoon_id from vsv.maandoordeel where rmc_nr = 12
     union select persoon_id from leveringen.laatste where slice = 'rmc_vsv' and rmc_nr = 12`,
    [],
  );

/** Of Enschede, the first in its file; the sex, the year and the funding it is not given, nor what somebody followed before the last. */
export const buitenGemeente = (feiten: string[]): string[] =>
  buiten(
    feiten,
    `select persoon_id from leerplicht_leerplicht_opslag.binnen where gebied = '0153'
     union select persoon_id from leveringen.laatste where slice = 'leerplicht_leerplicht' and gemeente = '0153'`,
    [
      `update register.persoonsgegevens set geslacht = case geslacht when 'M' then 'V' else 'M' end, datum_vertrek = null`,
      'update register.inschrijvingsperiode set leerjaar = coalesce(leerjaar, 0) + 1, bekostigd = not bekostigd',
      `delete from register.inschrijving i where upper(geldig) <= '2026-11-16' and exists (
         select from register.inschrijving l where l.persoon_id = i.persoon_id and upper_inf(l.geregistreerd)
           and (upper(l.geldig) is null or upper(l.geldig) > upper(i.geldig)))`,
      `update register.vrijstelling set bevestigd = not bevestigd`,
    ],
  );
