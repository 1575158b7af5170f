import { testpersonen } from '../../../seeds/testpersonen';
import { richtIn } from '../../../src/inrichten';
import { metEigenaar } from '../../../src/postgres/opstart';
import { type Hub, startHub } from '../../../src/startHub';
import type { Partner } from '../../opstelling/hub';
import { sleutels } from '../../opstelling/vast';
import { dag } from '../../register/testregister';
import { alleDeelnemers, type Deelnemer } from './alleDeelnemers';
import { openRmc, type Rmc } from './openRmc';
import { RIJN_IJSSEL, voegJongereToe } from './voegJongereToe';

const LOPEND = '2026-2027';
const VORIG = '2025-2026';
const NOVEMBER = '2026-11-01';

interface Maandcijfer {
  maand: string;
  gemeente: string | null;
  brin: string | null;
  categorie: string | null;
  leerweg: string | null;
  startpopulatie: number;
  aantal: number;
  geenInschrijving: number;
  examendeelnemer: number;
  zonderBekostiging: number;
}

const VRAAG = `query ($jaar: Schooljaar!, $groepeer: [VsvGroepering!]!, $filter: VsvMaandstandFilter) {
  vsvMaandstand(schooljaar: $jaar, groepeer: $groepeer, filter: $filter) {
    schooljaar maanden { maand gemeente brin categorie leerweg startpopulatie aantal geenInschrijving examendeelnemer zonderBekostiging }
  }
}`;
const REDENEN = [
  ['geenInschrijving', 'GEEN_INSCHRIJVING'],
  ['examendeelnemer', 'INSCHRIJVING_EXAMENDEELNEMER'],
  ['zonderBekostiging', 'INSCHRIJVING_ZONDER_BEKOSTIGING'],
] as const;

let rmc: Rmc;
let rmc14: Partner;
let morgen: Hub | undefined;
beforeAll(async () => {
  rmc = await openRmc();
  rmc14 = rmc.rmc14;
});
afterAll(async () => {
  await morgen?.stop();
  await rmc.sluit();
});

async function stand(jaar: string, groepeer: string[] = [], filter: object = {}): Promise<Maandcijfer[]> {
  const { json } = await rmc14(VRAAG, { jaar, groepeer, filter });
  if (json.errors) throw new Error(JSON.stringify(json.errors));
  return json.data.vsvMaandstand.maanden;
}

test.each([
  ['uitgevallenArnhem', 'GEEN_INSCHRIJVING'],
  ['alleenExamen', 'INSCHRIJVING_EXAMENDEELNEMER'],
  ['zonderBekostiging', 'INSCHRIJVING_ZONDER_BEKOSTIGING'],
] as const)('als RMC regio 14: %s staat op de laatste maandlijst om zijn eigen reden', async (wie, reden) => {
  const { pgn } = testpersonen[wie];
  const lijst = await alleDeelnemers(rmc14, { jaar: LOPEND, maand: NOVEMBER });
  expect(lijst.filter((een) => een.onderwijsdeelnemer?.pgn === pgn)).toMatchObject([
    { reden, maand: NOVEMBER, schooljaar: 2026, gemeente: '0202', brin: RIJN_IJSSEL, categorie: 'MBO_4' },
  ]);
  for (const [, andere] of REDENEN) {
    const gefilterd = await alleDeelnemers(rmc14, { jaar: LOPEND, maand: NOVEMBER, filter: { reden: andere } });
    expect(gefilterd.some((een) => een.onderwijsdeelnemer?.pgn === pgn)).toBe(andere === reden);
  }
});

test('als RMC regio 14: wie in regio 15 woont, een diploma behaalde of nog naar school gaat, staat er niet op', async () => {
  const lijst = await alleDeelnemers(rmc14, { jaar: LOPEND, maand: NOVEMBER });
  const pgns = lijst.map(({ onderwijsdeelnemer }) => onderwijsdeelnemer?.pgn);
  for (const wie of ['nieuweVsverTiel', 'tielNaarArnhem', 'netGeslaagd', 'doetNiets'] as const) {
    expect(pgns).not.toContain(testpersonen[wie].pgn);
  }
});

test('als RMC regio 14: van het vorige jaar zijn er elf maanden, van het lopende één, en van andere geen', async () => {
  const maandenVan = async (jaar: string) => (await stand(jaar)).map(({ maand }) => maand);
  expect(await maandenVan(LOPEND)).toEqual([NOVEMBER]);
  expect(await maandenVan(VORIG)).toEqual([
    ...['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'],
    ...['2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01'],
  ]);
  const { status, json } = await rmc14(VRAAG, { jaar: '2024-2025', groepeer: [] });
  expect([status, json.errors[0].extensions.code]).toEqual([400, 'ONGELDIGE_WAARDE']);
  expect(json.errors[0].message).toContain(`toegestaan is ${VORIG}, ${LOPEND}.`);
});

const GROEPERINGEN: string[][] = [[], ['GEMEENTE'], ['SCHOOL'], ['CATEGORIE', 'LEERWEG'], ['GEMEENTE', 'SCHOOL']];
const VELD: Record<string, 'gemeente' | 'brin' | 'categorie' | 'leerweg'> = {
  ...{ GEMEENTE: 'gemeente', SCHOOL: 'brin', CATEGORIE: 'categorie', LEERWEG: 'leerweg' },
};

