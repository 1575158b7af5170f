import pg from 'pg';
import { bereidRegisterVoor } from '../../seeds/duo/bereidRegisterVoor';
import { Examenimport } from '../../seeds/duo/Examenimport';
import { leesExamenbestand } from '../../seeds/duo/leesExamenbestand';
import { telKandidaten } from '../../seeds/duo/telKandidaten';
import { toonVergelijking } from '../../seeds/duo/toonVergelijking';
import { vergelijk } from '../../seeds/duo/vergelijk';
import { laadReferentie } from '../../seeds/laadReferentie';
import { vulRegister } from '../../seeds/vulRegister';
import type { Datum } from '../../src/values/Datum';
import { maakDatabase, type Testdatabase } from '../opstelling/database';
import { sleutels, VANDAAG } from '../opstelling/vast';
import { alsTekst, type Bestandsrij, maakVelden, schrijf } from './examenbestand';

const JAREN = ['2022-2023', '2023-2024'];
const rij = (vestiging: string, code: string, opleiding: string, anders: Partial<Bestandsrij> = {}): Bestandsrij => ({
  ...{ vestiging, code, opleiding },
  jaren: { '2022-2023': { man: [21, 17], vrouw: [4, 3] }, '2023-2024': { man: [2, 2], vrouw: [38, 33] } },
  ...anders,
});
const rijen: Bestandsrij[] = [
  rij('00AH00', '50', 'HAVO - N&T'),
  rij('00AH00', '54', 'HAVO - N&T / N&G'),
  rij('00AH00', '52', 'HAVO - E&M', { jaren: { '2023-2024': { man: [52, 52], vrouw: [44, 43], overig: [1, 1] } } }),
  rij('00AH00', '69', 'VWO - E&M / C&M'),
  rij('00AH07', '34', 'VMBO B - techniek'),
  rij('00AH07', '30', 'VMBO LWT - techniek'),
  rij('00AH07', '40', 'VMBO K - economie'),
  rij('00AH07', '44', 'VMBO G - economie'),
  rij('00AH07', '46', 'VMBO T'),
  rij('00AH07', '92', 'VMBO T - economie'),
  rij('02XQ00', '91', 'VMBO T - zorg en welzijn', { naam: 'Inspecteur Boelensschool', gemeente: 'SCHIERMONNIKOOG' }),
  rij('02XQ01', '91', 'VMBO T - zorg en welzijn', { naam: 'Nergensschool', gemeente: 'ATLANTIS' }),
];
/** A row that no numbers agree with: one man too many for the total. */
const velden = maakVelden(JAREN, rijen);
const TOTAAL = velden[0]!.indexOf('EXAMENKANDIDATEN SCHOOLJAAR 2022-2023 - TOTAAL');
velden[4]![TOTAAL] = '24';
const bestand = leesExamenbestand(schrijf(alsTekst(velden)));
const opdracht = { personen: 3_000, zaad: 'duo', vandaag: VANDAAG };

let database: Testdatabase;
let db: pg.Client;
let gezegd: string[];
const vul = async (op: Datum = VANDAAG) => {
  const deze = { ...opdracht, vandaag: op };
  const examens = new Examenimport(bestand, deze);
  gezegd = await bereidRegisterVoor(db, examens);
  return vulRegister(db, [], {
    ...{ ...deze, plaatsen: examens.plaatsen, extra: examens.extra },
    ...{ logpseudoniem: sleutels.logpseudoniemen(), pseudonimiseer: sleutels.pseudonimiseer },
  });
};
beforeAll(async () => {
  database = await maakDatabase('leeg');
  db = new pg.Client({ connectionString: database.url });
  await db.connect();
  await laadReferentie(db);
  await vul();
});
afterAll(async () => {
  await db.end();
  await database.sluit();
});

const vergelijking = async () => vergelijk(bestand, await telKandidaten(db, bestand.jaren));

test('Regel: na het inlezen telt het register wat gepubliceerd is, en noemt wat zichzelf tegenspreekt', async () => {
  const { standen, verschillen, bijzonder, buitenBestand } = await vergelijking();
  expect([verschillen, buitenBestand]).toEqual([[], 0]);
  expect(standen).toEqual([
    { schooljaar: '2022-2023', aantallen: 72, gelijk: 71, percentages: 36, percentagesGelijk: 36 },
    { schooljaar: '2023-2024', aantallen: 72, gelijk: 72, percentages: 36, percentagesGelijk: 36 },
  ]);
  expect(bijzonder).toEqual([
    expect.stringMatching(
      /^rij 4 00AH00 VWO - E&M \/ C&M 2022-2023: 21 \/ <5 \/ 24 kandidaten.*geen getallen passen bij/,
    ),
    expect.stringMatching(
      /^rij 3 00AH00 HAVO - E&M 2023-2024: 52 \/ 44 \/ 97 kandidaten.*52 \+ 44 \+ 1 van geslacht O$/,
    ),
  ]);
});

test('Regel: kandidaten van de generator nemen plaatsen in voordat er nieuwe bij komen', async () => {
  const { rows } = await db.query(
    `select count(*) filter (where aantal > 1)::int as gewoon, count(*)::int as allen from (
       select (select count(*) from register.inschrijving i where i.persoon_id = e.persoon_id) as aantal
       from register.examen e where upper_inf(geregistreerd) and examenjaar in (2023, 2024)) e`,
  );
  expect(rows[0].gewoon).toBeGreaterThan(0);
});

