import pg from 'pg';
import { testpersonen } from '../../seeds/testpersonen';
import { urlVoor } from '../../src/postgres/poel';
import { Diploma } from '../../src/register/entities/Diploma';
import { Inschrijving } from '../../src/register/entities/Inschrijving';
import { Persoonsgegevens } from '../../src/register/entities/Persoonsgegevens';
import { Vastlegging } from '../../src/register/Vastlegging';
import type { Datum } from '../../src/values/Datum';
import { regelVan } from '../logboek/proef';
import type { Partner } from '../opstelling/hub';
import { sleutels, VANDAAG } from '../opstelling/vast';
import { gegeven } from './gegeven';
import { leveringen } from './leveringen';
import { openProef } from './openProef';

let proef: Awaited<ReturnType<typeof openProef>>;
const als = new Map<string, Partner>();
beforeAll(async () => {
  proef = await openProef();
  for (const naam of ['rmc-12', 'rmc-14', 'rmc-15', 'rmc-14-40', 'leerplicht-0153', 'leerplicht-rivierenland']) {
    als.set(naam, await proef.t.als(naam));
  }
});
afterAll(() => proef.sluit());

/** Where she is: in which slices as a resident, and in which as a last delivery. */
async function waar(pgn: string): Promise<{ inwoner: string[]; levering: string[] }> {
  const plek = { inwoner: [] as string[], levering: [] as string[] };
  for (const [naam, partner] of als) {
    if ((await gegeven(partner, 'onderwijsdeelnemers', 'pgn')).includes(pgn)) plek.inwoner.push(naam);
    const keren = (await leveringen(partner)).alle.filter((een) => een.pgn === pgn).length;
    plek.levering.push(...Array<string>(keren).fill(naam));
  }
  return plek;
}
const BIJ_14 = ['rmc-14', 'rmc-14-40'];
const inwoner = { inwoner: BIJ_14, levering: [] };
const geleverd = { inwoner: [], levering: BIJ_14 };
const nergens = { inwoner: [], levering: [] };

const levering = async (naam: string, pgn: string) =>
  (await leveringen(als.get(naam)!)).alle.find((een) => een.pgn === pgn);

test('als RMC regio 14: wie een diploma mbo-2 haalt gaat uit mijn slice, en ik krijg het één keer te horen', async () => {
  const { id, pgn } = await proef.inwoner();
  expect(await waar(pgn)).toEqual(inwoner);
  await proef.haalt(id);
  expect(await waar(pgn)).toEqual(geleverd);
});

test('als RMC regio 14: zij is in elk ogenblik precies één van beide, inwoner of laatste levering', async () => {
  const { login } = proef.t.slices.find(({ afnemer }) => afnemer.afnemer === 'rmc')!;
  const db = new pg.Client(urlVoor(proef.t.database.url, login, sleutels.wachtwoord(login)));
  await db.connect();
  await db.query(`select set_config('bron.gebied', '14', false)`);
  for (let keer = 0; keer < 8; keer++) {
    const { id, pgn } = await proef.inwoner();
    let bezig = true;
    const schrijf = proef.haalt(id).finally(() => {
      bezig = false;
    });
    const gezien: string[] = [];
    const kijk = async () => {
      const { rows } = await db.query<{ inwoner: number; levering: number }>(
        `select (select count(*)::int from onderwijsdeelnemer where pgn = $1) as inwoner,
           (select count(*)::int from laatstelevering where pgn = $1) as levering`,
        [pgn],
      );
      gezien.push(`${rows[0]!.inwoner} ${rows[0]!.levering}`);
    };
    while (bezig) await kijk();
    await schrijf;
    await kijk();
    expect(gezien.filter((een) => een !== '1 0' && een !== '0 1')).toEqual([]);
    expect(gezien.at(-1)).toBe('0 1');
  }
  await db.end();
});

