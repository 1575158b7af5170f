import pg from 'pg';
import { dag } from '../../seeds/dagen';
import { laadReferentie } from '../../seeds/laadReferentie';
import { maakPersoon } from '../../seeds/maakPersoon';
import { maakWereld, type Wereld } from '../../seeds/maakWereld';
import type { Persoon } from '../../seeds/Persoon';
import { testpersonen } from '../../seeds/testpersonen';
import { vulRegister } from '../../seeds/vulRegister';
import { laadSlices } from '../../src/policy/load';
import { controleer } from '../../src/projecties/controleer';
import type { Datum } from '../../src/values/Datum';
import { maakDatabase, type Testdatabase } from '../opstelling/database';
import { PERSONEN, sleutels, VANDAAG } from '../opstelling/vast';

const slices = laadSlices(VANDAAG);
const opdracht = (anders = {}) => ({
  ...{ personen: 400, zaad: 'a', vandaag: VANDAAG as Datum, logpseudoniem: sleutels.logpseudoniemen() },
  pseudonimiseer: sleutels.pseudonimiseer,
  ...anders,
});

let database: Testdatabase;
let db: pg.Client;
beforeAll(async () => {
  database = await maakDatabase('vol');
  db = new pg.Client({ connectionString: database.url });
  await db.connect();
});
afterAll(async () => {
  await db.end();
  await database.sluit();
});

const een = async (sql: string, ...waarden: unknown[]) => (await db.query(sql, waarden)).rows[0];

/** Everything about persons but for internal ids, pseudonyms and the moment of registration. */
const inhoud = () =>
  een(`select md5(string_agg(regel, '|' order by regel)) as som, count(*)::int as n from (
    select concat_ws('~', n.pgn, n.soort, n.geldig, g.achternaam, g.geboortedatum, g.geslacht, g.geldig) as regel
      from register.pgn n join register.persoonsgegevens g using (persoon_id)
    union all select concat_ws('~', n.pgn, a.postcode, a.huisnummer, a.gemeentecode, a.geheim, a.geldig)
      from register.pgn n join register.adres a using (persoon_id)
    union all select concat_ws('~', n.pgn, i.brin, i.geldig, p.vestiging, p.sector, p.opleidingscode, p.leerjaar, p.bekostigd, p.geldig)
      from register.pgn n join register.inschrijving i using (persoon_id)
      join register.inschrijvingsperiode p using (inschrijving_id)
    union all select concat_ws('~', n.pgn, e.brin, e.examenjaar, e.profiel, e.uitslag, r.vakcode, r.se, r.ce1, r.eindcijfer, r.geldig)
      from register.pgn n join register.examen e using (persoon_id) join register.examenresultaat r using (examen_id)
    union all select concat_ws('~', n.pgn, d.soort, d.datum, d.geldig) from register.pgn n join register.diploma d using (persoon_id)
    union all select concat_ws('~', n.pgn, b.volgnummer, b.leerbedrijf, b.geldig, b.afsluitdatum, b.omvang_uren)
      from register.pgn n join register.bpv b using (persoon_id)
    union all select concat_ws('~', n.pgn, v.artikel, v.bevestigd, v.bron, v.geldig) from register.pgn n join register.vrijstelling v using (persoon_id)
    union all select concat_ws('~', n.pgn, r.soort, r.bron, r.geldig) from register.pgn n join register.registratie_elders r using (persoon_id)
    union all select concat_ws('~', n.pgn, g.soort, g.datum) from register.pgn n join register.getuigschrift g using (persoon_id)) alles`);

const geraamte = () =>
  db.query(`select indexdef as wat from pg_indexes where schemaname = 'register'
    union all select pg_get_constraintdef(c.oid) || ' op ' || conrelid::regclass from pg_constraint c where connamespace = 'register'::regnamespace
    union all select tgname || tgenabled::text || ' op ' || tgrelid::regclass from pg_trigger where not tgisinternal order by 1`);

