import { laadSlices } from '../../src/policy/load';
import { Slice } from '../../src/policy/Slice';
import { maakHub, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';

let hub: Testhub;
beforeAll(async () => {
  const slices = laadSlices(VANDAAG).map(({ afnemer, autorisatie }) =>
    afnemer.afnemer === 'svb'
      ? new Slice(afnemer, { ...autorisatie, geldig: { van: '2013-01-01', tot: VANDAAG } })
      : new Slice(afnemer, autorisatie),
  );
  hub = await maakHub({ slices });
});
afterAll(() => hub.stop());

const VRAAG = '{ mijnAutorisatie { afnemer } }';

test('als svb: op de dag dat de autorisatie eindigt, krijgt zij niets meer van een hub die nog draait', async () => {
  const { status, json } = await (await hub.als('svb'))(VRAAG);
  expect([status, json.code]).toEqual([403, 'GEEN_AUTORISATIE']);
});

test('als privacy-officer: een ander merkt daar niets van, en ready zegt wat er moet gebeuren', async () => {
  expect((await (await hub.als('privacy-officer'))(VRAAG)).status).toBe(200);
  const ready = await fetch(`${hub.hub.url}/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([
    503,
    expect.objectContaining({
      code: 'NIET_GEREED',
      ontbreekt: ['autorisatie van svb/kinderbijslag/v1 is niet geldig: herstart de hub'],
    }),
  ]);
});