test('als RMC regio 14: in de levering staat zij zoals zij was, met het onderwijs dat zij het laatst volgde', async () => {
  const { id, pgn } = await proef.inwoner({ naam: 'Oudenaam' });
  const periode = { vestiging: '00', sector: 'MBO', opleidingscode: '25655', niveau: 2, bekostigd: true } as const;
  const inschrijvingId = await proef.vastlegging.schrijfIn(id, {
    brin: '25LF',
    datumIn: '2025-08-01' as Datum,
    periode,
  });
  await proef.vastlegging.schrijfUit(id, { inschrijvingId, datumUit: '2026-11-13' as Datum, redenUitstroom: '08' });
  await proef.haalt(id);
  const zoals = await levering('rmc-14', pgn);
  expect(zoals).toEqual({
    ...{ rijsleutel: expect.stringMatching(/^[0-9a-f-]{36}$/), pgn, klaargezet: VANDAAG, zichtbaarTot: '2026-12-17' },
    ...{ soort: 'MBO', niveau: 2, datum: '2026-11-13', achternaam: 'Oudenaam', voorvoegsel: null, voornamen: 'Robin' },
    ...{ straat: 'Kade', huisnummer: '7', huisnummertoevoeging: null, postcode: '6811AA', woonplaats: 'Hier' },
    ...{ woongemeente: '0202', brin: '25LF', vestiging: '00', onderwijssoort: 'MBO', opleidingscode: '25655' },
    ...{ datumIn: '2025-08-01', datumUit: '2026-11-13', redenUitstroom: '08' },
  });

  const { vastlegging, feit } = proef;
  const gegevens = await feit(Persoonsgegevens, id);
  await vastlegging.corrigeer(id, Persoonsgegevens, gegevens.id, { achternaam: 'Nieuwenaam' });
  await vastlegging.corrigeer(id, Inschrijving, (await feit(Inschrijving, id)).id, { redenUitstroom: '05' });
  await vastlegging.corrigeer(id, Diploma, (await feit(Diploma, id)).id, { niveau: 3 });
  await vastlegging.verhuis(id, { straat: 'Waalkade', gemeentecode: '0281', landcode: '6030', vanaf: VANDAAG });
  expect(await levering('rmc-14', pgn)).toEqual(zoals);
  expect(await waar(pgn)).toEqual(geleverd);
});

test('als RMC regio 14: opvragen verandert niets', async () => {
  const stand = async () =>
    (await proef.t.db.query('select * from leveringen.laatste order by slice, persoon_id')).rows;
  const voor = await stand();
  const [een, twee] = [await leveringen(als.get('rmc-14')!), await leveringen(als.get('rmc-14')!)];
  expect(een.alle.length).toBeGreaterThan(1);
  expect(twee.alle).toEqual(een.alle);
  expect(await stand()).toEqual(voor);
});

test.each([
  ['MBO', 1, false],
  ['MBO', 2, true],
  ['MBO', 4, true],
  ['VMBO-TL', null, false],
  ['HAVO', null, true],
  ['VWO', null, true],
] as const)('als RMC regio 14: een diploma %s niveau %s beëindigt mijn zorg: %s', async (soort, niveau, einde) => {
  const { id, pgn } = await proef.inwoner();
  await proef.haalt(id, { soort, niveau });
  expect(await waar(pgn)).toEqual(einde ? geleverd : inwoner);
  if (einde) expect(await levering('rmc-14', pgn)).toMatchObject({ soort, niveau, brin: null, datumIn: null });
});

test.each(['PRO', 'VSO_ARBEID', 'VSO_DAGBESTEDING'] as const)(
  'als RMC regio 14: een getuigschrift %s ook',
  async (soort) => {
    const { id, pgn } = await proef.inwoner();
    const datum = '2026-11-10' as Datum;
    await proef.vastlegging.reikGetuigschriftUit(id, { brin: '25LF', vestiging: '00', soort, datum });
    expect(await waar(pgn)).toEqual(geleverd);
    expect(await levering('rmc-14', pgn)).toMatchObject({ soort, niveau: null, datum });
  },
);

test('als RMC regio 14: een later diploma geeft geen tweede levering, en verandert de eerste niet', async () => {
  const { id, pgn } = await proef.inwoner();
  await proef.haalt(id);
  const eerste = await levering('rmc-14', pgn);
  await proef.haalt(id, { niveau: 4, datum: '2026-11-16' as Datum });
  expect(await waar(pgn)).toEqual(geleverd);
  expect(await levering('rmc-14', pgn)).toEqual(eerste);
});

test('als RMC regio 14: een diploma dat niet bleek te zijn gehaald, brengt haar terug en verbergt de levering', async () => {
  const { id, pgn } = await proef.inwoner();
  await proef.haalt(id);
  const eerste = await levering('rmc-14', pgn);
  await proef.vastlegging.corrigeer(id, Diploma, (await proef.feit(Diploma, id)).id, { niveau: 1 });
  expect(await waar(pgn)).toEqual(inwoner);
  await proef.vastlegging.corrigeer(id, Diploma, (await proef.feit(Diploma, id)).id, { niveau: 2 });
  expect(await waar(pgn)).toEqual(geleverd);
  expect(await levering('rmc-14', pgn)).toEqual(eerste);
});