test('Regel: het register bevat de gevraagde personen en alle testpersonen, en niemand heeft een echt nummer', async () => {
  const personen = Object.values(testpersonen).filter(({ leven }) => leven !== null);
  expect((await een('select count(*)::int as n from register.persoon')).n).toBe(PERSONEN + personen.length);
  const { rows } = await db.query<{ pgn: string; soort: string }>('select pgn, soort from register.pgn');
  const buitenBereik = rows.filter(({ pgn, soort }) => soort === 'BSN' && !pgn.startsWith('9999'));
  expect(buitenBereik).toEqual([]);
});

test('Regel: alles wat naïeve programma’s breekt, komt voor', async () => {
  const gevallen = await een(`select
    exists (select from register.inschrijving a join register.inschrijving b on a.persoon_id = b.persoon_id and a.id < b.id
      and a.geldig && b.geldig and upper_inf(a.geregistreerd) and upper_inf(b.geregistreerd)) as overlap,
    exists (select from register.persoonsgegevens where geboortedatum % 100 = 0) as onbekend,
    exists (select from register.persoonsgegevens where geboortedatum % 10000 = 229) as schrikkeldag,
    exists (select from register.adres where geheim) as geheim,
    exists (select from register.adres where landcode <> '6030') as buitenland,
    exists (select from register.pgn group by persoon_id having count(*) > 1) as wissel,
    exists (select from register.adres group by persoon_id having count(distinct gemeentecode) > 1) as verhuisd,
    exists (select from register.inschrijving where not upper_inf(geregistreerd)) as verbeterd`);
  expect(Object.entries(gevallen).filter(([, aanwezig]) => !aanwezig)).toEqual([]);
});

test('Regel: hetzelfde zaad geeft hetzelfde register, een ander zaad een ander; de slices volgen en niets blijft uit staan', async () => {
  const voor = (await geraamte()).rows;
  await vulRegister(db, slices, opdracht());
  const eerste = await inhoud();
  await vulRegister(db, slices, opdracht());
  expect(await inhoud()).toEqual(eerste);
  await vulRegister(db, slices, opdracht({ zaad: 'b' }));
  expect(await inhoud()).not.toEqual(eerste);
  expect((await geraamte()).rows).toEqual(voor);
  for (const { projectie, ontbreekt, teveel } of await controleer(db, slices)) {
    expect([projectie, ontbreekt, teveel]).toEqual([projectie, 0, 0]);
  }
});

test('Regel: het eindcijfer dat het register uitrekent is dat van de cijferlijst, en elk resultaat hoort bij een examen', async () => {
  const fout = await een(`select
    count(*) filter (where cijferlijst is distinct from case when combinatiecijfer then null else eindcijfer end)::int as cijferlijst,
    count(*) filter (where e.examen_id is null)::int as los, count(*)::int > 1000 as veel
    from register.examenresultaat r
    left join register.examen e on e.examen_id = r.examen_id and e.persoon_id = r.persoon_id and upper_inf(e.geregistreerd)
    where upper_inf(r.geregistreerd) and e.uitslag in ('G', 'A') is not false`);
  expect(fout).toEqual({ cijferlijst: 0, los: 0, veel: true });
});

test('Regel: vakcode, opleiding, school en inschrijving van een prestatie staan in het register', async () => {
  const fout = await een(`select
    (select count(*)::int from register.examenresultaat r where not exists (select from register.vakcode v where v.code = r.vakcode)) as vakcode,
    (select count(*)::int from register.examen e where not exists (select from register.elementcode c where c.code = e.elementcode)) as elementcode,
    (select count(*)::int from register.diploma d where soort = 'MBO' and not exists (select from register.crebo c where c.code = d.opleidingscode and c.niveau = d.niveau)) as crebo,
    (select count(*)::int from register.diploma d where startkwalificatie <> (soort in ('HAVO', 'VWO') or coalesce(niveau >= 2, false))) as startkwalificatie,
    (select count(*)::int from register.examen e where not exists (select from register.vestiging v where (v.brin, v.code) = (e.brin, e.vestiging))) as vestiging,
    (select count(*)::int from register.bpv b where not exists (select from register.inschrijving i
      where i.inschrijving_id = b.inschrijving_id and i.persoon_id = b.persoon_id and upper_inf(i.geregistreerd) and b.geldig <@ i.geldig)) as bpv`);
  expect(Object.values(fout)).toEqual([0, 0, 0, 0, 0, 0]);
});