describe.each([LOPEND, VORIG])('als RMC regio 14: schooljaar %s', (jaar) => {
  test.each(GROEPERINGEN.map((groepeer) => [groepeer.join(' en ') || 'niets', groepeer] as const))(
    'als RMC regio 14: gegroepeerd op %s is elk maandcijfer het aantal jongeren op de lijst, ook per reden',
    async (_, groepeer) => {
      const lijsten = new Map<string, Deelnemer[]>();
      for (const { maand } of await stand(jaar)) lijsten.set(maand, await alleDeelnemers(rmc14, { jaar, maand }));
      const groepen = await stand(jaar, [...groepeer]);
      const geteld = new Map<string, number>();
      for (const groep of groepen) {
        const achter = lijsten
          .get(groep.maand)!
          .filter((een) => groepeer.every((sleutel) => een[VELD[sleutel]!] === groep[VELD[sleutel]!]));
        const perReden = REDENEN.map(([, reden]) => achter.filter((een) => een.reden === reden).length);
        expect([groep, groep.aantal]).toEqual([groep, achter.length]);
        expect([groep, ...REDENEN.map(([veld]) => groep[veld])]).toEqual([groep, ...perReden]);
        expect(groep.startpopulatie).toBeGreaterThanOrEqual(groep.aantal);
        geteld.set(groep.maand, (geteld.get(groep.maand) ?? 0) + groep.aantal);
      }
      for (const [maand, lijst] of lijsten) expect([maand, geteld.get(maand)]).toEqual([maand, lijst.length]);
      const alles = await stand(jaar);
      const som = (maand: string) =>
        groepen.filter((een) => een.maand === maand).reduce((samen, { startpopulatie }) => samen + startpopulatie, 0);
      for (const { maand, startpopulatie } of alles) expect([maand, som(maand)]).toEqual([maand, startpopulatie]);
    },
  );
});

test('als RMC regio 14: naar geslacht is er geen maandstand', async () => {
  const { status, json } = await rmc14(VRAAG, { jaar: LOPEND, groepeer: ['GESLACHT'] });
  expect([status, json.errors[0].extensions.code]).toEqual([400, 'ONGELDIGE_WAARDE']);
});

/** The hub of another day, over the same register: it follows the date before it answers. */
async function wordt(vandaag: string): Promise<void> {
  const { hub } = rmc;
  await (morgen ?? hub.hub).stop();
  await metEigenaar(hub.database.url, (db) => richtIn(db, hub.slices, sleutels, dag(vandaag)));
  const config = { ...hub.config, vandaag: dag(vandaag) };
  morgen = await startHub({ config, eigenaarUrl: hub.database.url, slices: hub.slices, sleutels });
  rmc14 = await hub.als('rmc-14');
}

test('als RMC regio 14: een verbetering na het weekend verandert de lijst van november niet, en staat in die van december', async () => {
  const { bron, vastlegging } = rmc;
  // she left in October, which the school tells now, after the list was made
  const laat = await voegJongereToe(vastlegging, { datumIn: '2025-08-01', tot: '2026-10-12' });
  const { pgn } = testpersonen.uitgevallenArnhem;
  const [{ persoon_id: terug }] = await bron.query('select persoon_id from register.pgn where pgn = $1', [pgn]);
  const [{ inschrijving_id: inschrijvingId }] = await bron.query(
    'select inschrijving_id from register.inschrijving where persoon_id = $1 and upper_inf(geregistreerd) order by lower(geldig) desc limit 1',
    [terug],
  );
  await vastlegging.schrijfUit(terug, { inschrijvingId, datumUit: dag('2027-07-01') });
  const opDeLijst = async (maand: string) => {
    const pgns = (await alleDeelnemers(rmc14, { jaar: LOPEND, maand })).map((een) => een.onderwijsdeelnemer?.pgn);
    return [laat.pgn, pgn].map((een) => pgns.includes(een));
  };
  // known since after the first weekend, whatever the clock of this machine says
  for (const tabel of ['persoonsgegevens', 'adres', 'inschrijving', 'inschrijvingsperiode']) {
    await rmc.hub.db.query(
      `update register.${tabel} set geregistreerd = tstzrange('2026-11-20', upper(geregistreerd))
       where persoon_id = any ($1) and upper_inf(geregistreerd)`,
      [[laat.id, terug]],
    );
  }
  const november = await stand(LOPEND);
  expect(await opDeLijst(NOVEMBER)).toEqual([false, true]);
  await wordt('2026-12-06');
  expect(await stand(LOPEND)).toEqual(november);
  await wordt('2026-12-07');
  expect((await stand(LOPEND)).map(({ maand }) => maand)).toEqual([NOVEMBER, '2026-12-01']);
  expect((await stand(LOPEND)).slice(0, 1)).toEqual(november);
  expect(await opDeLijst(NOVEMBER)).toEqual([false, true]);
  expect(await opDeLijst('2026-12-01')).toEqual([true, false]);
  const [, december] = await stand(LOPEND);
  expect(december!.aantal).toBe((await alleDeelnemers(rmc14, { jaar: LOPEND, maand: '2026-12-01' })).length);
});
