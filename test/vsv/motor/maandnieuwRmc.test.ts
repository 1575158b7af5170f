import { inTransactie } from '../../../src/postgres/inTransactie';
import { metEigenaar } from '../../../src/postgres/opstart';
import { begin } from '../../../src/vsv/begin';
import type { Partner } from '../../opstelling/hub';
import { VANDAAG } from '../../opstelling/vast';
import { dag } from '../../register/testregister';
import { niets, tel } from '../../wanden/tel';
import { alleDeelnemers } from './alleDeelnemers';
import { openRmc, type Rmc } from './openRmc';
import { voegJongereToe } from './voegJongereToe';

const LOPEND = '2026-2027';
const VORIG = '2025-2026';
const [TIEL, RENKUM] = ['0281', '0274'];

let rmc: Rmc;
let rmc14: Partner;
let rmc15: Partner;
const wie: Record<string, string> = {};
beforeAll(async () => {
  rmc = await openRmc();
  rmc14 = rmc.rmc14;
  rmc15 = await rmc.hub.als('rmc-15');
  await voegToe();
});
afterAll(() => rmc.sluit());

const SINDS = { datumIn: '2025-08-01' };
const WEG = { ...SINDS, tot: '2025-10-10' };

/** Young people who were on lists of last school year, all of it known since long; its months are then made anew. */
async function voegToe(): Promise<void> {
  const { vastlegging, hub } = rmc;
  const ids: string[] = [];
  const jongere = async (naam: string, gegevens: Parameters<typeof voegJongereToe>[1]) => {
    const { id, pgn } = await voegJongereToe(vastlegging, gegevens);
    ids.push(id);
    wie[naam] = pgn;
    return id;
  };
  const verhuis = (id: string, gemeentecode: string, vanaf: string) =>
    vastlegging.verhuis(id, { straat: 'Kade', gemeentecode, landcode: '6030', vanaf: dag(vanaf) });

  await jongere('blijft', WEG);
  await jongere('later', { ...SINDS, tot: '2026-01-15' });
  await verhuis(await jongere('binnen', WEG), RENKUM!, '2026-01-15');
  await verhuis(await jongere('uit15', { ...WEG, gemeentecode: TIEL! }), '0202', '2026-01-15');
  // never on the list of region 15
  await verhuis(
    await jongere('uit15School', { ...SINDS, tot: '2026-01-20', gemeentecode: TIEL! }),
    '0202',
    '2026-01-15',
  );
  const terug = await jongere('terug', WEG);
  const periode = { vestiging: '00', sector: 'MBO', opleidingscode: '25655', niveau: 2, bekostigd: true } as const;
  const inschrijvingId = await vastlegging.schrijfIn(terug, { brin: '25LF', datumIn: dag('2025-12-15'), periode });
  await vastlegging.schrijfUit(terug, { inschrijvingId, datumUit: dag('2026-01-20') });

  for (const tabel of ['persoonsgegevens', 'adres', 'inschrijving', 'inschrijvingsperiode']) {
    await hub.db.query(
      `update register.${tabel} set geregistreerd = tstzrange('2025-09-01', null) where persoon_id = any ($1) and upper_inf(geregistreerd)`,
      [ids],
    );
  }
  await maakOpnieuw();
}
const maakOpnieuw = () => metEigenaar(rmc.hub.database.url, (db) => inTransactie(db, () => begin(db, VANDAAG)));

const maand = (nummer: string): string => `${Number(nummer) > 9 ? 2025 : 2026}-${nummer}-01`;
const MAANDEN = ['11', '12', '01', '02', '03', '04', '05', '06', '07', '08', '09'].map(maand);

/** In which months somebody is on the list of a region, with a + where she is new. */
async function opLijst(partner: Partner, naam: string): Promise<string[]> {
  const lijsten = await Promise.all(
    ['11', '12', '01', '02', '03'].map(async (nummer) => {
      const lijst = await alleDeelnemers(partner, { jaar: VORIG, maand: maand(nummer) }, 1_000);
      const ik = lijst.find((een) => een.onderwijsdeelnemer?.pgn === wie[naam]);
      return ik ? [`${nummer}${ik.nieuw ? '+' : ''}`] : [];
    }),
  );
  return lijsten.flat();
}

test.each([
  ['blijft', ['11+', '12', '01', '02', '03']],
  ['later', ['02+', '03']],
  ['binnen', ['11+', '12', '01', '02', '03']],
  ['uit15', ['02+', '03']],
  ['uit15School', ['02+', '03']],
  ['terug', ['11+', '12', '02+', '03']],
])(
  'als RMC regio 14: %s staat in die maanden op mijn lijst, en is daar nieuw waar dat zo is',
  async (naam, verwacht) => {
    expect(await opLijst(rmc14, naam)).toEqual(verwacht);
  },
);