test('Regel: personen erbij worden gevraagd als alle andere gemaakt zijn, en tellen mee', async () => {
  let gevraagd = 0;
  const neem = () => {
    gevraagd++;
    return null;
  };
  const plaatsen = { dekt: (jaar: number) => jaar === 2024, neem };
  const persoon = maakPersoon(maakWereld({ personen: 1, zaad: 'extra', vandaag: VANDAAG as Datum }), 0);
  const extra = (wereld: Wereld) => {
    expect(gevraagd).toBeGreaterThan(5);
    expect(wereld.plaatsen).toBe(plaatsen);
    const maak = (nr: number): Persoon => ({
      ...persoon,
      nummers: [{ ...persoon.nummers[0]!, pgn: wereld.nummers.onderwijsnummer(400 + nr), soort: 'ON' }],
    });
    return { aantal: 3, maak };
  };
  const gewoon = await vulRegister(db, slices, opdracht());
  const uitkomst = await vulRegister(db, slices, opdracht({ plaatsen, extra }));
  expect(uitkomst.personen).toBe(gewoon.personen + 3);
  const geteld = await een(`select (select count(*)::int from register.persoon) as personen,
    (select count(distinct examen_id)::int from register.examen) as examens,
    (select count(*)::int from register.examenresultaat) as examenresultaten`);
  expect(uitkomst).toMatchObject(geteld);
  const { rows } = await db.query('select from register.examen where examenjaar = 2024');
  expect(rows).toHaveLength(3 * persoon.examens.filter(({ examenjaar }) => examenjaar === 2024).length);
});

