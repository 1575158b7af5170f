const BINNEN = '(select persoon_id from binnen)';
const ZONDER_RECHT = `(sector in ('PO', 'SO', 'VSO') or leerweg = 'BBL')`;

/** Everything about everybody that studiefinanciering is not given, each made different. */
export const buitenStudiefinanciering = (feiten: string[]): string[] => [
  `create temp table binnen as select p.id as persoon_id
     from duo_studiefinanciering_studiefinanciering.onderwijsdeelnemer s join register.persoon p using (logpseudoniem)`,

  // of those that it may ask of: what its file does not grant, and education that gives no right
  `update register.persoonsgegevens set geslacht = case geslacht when 'M' then 'V' when 'V' then 'O' else 'M' end`,
  `update register.adres set gemeentecode = '0363', geheim = not geheim`,
  'update register.inschrijvingsperiode set leerjaar = coalesce(leerjaar, 0) + 1, bekostigd = not bekostigd',
  `update register.inschrijvingsperiode set opleidingscode = null, niveau = null, vestiging = '09' where ${ZONDER_RECHT}`,
  `update register.inschrijving set volgnummer = volgnummer + 1, reden_uitstroom = '07'`,
  `update register.examenresultaat set se = 10, ce1 = 100, cijferlijst = 1`,
  `update register.examen set uitslag = 'T', datum_uitslag = '2026-01-01', profiel = 'X'`,
  'delete from register.bpv where id % 2 = 0',
  `update register.diploma set brin = '25PZ', vestiging = '09', opleidingscode = '9999'`,
  ...['vrijstelling', 'registratie_elders', 'getuigschrift'].map((tabel) => `delete from register.${tabel}`),

  // everybody else: gone, or another child with other diplomas
  ...feiten.map((tabel) => `delete from register.${tabel} where persoon_id % 3 = 0 and persoon_id not in ${BINNEN}`),
  `update register.persoonsgegevens set achternaam = 'Ander' || id, geboortedatum = case persoon_id % 2 when 0 then 0 else 20150101 end
     where persoon_id not in ${BINNEN}`,
  `update register.adres set straat = 'Elders', postcode = '1011AA' where persoon_id not in ${BINNEN}`,
  `update register.inschrijving set brin = '25PZ', datum_uit_gepland = '2031-01-01' where persoon_id not in ${BINNEN}`,
  `update register.diploma set datum = '2020-06-01' where persoon_id not in ${BINNEN}`,

  // what the register once thought, and its numbers
  ...feiten.map((tabel) => `delete from register.${tabel} where not upper_inf(geregistreerd)`),
  ...feiten.map((tabel) => `update register.${tabel} set id = 50000000 - id`),
];
