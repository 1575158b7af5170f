import { testpersonen } from '../../seeds/testpersonen';
import type { Datum } from '../../src/values/Datum';
import type { Partner } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { gegeven } from './gegeven';
import { openProef } from './openProef';
import { partijen } from './partijen';
import { verwacht } from './verwacht';

let proef: Awaited<ReturnType<typeof openProef>>;
const als = new Map<string, Partner>();
beforeAll(async () => {
  proef = await openProef();
  for (const naam of Object.keys(partijen)) als.set(naam, await proef.t.als(naam));
});
afterAll(() => proef.sluit());

const PERSOON = 'pgn leeftijd woongemeente straat';
const DIPLOMA = 'pgn soort niveau opleidingscode datum';
const INSCHRIJVING = 'pgn brin vestiging opleidingscode datumIn datumUit';
/** today, and days on which only what was followed last still holds */
const PEILDATA = [VANDAAG, '2026-06-30', '2026-02-10', '2025-10-01', '2024-10-01'];

const alle = (naam: string, veld = 'onderwijsdeelnemers', velden = 'pgn'): Promise<string[]> =>
  gegeven(als.get(naam)!, veld, velden);
/** which of the parties are given somebody as a resident */
async function ziet(pgn: string): Promise<string[]> {
  const wie = await Promise.all([...als.keys()].map(async (naam) => ((await alle(naam)).includes(pgn) ? [naam] : [])));
  return wie.flat();
}
const jarig = (jaren: number, mmdd: string): number => (2026 - jaren) * 10_000 + Number(mmdd);

describe.each(Object.keys(partijen))('Regel: %s krijgt het eigen gebied en niets anders', (naam) => {
  test('precies de inwoners die onder haar rijen vallen, volgens het register zelf', async () => {
    const { personen } = await verwacht(proef.t.db, partijen[naam]!);
    expect(personen.length).toBeGreaterThan(0);
    expect(await alle(naam, 'onderwijsdeelnemers', PERSOON)).toEqual(personen);
  });

  test('van die inwoners de diploma’s, en van niemand anders', async () => {
    const { diplomas } = await verwacht(proef.t.db, partijen[naam]!);
    expect(await alle(naam, 'diplomas', DIPLOMA)).toEqual(diplomas);
  });

  test('van die inwoners wat zij nu volgen, of anders het laatst', async () => {
    const { inschrijvingenOp } = await verwacht(proef.t.db, partijen[naam]!);
    expect(inschrijvingenOp(VANDAAG).length).toBeGreaterThan(0);
    for (const dag of PEILDATA) {
      const rijen = await gegeven(als.get(naam)!, 'inschrijvingen', INSCHRIJVING, `peildatum: "${dag}"`);
      expect([dag, rijen]).toEqual([dag, inschrijvingenOp(dag)]);
    }
  });
});

test('Regel: er is in de proef van alles iets dat een regio krijgt, en iets dat alleen een ander krijgt', async () => {
  const [regio, buur] = [
    await verwacht(proef.t.db, partijen['rmc-14']!),
    await verwacht(proef.t.db, partijen['rmc-15']!),
  ];
  expect(regio.diplomas.length).toBeGreaterThan(0);
  expect(buur.diplomas.length).toBeGreaterThan(0);
  expect(PEILDATA.filter((dag) => regio.inschrijvingenOp(dag).length > 0)).toEqual(PEILDATA);
});

test('als RMC regio 14: van de buurregio’s staat er niemand in mijn antwoord, en van mij niemand in het hunne', async () => {
  const [r12, r14, r15] = await Promise.all(['rmc-12', 'rmc-14', 'rmc-15'].map((naam) => alle(naam)));
  for (const buur of [r12!, r15!]) expect(buur.filter((pgn) => r14!.includes(pgn))).toEqual([]);
});

test('als RMC regio’s 14 en 40: ik krijg van beide regio’s samen wat elk afzonderlijk zou krijgen', async () => {
  const veertig = await verwacht(proef.t.db, { ...partijen['rmc-14']!, gebied: ['40'] });
  const r14 = await alle('rmc-14', 'onderwijsdeelnemers', PERSOON);
  expect(veertig.personen.length).toBeGreaterThan(0);
  expect(await alle('rmc-14-40', 'onderwijsdeelnemers', PERSOON)).toEqual([...r14, ...veertig.personen].sort());
});

test('als RMC regio 15: wie in Tiel woont en in Arnhem naar school gaat is van mij, en niet van regio 14', async () => {
  const { pgn } = testpersonen.tielNaarArnhem;
  expect(await ziet(pgn)).toEqual(['rmc-15']);
  const rijen = await gegeven(als.get('rmc-15')!, 'inschrijvingen', 'pgn brin', `peildatum: "${VANDAAG}"`);
  expect(rijen).toContain(`${pgn} 25LF`);
  const anders = await gegeven(als.get('rmc-14')!, 'inschrijvingen', 'pgn brin', `peildatum: "${VANDAAG}"`);
  expect(anders.filter((rij) => rij.startsWith(pgn))).toEqual([]);
});

test('als RMC regio 15: wie twintig dagen geleden uit Arnhem naar Tiel kwam is van mij, en niet meer van regio 14', async () => {
  expect(await ziet(testpersonen.arnhemNaarTiel.pgn)).toEqual(['rmc-15']);
});