test('als RMC regio 14: wat niet is vastgelegd, is niet geleverd', async () => {
  const { id, pgn } = await proef.inwoner();
  const terug = proef.bron.transaction(async (db) => {
    const datum = VANDAAG;
    const getuigschrift = { brin: '25LF', vestiging: '00', soort: 'PRO', datum } as const;
    await new Vastlegging(db).reikGetuigschriftUit(id, getuigschrift);
    throw new Error('terug');
  });
  await expect(terug).rejects.toThrow('terug');
  expect(await waar(pgn)).toEqual(inwoner);
});

test('als RMC regio 14: wie zonder diploma weggaat geeft geen levering, en haar diploma daarna is voor regio 15', async () => {
  const { id, pgn } = await proef.inwoner();
  await proef.vastlegging.verhuis(id, { gemeentecode: '0281', landcode: '6030', vanaf: VANDAAG });
  expect(await waar(pgn)).toEqual({ inwoner: ['rmc-15'], levering: [] });
  await proef.haalt(id);
  expect(await waar(pgn)).toEqual({ inwoner: [], levering: ['rmc-15'] });
});

test('als RMC regio 14: wie met een startkwalificatie komt wonen geeft geen levering', async () => {
  const { id, pgn } = await proef.inwoner({ gemeente: '0363' });
  await proef.haalt(id);
  await proef.vastlegging.verhuis(id, { gemeentecode: '0202', landcode: '6030', vanaf: VANDAAG });
  expect(await waar(pgn)).toEqual(nergens);
});

test('als RMC regio 14: over wie te jong of te oud voor mijn slice is krijg ik geen levering', async () => {
  for (const geboren of [20091101, 19991101]) {
    const { id, pgn } = await proef.inwoner({ geboren });
    await proef.haalt(id);
    expect([geboren, await waar(pgn)]).toEqual([geboren, nergens]);
  }
});

test('als leerplicht Enschede: wie van 17 havo haalt krijg ik één keer, en de regio niet', async () => {
  const { id, pgn } = await proef.inwoner({ geboren: 20091001, gemeente: '0153' });
  expect(await waar(pgn)).toEqual({ inwoner: ['leerplicht-0153'], levering: [] });
  await proef.haalt(id, { soort: 'HAVO', niveau: null });
  expect(await waar(pgn)).toEqual({ inwoner: [], levering: ['leerplicht-0153'] });
  expect(await levering('leerplicht-0153', pgn)).toMatchObject({ woongemeente: '0153', soort: 'HAVO' });
});

test('als leerplicht Enschede: van wie 18 is en een diploma haalt hoort de regio het, en ik niet', async () => {
  const { id, pgn } = await proef.inwoner({ geboren: 20081101, gemeente: '0153' });
  await proef.haalt(id);
  expect(await waar(pgn)).toEqual({ inwoner: [], levering: ['rmc-12'] });
});

test('als RMC regio 14: de testpersoon die net slaagde is er, die van het praktijkonderwijs is te lang geleden', async () => {
  expect(await waar(testpersonen.netGeslaagd.pgn)).toEqual(geleverd);
  expect(await levering('rmc-14', testpersonen.netGeslaagd.pgn)).toMatchObject({
    ...{ klaargezet: '2026-11-07', zichtbaarTot: '2026-12-08', datum: '2026-11-06', niveau: 2 },
  });
  expect(await waar(testpersonen.praktijkonderwijs.pgn)).toEqual(nergens);
});

test('als RMC regio 14: van iedere levering staat in het logboek over wie zij ging', async () => {
  const { antwoord, alle } = await leveringen(als.get('rmc-14')!);
  const { rows } = await proef.t.db.query<{ logpseudoniem: string }>(
    `select distinct logpseudoniem from register.persoon p join register.pgn n on n.persoon_id = p.id where n.pgn = any($1)`,
    [alle.map(({ pgn }) => pgn)],
  );
  const regel = await regelVan(proef.t.db, antwoord);
  expect(regel).toMatchObject({ uitkomst: 'verstrekt', vraag: ['laatsteLeveringen'], geleverd: alle.length });
  expect([...regel.personen].sort()).toEqual(rows.map(({ logpseudoniem }) => logpseudoniem).sort());
  expect(regel.velden_geleverd).toEqual(expect.arrayContaining(['LaatsteLevering.pgn', 'LaatsteLevering.straat']));
  const leeg = await leveringen(als.get('leerplicht-rivierenland')!);
  expect(await regelVan(proef.t.db, leeg.antwoord)).toMatchObject({ geleverd: leeg.alle.length, personen: [] });
});