test('Regel: wie voor het bestand is toegevoegd, zat dat jaar op die school, en is er weg', async () => {
  const { rows } = await db.query(
    `select n.soort, g.geslacht, e.uitslag, e.examenjaar - g.geboortedatum / 10000 as leeftijd, v.gemeentecode = a.gemeentecode as hier,
       upper(i.geldig) - e.datum_uitslag as erna, p.opleidingscode = e.elementcode and p.leerjaar::text = right(ec.leerjaren, 1) as laatste,
       (e.uitslag = 'G') = exists (select from register.diploma d where d.persoon_id = e.persoon_id) as diploma,
       (select count(*)::int from register.examenresultaat r where r.examen_id = e.examen_id) as vakken
     from register.examen e
     join register.pgn n using (persoon_id) join register.persoonsgegevens g using (persoon_id)
     join register.adres a on a.persoon_id = e.persoon_id and a.geldig @> e.datum_uitslag and upper_inf(a.geregistreerd)
     join register.inschrijving i on i.persoon_id = e.persoon_id and i.brin = e.brin and upper_inf(i.geregistreerd)
     join register.inschrijvingsperiode p on p.inschrijving_id = i.inschrijving_id and p.vestiging = e.vestiging
       and p.geldig @> e.datum_uitslag and upper_inf(p.geregistreerd)
     join register.vestiging v on v.brin = e.brin and v.code = e.vestiging
     join register.elementcode ec on ec.code = e.elementcode
     where e.brin = '02XQ' and e.vestiging = '00' and upper_inf(e.geregistreerd) and upper_inf(g.geregistreerd)`,
  );
  expect(rows).toHaveLength(65);
  for (const kandidaat of rows) {
    expect(kandidaat).toMatchObject({ soort: 'ON', laatste: true, diploma: true });
    expect([15, 16, 17, 18, 19, 20]).toContain(kandidaat.leeftijd);
    expect(kandidaat.erna).toBeGreaterThanOrEqual(0);
    expect(kandidaat.vakken).toBeGreaterThan(5);
  }
  expect(rows.filter(({ hier }) => hier).length).toBeGreaterThan(35);
});

test('Regel: scholen die het register niet kende krijgen de naam uit het bestand, en hun bron', async () => {
  const { rows } = await db.query(
    `select i.naam as instelling, v.code, v.naam, v.soort, v.gemeentecode from register.vestiging v
     join register.instelling i using (brin) where brin = '02XQ' order by code`,
  );
  const soort = 'DUO-examenbestand';
  expect(rows).toEqual([
    {
      instelling: 'Inspecteur Boelensschool',
      code: '00',
      naam: 'Inspecteur Boelensschool',
      soort,
      gemeentecode: '0088',
    },
    { instelling: 'Inspecteur Boelensschool', code: '01', naam: 'Nergensschool', soort, gemeentecode: null },
  ]);
  expect(gezegd.join('\n')).toMatch(/gemeente niet herkend: 02XQ01/);
});

test('Regel: een examen meer of minder, of van een ander geslacht, vindt de controle', async () => {
  await db.query('begin');
  await db.query(`update register.examen set uitslag = 'A' where id = (select min(id) from register.examen
    where uitslag = 'G' and upper_inf(geregistreerd) and brin = '02XQ' and vestiging = '01' and examenjaar = 2024)`);
  await db.query(`update register.examen set vestiging = '09' where id = (select min(id) from register.examen
    where upper_inf(geregistreerd) and brin = '02XQ' and vestiging = '00' and examenjaar = 2023)`);
  const uitkomst = await vergelijking();
  await db.query('rollback');
  expect(uitkomst.verschillen).toContainEqual(
    expect.stringMatching(
      /^rij 12 02XQ01 VMBO T - zorg en welzijn 2023-2024 geslaagden totaal: gepubliceerd 35, register 34$/,
    ),
  );
  expect(uitkomst.verschillen).toContainEqual(
    expect.stringMatching(/^rij 11 02XQ00 .* 2022-2023 kandidaten totaal: gepubliceerd 25, register 24$/),
  );
  expect(uitkomst.buitenBestand).toBe(1);
  expect(toonVergelijking(uitkomst).join('\n')).toMatch(
    /cellen zijn ANDERS[\s\S]*1 kandidaten van het register staan in geen rij/,
  );
});

test('Regel: een register dat anders is in de rij die zichzelf tegenspreekt, is ook anders', async () => {
  await db.query('begin');
  await db.query(
    `update register.examen set uitslag = 'T' where upper_inf(geregistreerd) and elementcode in ('0179', '0279')`,
  );
  const { verschillen } = await vergelijking();
  await db.query('rollback');
  expect(verschillen).toContainEqual(
    expect.stringMatching(/^rij 4 00AH00 .* kandidaten man: gepubliceerd 21, register 0$/),
  );
});

test('Regel: hetzelfde bestand nog eens inlezen geeft dezelfde kandidaten', async () => {
  const som = async () =>
    (
      await db.query(`select count(*), md5(string_agg(regel, '|' order by regel)) from (
        select concat_ws('~', n.pgn, e.brin, e.vestiging, e.examenjaar, e.elementcode, e.profiel, e.uitslag, e.datum_uitslag) as regel
        from register.examen e join register.pgn n using (persoon_id)) r`)
    ).rows[0];
  const voor = await som();
  await vul();
  expect(await som()).toEqual(voor);
});

test('Regel: een jaar waarvan de examens nog moeten komen, wordt niet ingelezen', () => {
  expect(() => new Examenimport(bestand, { ...opdracht, vandaag: '2024-06-01' as Datum })).toThrow(
    'Het schooljaar 2023-2024 is op 2024-06-01 nog niet afgelopen.',
  );
});

test('Regel: waar het bestand over het laatste examenjaar gaat, tellen testpersonen daar niet bovenop mee', async () => {
  await vul('2024-11-16' as Datum);
  const { verschillen, buitenBestand } = await vergelijking();
  expect([verschillen, buitenBestand]).toEqual([[], 0]);
});
