import { VsvTabel } from '../../schema/VsvTabel';
import { richtIn } from '../../src/inrichten';
import { metEigenaar } from '../../src/postgres/opstart';
import { schema } from '../../src/server/schema';
import { type Antwoord, maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { sleutels, VANDAAG } from '../opstelling/vast';
import { paden, vraag as vraagNaar } from '../policy/paden';
import { niets, tel } from '../wanden/tel';

let t: Testhub;
const als = new Map<string, Partner>();
beforeAll(async () => {
  t = await maakHub();
  for (const naam of ['publiek', 'rmc-14', 'rmc-15', 'leerplicht-0153']) als.set(naam, await t.als(naam));
});
afterAll(() => t.stop());

const TABELLEN = Object.values(VsvTabel);
const JAREN = ['2020-2021', '2021-2022', '2022-2023', '2023-2024', '2024-2025'];

interface Rij {
  regio: string | null;
  gemeente: string | null;
  brin: string | null;
  categorie: string | null;
  geslacht: string | null;
  deelnemers: number | null;
  vsv: number | null;
  percentage: number | null;
}

const vraag = (tabel: string, jaar: string) =>
  `{ vsvTabel(tabel: ${tabel}, schooljaar: "${jaar}") { regio gemeente brin categorie geslacht deelnemers vsv percentage } }`;
const lees = (naam: string, tabel: string, jaar: string): Promise<Antwoord> => als.get(naam)!(vraag(tabel, jaar));
/** the answer to the last byte, but for the receipt, which is the caller's own */
const cellen = ({ tekst }: Antwoord): string => tekst.slice(0, tekst.indexOf(',"extensions"'));
const code = ({ json }: Antwoord): string => json.errors[0].extensions.code;

describe.each(JAREN)('Regel: de gepubliceerde tabellen van %s', (jaar) => {
  test.each(TABELLEN)('%s is voor iedereen tot op de byte dezelfde', async (tabel) => {
    const publiek = await lees('publiek', tabel, jaar);
    expect([publiek.status, publiek.json.errors]).toEqual([200, undefined]);
    expect(publiek.json.data.vsvTabel.length).toBeGreaterThan(0);
    for (const naam of ['rmc-14', 'rmc-15', 'leerplicht-0153']) {
      expect([naam, cellen(await lees(naam, tabel, jaar))]).toEqual([naam, cellen(publiek)]);
    }
  });

  test('tonen geen groep onder de drempel, van niemand die wel en niemand die geen vsv’er is', async () => {
    const { rows } = await t.db.query<{ drempel: number }>('select drempel from vsv.publicatie where schooljaar = $1', [
      Number(jaar.slice(0, 4)),
    ]);
    expect(rows).toEqual([{ drempel: 5 }]);
    for (const tabel of TABELLEN) {
      const alle: Rij[] = (await lees('publiek', tabel, jaar)).json.data.vsvTabel;
      const teKlein = alle.filter(
        ({ deelnemers, vsv }) =>
          (deelnemers !== null && deelnemers < 5) ||
          (vsv !== null && (deelnemers === null || vsv < 5 || deelnemers - vsv < 5)),
      );
      expect([tabel, teKlein]).toEqual([tabel, []]);
      // a percentage would tell the number
      expect(alle.filter(({ vsv, percentage }) => vsv === null && percentage !== null)).toEqual([]);
    }
  });
});

test('Regel: er is in de proef een groep die getoond wordt, en een die niet getoond wordt', async () => {
  const alle: Rij[] = [];
  for (const tabel of TABELLEN) alle.push(...(await lees('publiek', tabel, '2024-2025')).json.data.vsvTabel);
  expect(alle.filter(({ deelnemers }) => deelnemers === null).length).toBeGreaterThan(0);
  expect(alle.filter(({ deelnemers }) => deelnemers !== null).length).toBeGreaterThan(0);
  expect(alle.filter(({ vsv }) => vsv !== null).length).toBeGreaterThan(0);
  const landelijk: Rij[] = (await lees('publiek', 'LAND_CATEGORIE', '2024-2025')).json.data.vsvTabel;
  const { rows } = await t.db.query(
    `select sum(startpopulatie - buiten_beschouwing)::int as deelnemers, sum(vsv)::int as vsv
     from vsv.cijfer where schooljaar = 2024 and rmc_nr is not null`,
  );
  expect(landelijk.find(({ categorie }) => categorie === null)).toMatchObject(rows[0]);
});

test('Regel: in een tabel staan alle regio’s, ook voor wie er één heeft', async () => {
  const regios = (naam: string) => lees(naam, 'REGIO', '2024-2025').then(({ json }) => json.data.vsvTabel as Rij[]);
  const { rows } = await t.db.query<{ regio: string }>(
    `select distinct rmc_nr::text as regio from vsv.cijfer
     where schooljaar = 2024 and rmc_nr is not null and startpopulatie > buiten_beschouwing`,
  );
  expect(new Set((await regios('rmc-14')).map(({ regio }) => regio))).toEqual(new Set(rows.map(({ regio }) => regio)));
});

test('Regel: een tabel verandert niet als het register daarna verandert', async () => {
  const voor = cellen(await lees('publiek', 'LAND_CATEGORIE', '2024-2025'));
  const { rowCount } = await t.db.query(
    'update vsv.cijfer set vsv = vsv + 1 where ctid = (select min(ctid) from vsv.cijfer where schooljaar = 2024)',
  );
  expect(rowCount).toBe(1);
  // also when the hub starts anew
  await metEigenaar(t.database.url, (db) => richtIn(db, t.slices, sleutels, VANDAAG));
  expect(cellen(await lees('rmc-14', 'LAND_CATEGORIE', '2024-2025'))).toBe(voor);
});

test.each(['2025-2026', '2026-2027', '2019-2020', '1999-2000'])(
  'als publiek: van %s is er niets gepubliceerd, en dat hoort iedereen',
  async (jaar) => {
    for (const naam of als.keys()) {
      const antwoord = await lees(naam, 'REGIO', jaar);
      expect([naam, antwoord.status, code(antwoord)]).toEqual([naam, 400, 'ONGELDIGE_WAARDE']);
    }
  },
);

test('als publiek: ieder ander veld en iedere wijziging valt buiten mijn contract, en er wordt niets voor gelezen', async () => {
  const publiek = als.get('publiek')!;
  const eerste = new Map(paden(schema()).map((pad) => [pad[0].veld, pad]));
  const vreemd = [...eerste.values()].filter(
    ([{ veld }]) => !['vsvTabel', 'codetabel', 'mijnAutorisatie'].includes(veld),
  );
  expect(vreemd.length).toBeGreaterThan(20);
  for (const query of [
    ...vreemd.map((pad) => vraagNaar(pad)),
    'mutation { bevestigLaatsteLeveringen(rijsleutels: []) }',
    'mutation { bevestigCorrecties(rijsleutels: []) }',
    'mutation { controleerProjecties }',
  ]) {
    const { uitkomst, statements } = await tel(t, () => publiek(query));
    expect([query, uitkomst.status, code(uitkomst), uitkomst.json.data]).toEqual([
      ...[query, 400, 'NIET_IN_CONTRACT', undefined],
    ]);
    expect(statements).toEqual(niets(t));
  }
  const mag = '{ codetabel(tabel: RMC_REGIO) { code naam } mijnAutorisatie { contractversie gebied } }';
  const { json } = await publiek(mag);
  expect(json.data.codetabel).toContainEqual(expect.objectContaining({ code: '14' }));
  expect(json.data.mijnAutorisatie).toEqual({ contractversie: 'publiek/opendata/v1', gebied: null });
});