test('als RMC regio 15: van wie nu in regio 14 woont weet ik niet meer wie zij is, en van regio 14 krijg ik niets', async () => {
  for (const naam of Object.keys(wie)) expect(await opLijst(rmc15, naam)).toEqual([]);
  const nieuw = await alleDeelnemers(rmc15, { jaar: VORIG, maand: maand('11'), filter: { nieuw: true } });
  expect(nieuw.length).toBeGreaterThan(0);
  for (const nummer of ['11', '02', '06']) {
    const lijst = await alleDeelnemers(rmc15, { jaar: VORIG, maand: maand(nummer) });
    for (const { gemeente } of lijst) expect(['0202', RENKUM]).not.toContain(gemeente);
  }
  const geweigerd = await rmc15(
    `{ vsvDeelnemers(schooljaar: "${VORIG}", maand: "2026-02-01", filter: { regio: "14", nieuw: true }) { edges { node { nieuw } } } }`,
  );
  expect([geweigerd.status, geweigerd.json.errors[0].extensions.code]).toEqual([403, 'GEBIED']);
});

test('als RMC regio 14: of iemand vóór haar verhuizing op de lijst van regio 15 stond, verandert van mijn antwoord geen byte', async () => {
  const vraag = `query ($maand: Datum!) {
    vsvDeelnemers(schooljaar: "${VORIG}", maand: $maand, first: 1000) { edges { node { rijsleutel reden nieuw gemeente onderwijsdeelnemer { pgn } } } }
    vsvMaandstand(schooljaar: "${VORIG}", groepeer: [GEMEENTE, SCHOOL]) { maanden { maand gemeente brin startpopulatie aantal nieuw } }
  }`;
  const antwoorden = async (partner: Partner) =>
    Promise.all(MAANDEN.map(async (een) => JSON.stringify((await partner(vraag, { maand: een })).json.data)));
  const [voor, buurVoor] = [await antwoorden(rmc14), await antwoorden(rmc15)];
  // she stayed in school until she moved, and nobody of region 15 is on a list before February
  await rmc.hub.db.query(
    `update register.inschrijving set geldig = daterange(lower(geldig), '2026-01-20')
     where upper_inf(geregistreerd) and persoon_id = (select persoon_id from register.pgn where pgn = $1)`,
    [wie.uit15],
  );
  await rmc.hub.db.query(
    `update register.inschrijvingsperiode set geldig = daterange(lower(geldig), '2026-01-20')
     where upper_inf(geregistreerd) and persoon_id = (select persoon_id from register.pgn where pgn = $1)`,
    [wie.uit15],
  );
  await maakOpnieuw();
  expect(await antwoorden(rmc15)).not.toEqual(buurVoor);
  expect(await antwoorden(rmc14)).toEqual(voor);
});

interface Maandcijfer {
  maand: string;
  aantal: number;
  nieuw: number;
  [sleutel: string]: unknown;
}
const VRAAG = `query ($jaar: Schooljaar!, $groepeer: [VsvGroepering!]!, $filter: VsvMaandstandFilter) {
  vsvMaandstand(schooljaar: $jaar, groepeer: $groepeer, filter: $filter) {
    maanden { maand regio gemeente brin onderwijssoort categorie leerweg aantal nieuw }
  }
}`;
async function stand(partner: Partner, jaar: string, groepeer: readonly string[], filter = {}): Promise<Maandcijfer[]> {
  const { json } = await partner(VRAAG, { jaar, groepeer, filter });
  if (json.errors) throw new Error(JSON.stringify(json.errors));
  return json.data.vsvMaandstand.maanden;
}

const VELD: Record<string, string> = {
  ...{ REGIO: 'regio', GEMEENTE: 'gemeente', SCHOOL: 'brin', ONDERWIJSSOORT: 'onderwijssoort', CATEGORIE: 'categorie' },
  LEERWEG: 'leerweg',
};
const GROEPERINGEN = [[], ['REGIO'], ['GEMEENTE'], ['SCHOOL'], ['ONDERWIJSSOORT'], ['CATEGORIE', 'LEERWEG']];