test('als leerplicht Enschede: van wie een geheim adres heeft krijg ik het adres', async () => {
  const velden = 'pgn indicatieGeheim straat huisnummer postcode woonplaats';
  const rijen = await alle('leerplicht-0153', 'onderwijsdeelnemers', velden);
  const rij = rijen.find((een) => een.startsWith(testpersonen.geheimAdres.pgn));
  expect(rij).toMatch(/^999990123 true \S.* \S+ [1-9][0-9]{3}[A-Z]{2} Enschede$/);
  expect(await ziet(testpersonen.geheimAdres.pgn)).toEqual(['leerplicht-0153']);
});

test('als RMC regio 14: van wie een geheim adres heeft krijg ik het adres, en regio 15 niet', async () => {
  const { pgn } = await proef.inwoner({ geheim: true });
  const velden = 'pgn indicatieGeheim straat huisnummer postcode';
  expect(await alle('rmc-14', 'onderwijsdeelnemers', velden)).toContain(`${pgn} true Kade 7 6811AA`);
  expect(await ziet(pgn)).toEqual(['rmc-14', 'rmc-14-40']);
});

test('als RMC regio 14: wie verhuist gaat in hetzelfde ogenblik over naar regio 15, met inschrijving en diploma', async () => {
  const { id, pgn } = await proef.inwoner();
  const periode = { vestiging: '00', sector: 'MBO', opleidingscode: '25655', niveau: 2, bekostigd: true } as const;
  await proef.vastlegging.schrijfIn(id, { brin: '25LF', datumIn: '2026-08-01' as Datum, periode });
  const datum = '2026-07-01' as Datum;
  await proef.vastlegging.reikDiplomaUit(id, {
    ...{ brin: '25LF', vestiging: '00' },
    soort: 'MBO',
    niveau: 1,
    opleidingscode: '25655',
    datum,
  });
  const wat = async (naam: string): Promise<boolean[]> => {
    const partner = als.get(naam)!;
    const lijsten = [
      await gegeven(partner, 'onderwijsdeelnemers', 'pgn'),
      await gegeven(partner, 'inschrijvingen', 'pgn', `peildatum: "${VANDAAG}"`),
      await gegeven(partner, 'diplomas', 'pgn'),
    ];
    return lijsten.map((pgns) => pgns.includes(pgn));
  };
  const [allemaal, niets] = [
    [true, true, true],
    [false, false, false],
  ];
  expect([await wat('rmc-14'), await wat('rmc-15')]).toEqual([allemaal, niets]);
  await proef.vastlegging.verhuis(id, { straat: 'Waalkade', gemeentecode: '0281', landcode: '6030', vanaf: VANDAAG });
  expect([await wat('rmc-14'), await wat('rmc-15'), await wat('rmc-14-40')]).toEqual([niets, allemaal, niets]);
});

test('als RMC regio 14: wie naar het buitenland verhuist is van niemand meer', async () => {
  const { id, pgn } = await proef.inwoner();
  await proef.vastlegging.verhuis(id, { gemeentecode: null, landcode: '6029', vanaf: VANDAAG });
  expect(await ziet(pgn)).toEqual([]);
});

test('als RMC regio 14: een verhuizing die pas morgen geldt verandert vandaag niets', async () => {
  const { id, pgn } = await proef.inwoner();
  await proef.vastlegging.verhuis(id, { gemeentecode: '0281', landcode: '6030', vanaf: '2026-11-17' as Datum });
  expect(await ziet(pgn)).toEqual(['rmc-14', 'rmc-14-40']);
});

test.each([
  ['17', jarig(17, '0301'), []],
  ['18 op de tweede van deze maand', jarig(18, '1102'), []],
  ['18 op de eerste van deze maand', jarig(18, '1101'), ['rmc-12']],
  ['26', jarig(26, '0301'), ['rmc-12']],
  ['27 op de tweede van deze maand', jarig(27, '1102'), ['rmc-12']],
  ['27 op de eerste van deze maand', jarig(27, '1101'), []],
  ['27', jarig(27, '0301'), []],
  ['18 in deze maand, dag onbekend', jarig(18, '1100'), []],
  ['18 in de vorige maand, dag onbekend', jarig(18, '1000'), ['rmc-12']],
  ['18 dit jaar, maand onbekend', jarig(18, '0000'), []],
  ['van een onbekend geboortejaar', 0, []],
] as const)('als RMC regio 12: leeftijd in mijn regio: %s', async (_wat, geboren, regios) => {
  // Losser lies in region 12, and none of the municipalities that ask has it
  const { pgn } = await proef.inwoner({ gemeente: '0168', geboren });
  expect(await ziet(pgn)).toEqual(regios);
});

test.each([
  ['3', jarig(3, '0301'), []],
  ['4 op de tweede van deze maand', jarig(4, '1102'), []],
  ['4 op de eerste van deze maand', jarig(4, '1101'), ['leerplicht-0153']],
  ['17', jarig(17, '0301'), ['leerplicht-0153']],
  ['18 op de tweede van deze maand', jarig(18, '1102'), ['leerplicht-0153']],
  ['18 op de eerste van deze maand', jarig(18, '1101'), ['rmc-12']],
] as const)('als leerplicht Enschede: leeftijd in mijn gemeente: %s', async (_wat, geboren, partijen) => {
  const { pgn } = await proef.inwoner({ gemeente: '0153', geboren });
  expect(await ziet(pgn)).toEqual(partijen);
});

test('Regel: ook na al deze verhuizingen krijgt ieder precies het zijne', async () => {
  for (const [naam, afbakening] of Object.entries(partijen)) {
    const { personen, diplomas } = await verwacht(proef.t.db, afbakening);
    expect([naam, await alle(naam, 'onderwijsdeelnemers', PERSOON)]).toEqual([naam, personen]);
    expect([naam, await alle(naam, 'diplomas', DIPLOMA)]).toEqual([naam, diplomas]);
  }
});
