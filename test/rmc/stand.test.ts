import type { Datum } from '../../src/values/Datum';
import type { Partner } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { openProef } from './openProef';

let proef: Awaited<ReturnType<typeof openProef>>;
const als: Record<string, Partner> = {};
beforeAll(async () => {
  proef = await openProef();
  for (const naam of ['rmc-12', 'rmc-14', 'rmc-15', 'rmc-14-40', 'svb']) als[naam] = await proef.t.als(naam);
});
afterAll(() => proef.sluit());

const VRAAG = '{ onderwijsdeelnemers(first: 1) { edges { cursor } } }';
const SVB = `{ inschrijvingscontrole(peildatum: "${VANDAAG}", pgns: ["999990007"]) { uitkomst } }`;

/** Which of them see another state of their data after something was done. */
async function ziet(doe: () => Promise<unknown>): Promise<string[]> {
  const lees = async () => {
    const standen = Object.entries(als).map(async ([naam, partner]) => {
      const { json } = await partner(naam === 'svb' ? SVB : VRAAG);
      return [naam, json.extensions.verstrekking.stand as string] as const;
    });
    return new Map(await Promise.all(standen));
  };
  const voor = await lees();
  await doe();
  const na = await lees();
  return [...na.keys()].filter((naam) => voor.get(naam) !== na.get(naam));
}

test('als RMC regio 14: de stand van mijn gegevens verandert met mijn regio, en niet met een andere', async () => {
  const inArnhem = await proef.inwoner();
  const inTiel = await proef.inwoner({ gemeente: '0281' });
  const straat =
    ({ id }: typeof inArnhem, gemeentecode: string) =>
    () =>
      proef.vastlegging.verhuis(id, { vanaf: VANDAAG, straat: 'Elders', gemeentecode, landcode: '6030' });
  expect(await ziet(straat(inTiel, '0281'))).toEqual(['rmc-15']);
  expect(await ziet(straat(inArnhem, '0202'))).toEqual(['rmc-14', 'rmc-14-40']);
});

test('als RMC regio 14 en 15: wie van de een naar de ander verhuist verandert de stand van beide, en van geen derde', async () => {
  const zij = await proef.inwoner();
  const naarTiel = () =>
    proef.vastlegging.verhuis(zij.id, { vanaf: VANDAAG, straat: 'Elders', gemeentecode: '0281', landcode: '6030' });
  expect(await ziet(naarTiel)).toEqual(['rmc-14', 'rmc-15', 'rmc-14-40']);
});

test('Regel: wat geen regio ziet verandert van geen de stand', async () => {
  const oud = await proef.inwoner({ geboren: 19700101 });
  const datum = '2020-01-01' as Datum;
  expect(await ziet(() => proef.haalt(oud.id, { datum }))).toEqual([]);
});