test.each([
  ...GROEPERINGEN.map((groepeer) => [VORIG, groepeer.join(' en ') || 'niets', groepeer] as const),
  [LOPEND, 'GEMEENTE', ['GEMEENTE']] as const,
])(
  'als RMC regio 14: in %s is gegroepeerd op %s nieuw het aantal rijen met filter nieuw',
  async (jaar, _, groepeer) => {
    const groepen = await stand(rmc14, jaar, groepeer);
    expect(groepen.some(({ nieuw }) => nieuw > 0)).toBe(true);
    if (jaar === VORIG) expect(groepen.some(({ nieuw, aantal }) => nieuw > 0 && nieuw < aantal)).toBe(true);
    for (const groep of groepen) {
      // what is empty in a group (a leerweg outside mbo) cannot be filtered on
      const sleutels = groepeer.map((een) => VELD[een]!);
      if (groep.aantal === 0 || sleutels.some((veld) => groep[veld] === null)) continue;
      const filter = Object.fromEntries(sleutels.map((veld) => [veld, groep[veld]]));
      for (const [nieuw, aantal] of [
        [true, groep.nieuw],
        [false, groep.aantal - groep.nieuw],
      ] as const) {
        const rijen = await alleDeelnemers(rmc14, { jaar, maand: groep.maand, filter: { ...filter, nieuw } }, 1_000);
        expect([groep, nieuw, rijen.length]).toEqual([groep, nieuw, aantal]);
        for (const rij of rijen) expect(rij.nieuw).toBe(nieuw);
      }
      const zelfde = (await stand(rmc14, jaar, [], filter)).find((een) => een.maand === groep.maand)!;
      expect([groep, zelfde.nieuw]).toEqual([groep, groep.nieuw]);
    }
  },
);

test('als RMC regio 14: in de eerste maand van een schooljaar is iedereen nieuw, daarna niet meer', async () => {
  for (const jaar of [VORIG, LOPEND]) {
    const [eerste, ...rest] = await stand(rmc14, jaar, []);
    expect(eerste!.aantal).toBeGreaterThan(0);
    expect(eerste!.nieuw).toBe(eerste!.aantal);
    for (const { nieuw, aantal } of rest) expect(nieuw).toBeLessThan(aantal);
  }
});

test('als RMC regio 14: wie binnen de regio verhuist is ook voor haar nieuwe gemeente niet nieuw', async () => {
  const filter = { gemeente: RENKUM };
  const lijst = await alleDeelnemers(rmc14, { jaar: VORIG, maand: '2026-02-01', filter });
  expect(lijst.find((een) => een.onderwijsdeelnemer?.pgn === wie.binnen)).toMatchObject({ nieuw: false });
  const [, , , februari] = (await stand(rmc14, VORIG, ['GEMEENTE'])).filter(({ gemeente }) => gemeente === RENKUM);
  expect(februari).toMatchObject({ maand: '2026-02-01', nieuw: lijst.filter(({ nieuw }) => nieuw).length });
});

test('als RMC regio’s 14 en 40: wie nieuw is, is dat in haar eigen regio, zoals die het zelf ook krijgt', async () => {
  const beide = await rmc.hub.als('rmc-14-40');
  const alle = await alleDeelnemers(beide, { jaar: VORIG, maand: '2026-02-01', filter: { regio: '14' } }, 1_000);
  expect(alle).toEqual(await alleDeelnemers(rmc14, { jaar: VORIG, maand: '2026-02-01' }, 1_000));
  const per = (await stand(beide, VORIG, ['REGIO'])).filter(({ regio }) => regio === '14');
  expect(per).toEqual(await stand(rmc14, VORIG, ['REGIO']));
});

describe('als RMC regio 14: bij het jaarcijfer', () => {
  test('is niemand nieuw of niet', async () => {
    const lijst = await alleDeelnemers(rmc14, { jaar: VORIG }, 1_000);
    expect(new Set(lijst.map(({ nieuw }) => nieuw))).toEqual(new Set([null]));
  });

  test.each([
    ['nieuw', true],
    ['nieuw', false],
    ['reden', 'GEEN_INSCHRIJVING'],
  ])('wordt een filter op %s (%s) geweigerd, en er wordt niets voor gelezen', async (veld, waarde) => {
    const vraag = `query ($filter: VsvDeelnemerFilter) { vsvDeelnemers(schooljaar: "${VORIG}", filter: $filter) { edges { node { brin } } } }`;
    const { uitkomst, statements } = await tel(rmc.hub, () => rmc14(vraag, { filter: { [veld]: waarde } }));
    expect([uitkomst.status, uitkomst.json.errors[0].extensions.code]).toEqual([400, 'ONGELDIGE_WAARDE']);
    expect(uitkomst.json.errors[0].message).toBe(
      `Op '${veld}' kunt u alleen in een maandstand filteren: noem een maand.`,
    );
    expect(statements).toEqual(niets(rmc.hub));
    expect((await rmc14(vraag, { filter: { [veld]: null } })).status).toBe(200);
  });
});
