const LID = '(select persoon_id from lid)';
/** Who left: of her the institution has its own rows, and neither a person nor anything else. */
const WEG = '(select persoon_id from lid where not nu)';

/**
 * Everything that the first institution in its file is not given: whoever was never enrolled there, of whoever left all but its
 * own rows, of its pupils the exams and practice of other institutions, and an address that is secret.
 */
export const buitenInstelling = (feiten: string[]): string[] => [
  `create temp table lid as select persoon_id, bool_or(geldig @> date '2026-11-16') as nu
     from register.inschrijving where brin = '00AH' and upper_inf(geregistreerd) group by persoon_id`,

  // what no institution is given of another
  `update register.examenresultaat r set se = 10, ce1 = 100, ce2 = null, cijferlijst = 1
     from register.examen e where e.examen_id = r.examen_id and e.brin <> '00AH'`,
  `update register.examen set uitslag = 'T', datum_uitslag = '2026-01-01', profiel = 'X', titel_werkstuk = 'Over ' || id
     where brin <> '00AH'`,
  `delete from register.bpv b using register.inschrijving i where i.inschrijving_id = b.inschrijving_id and i.brin <> '00AH'`,
  ...['vrijstelling', 'registratie_elders', 'getuigschrift'].map((tabel) => `delete from register.${tabel}`),
  'update register.inschrijvingsperiode set nieuwkomer = 3 - coalesce(nieuwkomer, 1)',
  `update register.adres set straat = 'Geheim', huisnummer = '1', postcode = '1011AA', woonplaats = 'Nergens',
     gemeentecode = '0363' where geheim`,

  // whoever left: who she is and where she lives today, what she followed and got elsewhere
  `update register.persoonsgegevens set achternaam = 'Vertrokken', voornamen = 'Kim', geslacht = 'O', geboortedatum = 19900101
     where persoon_id in ${WEG}`,
  `update register.adres set straat = 'Elders', postcode = '9999ZZ', gemeentecode = '0014', geheim = not geheim
     where persoon_id in ${WEG}`,
  `delete from register.inschrijvingsperiode p using register.inschrijving i
     where i.inschrijving_id = p.inschrijving_id and i.brin <> '00AH' and i.persoon_id in ${WEG} and i.persoon_id % 2 = 0`,
  `delete from register.inschrijving where brin <> '00AH' and persoon_id in ${WEG} and persoon_id % 2 = 0`,
  `update register.inschrijving set brin = '25PZ', volgnummer = volgnummer + 1, reden_uitstroom = '07'
     where brin <> '00AH' and persoon_id in ${WEG}`,
  `update register.diploma set datum = '2020-06-01', opleidingscode = '9999' where brin <> '00AH' and persoon_id in ${WEG}`,

  // everybody else: gone, or somebody else elsewhere
  ...feiten.map((tabel) => `delete from register.${tabel} where persoon_id % 3 = 0 and persoon_id not in ${LID}`),
  `update register.persoonsgegevens set achternaam = 'Ander' || id, geslacht = 'O', geboortedatum = 19500101
     where persoon_id not in ${LID}`,
  `update register.adres set straat = 'Elders', gemeentecode = '0363', geheim = not geheim where persoon_id not in ${LID}`,
  `update register.inschrijving set brin = '25PZ' where persoon_id not in ${LID}`,
  `update register.inschrijvingsperiode set leerjaar = 9, bekostigd = not bekostigd where persoon_id not in ${LID}`,
  `update register.diploma set brin = '25PZ', datum = '2020-06-01' where persoon_id not in ${LID}`,

  // a number that somebody got after she left; numbers of the register, and what it once thought
  `update register.pgn set geldig = daterange(lower(geldig), '2026-11-10')
     where persoon_id in ${WEG} and upper_inf(geldig)
       and persoon_id not in (select persoon_id from register.inschrijving where brin = '00AH' and coalesce(upper(geldig), 'infinity') > '2026-11-10')`,
  `insert into register.pgn (persoon_id, pgn, soort, geldig)
     select persoon_id, lpad((600000000 + persoon_id)::text, 9, '0'), 'BSN', '[2026-11-10,)' from lid
     where not nu and persoon_id not in (
       select persoon_id from register.inschrijving where brin = '00AH' and coalesce(upper(geldig), 'infinity') > '2026-11-10')`,
  ...feiten.map((tabel) => `delete from register.${tabel} where not upper_inf(geregistreerd)`),
  ...feiten.map((tabel) => `update register.${tabel} set id = 50000000 - id`),
];