test('Regel: wat buiten het onderwijs om telt komt ongewijzigd in het register, en de nummers lopen door', async () => {
  const wereld = maakWereld({ personen: 40, zaad: 'buiten', vandaag: VANDAAG as Datum });
  const leerling = Array.from({ length: 40 }, (_, nr) => maakPersoon(wereld, nr)).find(
    (p) => p.inschrijvingen.length > 0,
  )!;
  const feit = { van: dag(2025, 8, 1), tot: null, bekend: dag(2025, 8, 4) * 1440, bekendTot: null };
  const maak = (nr: number): Persoon => ({
    ...leerling,
    nummers: [{ ...feit, pgn: wereld.nummers.onderwijsnummer(500 + nr), soort: 'ON' }],
    inschrijvingen: leerling.inschrijvingen.map((inschrijving) => ({
      ...inschrijving,
      perioden: inschrijving.perioden.map((periode) => ({ ...periode, nieuwkomer: 1 })),
    })),
    bpvs: [],
    vrijstellingen: [
      { ...feit, artikel: '5', bevestigd: false, bron: 'Zwolle', bekendTot: dag(2025, 9, 1) * 1440 },
      { ...feit, artikel: '5a', bevestigd: true, bron: 'Zwolle', tot: dag(2026, 1, 1) },
    ],
    elders: [{ ...feit, soort: 'POLITIE_DEFENSIE', bron: 'Defensie' }],
    getuigschriften: [{ ...feit, brin: '23KF', vestiging: '00', soort: 'VSO_ARBEID', datum: feit.van }],
  });
  await vulRegister(db, slices, opdracht({ extra: () => ({ aantal: 2, maak }) }));
  // the generator has such facts of others
  const erbij = [0, 1].map((nr) => wereld.nummers.onderwijsnummer(500 + nr));
  const rijen = async (tabel: string, kolommen: string) =>
    (
      await db.query(
        `select ${kolommen}, f.geldig::text, upper(f.geregistreerd)::date::text as tot, count(*)::int as aantal
        from register.${tabel} f join register.pgn n using (persoon_id) where n.pgn = any ($1)
         group by ${kolommen}, f.geldig, upper(f.geregistreerd) order by 1`,
        [erbij],
      )
    ).rows;
  expect(await rijen('vrijstelling', 'artikel, bevestigd, bron')).toEqual([
    { artikel: '5', bevestigd: false, bron: 'Zwolle', geldig: '[2025-08-01,)', tot: '2025-09-01', aantal: 2 },
    { artikel: '5a', bevestigd: true, bron: 'Zwolle', geldig: '[2025-08-01,2026-01-01)', tot: null, aantal: 2 },
  ]);
  expect(await rijen('registratie_elders', 'f.soort, bron')).toEqual([
    { soort: 'POLITIE_DEFENSIE', bron: 'Defensie', geldig: '[2025-08-01,)', tot: null, aantal: 2 },
  ]);
  expect(await rijen('getuigschrift', 'brin, vestiging, f.soort, datum::text')).toEqual([
    {
      ...{ brin: '23KF', vestiging: '00', soort: 'VSO_ARBEID', datum: '2025-08-01' },
      ...{ geldig: '[2025-08-01,)', tot: null, aantal: 2 },
    },
  ]);
  const nieuwkomers = leerling.inschrijvingen.flatMap(({ perioden }) => perioden).length * 2;
  const geteld = `select count(*)::int as n from register.inschrijvingsperiode join register.pgn using (persoon_id)
    where nieuwkomer = 1 and pgn = any ($1)`;
  expect(await een(geteld, erbij)).toEqual({ n: nieuwkomers });
  const nummers = [
    ['vrijstelling', 'vrijstelling_id', 'vrijstelling_nummer'],
    ['registratie_elders', 'registratie_id', 'registratie_nummer'],
    ['getuigschrift', 'getuigschrift_id', 'getuigschrift_nummer'],
  ];
  for (const [tabel, naam, reeks] of nummers) {
    const { vrij } = await een(
      `select nextval('register.${reeks}') > max(${naam}) and nextval(pg_get_serial_sequence('register.${tabel}', 'id')) > max(id)
         and count(distinct ${naam}) = count(*) as vrij from register.${tabel}`,
    );
    expect([tabel, vrij]).toEqual([tabel, true]);
  }
});

test('Regel: nummers van personen worden nooit opnieuw gebruikt, want het logboek hangt eraan', async () => {
  const { max } = await een('select max(id) from register.persoon');
  await vulRegister(db, slices, opdracht());
  expect(BigInt((await een('select min(id) from register.persoon')).min)).toBeGreaterThan(BigInt(max));
});

test('Regel: een run die afbreekt laat alles zoals het was', async () => {
  const voor = await inhoud();
  const kapot = opdracht({
    voortgang: () => {
      throw new Error('afgebroken');
    },
  });
  await expect(vulRegister(db, slices, kapot)).rejects.toThrow('afgebroken');
  expect(await inhoud()).toEqual(voor);
});

test('Regel: personen die niet gegenereerd zijn, worden nooit overschreven', async () => {
  await db.query(`delete from register.herkomst where wat = 'synthetisch'`);
  const voor = await inhoud();
  await expect(vulRegister(db, slices, opdracht())).rejects.toThrow(/niet gegenereerd.*nooit overschreven/);
  expect(await inhoud()).toEqual(voor);
});

test('Regel: codetabellen opnieuw laden geeft dezelfde tabellen', async () => {
  const som = () =>
    een(`select md5(string_agg(r, '|' order by r)) as som from (
      select g::text as r from register.gemeente g union all select i::text from register.rmc_indeling i
      union all select v::text from register.vestiging v union all select c::text from register.crebo c
      union all select i::text from register.instelling i) alles`);
  const voor = await som();
  await db.query('begin');
  await laadReferentie(db);
  await laadReferentie(db);
  await db.query('commit');
  expect(await som()).toEqual(voor);
});
