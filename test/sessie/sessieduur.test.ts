import type { JWTPayload } from 'jose';
import { startHub } from '../../src/startHub';
import { maakHub, type Testhub } from '../opstelling/hub';
import { sleutels } from '../opstelling/vast';
import { Bezoeker } from './Bezoeker';
import { type NepIssuer, nepIssuer } from './nepIssuer';

let issuer: NepIssuer;
let t: Testhub;
beforeAll(async () => {
  issuer = await nepIssuer();
  t = await maakHub({ config: { issuer: issuer.url, dashboard: issuer.client } });
});
beforeEach(() => {
  issuer.gedrag = {};
});
afterAll(async () => {
  await t.stop();
  issuer.stop();
});

const WIE = '{ mijnAutorisatie { gebied } }';
const wacht = (ms: number) => new Promise((klaar) => setTimeout(klaar, ms));
const nu = () => Math.floor(Date.now() / 1000);

/** Logs in at the issuer elsewhere, which asks nothing. */
async function ingelogd(): Promise<Bezoeker> {
  const wie = new Bezoeker(t.hub.url);
  const heen = await wie.begin();
  const terug = await wie.open((await wie.open(heen)).headers.location!);
  expect([terug.status, terug.headers.location]).toEqual([302, '/dashboard']);
  return wie;
}

test('als rmc-14: mijn sessie eindigt met mijn token, ook als ik aldoor bezig ben', async () => {
  issuer.gedrag = { expiresIn: 4 };
  const begin = Date.now();
  const wie = await ingelogd();
  const cookie = `bron-sessie=${wie.geheim}`;
  const tot = new Set<unknown>();
  let antwoord = await wie.vraag(WIE);
  while (antwoord.status === 200) {
    tot.add(antwoord.headers['sessie-tot']);
    await wacht(50);
    // with the cookie, also after the moment at which a browser drops it
    antwoord = await new Bezoeker(t.hub.url).vraag(WIE, { cookie });
    expect(Date.now() - begin).toBeLessThan(10_000);
  }
  expect([antwoord.status, antwoord.code]).toEqual([401, 'SESSIE']);
  // one moment, that did not move while she worked
  expect(tot.size).toBe(1);
  const einde = Date.parse([...tot][0] as string);
  expect(einde - begin).toBeGreaterThanOrEqual(4_000);
  expect(Date.now()).toBeGreaterThanOrEqual(einde - 5);
  expect(Date.now() - einde).toBeLessThan(3_000);
});

test('als rmc-14: een token dat eerder ophoudt dan de uitgever zei, houdt mijn sessie niet open', async () => {
  // three seconds from now it is past the five seconds that two clocks may differ
  issuer.gedrag = { expiresIn: 600, toegang: { exp: nu() - 2 } };
  const wie = await ingelogd();
  await wacht(4_000);
  const { status, code } = await wie.vraag(WIE);
  expect([status, code]).toEqual([401, 'SESSIE']);
});

test('als rmc-14: ook als mijn token net verlopen is kan ik uitloggen, en dat wordt vastgelegd', async () => {
  issuer.gedrag = { expiresIn: 600, toegang: { exp: nu() - 2, sub: 'mens-verlopen' } };
  const wie = await ingelogd();
  await wacht(4_000);
  const uit = await wie.logUit();
  expect(wie.geheim).toBeUndefined();
  const { rows } = await t.db.query(
    `select gebeurtenis from logboek.aanmelding where wie = 'mens-verlopen' order by tijdstip`,
  );
  expect([uit.status, rows.map(({ gebeurtenis }) => gebeurtenis)]).toEqual([303, ['aangemeld', 'afgemeld']]);
});

test('Regel: wat de hub als einde noemt is nooit later dan het einde van het token zelf', async () => {
  issuer.gedrag = { expiresIn: 3_600, toegang: { exp: nu() + 60 } };
  const { headers } = await (await ingelogd()).vraag(WIE);
  expect(Date.parse(headers['sessie-tot'] as string)).toBeLessThanOrEqual((nu() + 61) * 1000);
});

test.each<[string, JWTPayload]>([
  ['dat al verlopen is', { exp: nu() - 60 }],
  ['voor een andere hub', { aud: 'https://elders.example/graphql' }],
  ['van een andere uitgever', { iss: 'https://elders.example' }],
  ['voor twee doelen', { scope: 'vsv verzuim' }],
  ['voor een ander doel dan waarvoor men hier inlogt', { scope: 'kinderbijslag', oin: '00000099000000001000' }],
  ['zonder OIN', { oin: undefined }],
])('als rmc-14: met een token %s begint geen sessie', async (_wat, toegang) => {
  issuer.gedrag = { toegang };
  const wie = new Bezoeker(t.hub.url);
  const terug = await wie.open((await wie.open(await wie.begin())).headers.location!);
  expect(terug.headers.location).toBe('/dashboard/niet-ingelogd?reden=mislukt');
  expect(wie.geheim).toBeUndefined();
});

test.each<[string, JWTPayload]>([
  ['een regio die niet van de organisatie is', { gebied: ['15'] }],
  ['geen regio', { gebied: [] }],
  ['een organisatie die hier niets mag', { oin: '00000099000000007000' }],
])('als wie hier niets te zoeken heeft: met een token voor %s krijg ik niets te zien', async (_wat, toegang) => {
  issuer.gedrag = { toegang };
  const wie = new Bezoeker(t.hub.url);
  await wie.open((await wie.open(await wie.begin())).headers.location!);
  const { status, json } = await wie.vraag('{ onderwijsdeelnemers(first: 1) { edges { node { pgn } } } }');
  expect([status >= 400, json.data ?? null]).toEqual([true, null]);
});

test('als rmc-14: na het uitloggen werkt ook het oude koekje niet meer', async () => {
  const wie = await ingelogd();
  const cookie = `bron-sessie=${wie.geheim}`;
  expect((await wie.vraag(WIE)).status).toBe(200);
  const uit = await wie.logUit();
  // this issuer offers no logging out of its own
  expect([uit.status, uit.headers.location]).toEqual([303, '/dashboard/afgemeld']);
  for (let keer = 0; keer < 2; keer++) {
    const { status, code } = await new Bezoeker(t.hub.url).vraag(WIE, { cookie });
    expect([status, code]).toEqual([401, 'SESSIE']);
  }
});

test('als wie al uit is: nog eens uitloggen mag, en wordt niet vastgelegd', async () => {
  const aantal = async () => (await t.db.query('select from logboek.aanmelding')).rowCount;
  const ervoor = await aantal();
  const niemand = new Bezoeker(t.hub.url);
  expect((await niemand.logUit()).headers.location).toBe('/dashboard/afgemeld');
  niemand.eigen.set('bron-sessie', 'onzin');
  expect((await niemand.logUit()).headers.location).toBe('/dashboard/afgemeld');
  expect(niemand.geheim).toBeUndefined();
  expect(await aantal()).toBe(ervoor);
});

// the last one: it puts another hub in the place of this one
test('als rmc-14: na een herstart van de hub log ik opnieuw in', async () => {
  const wie = await ingelogd();
  await t.hub.stop();
  const hub = await startHub({
    ...{ config: t.config, eigenaarUrl: t.database.url, slices: t.slices, sleutels },
    paginas: process.env.BRON_TEST_PAGINAS,
  });
  try {
    const { status, code } = await wie.vraag(WIE);
    expect([status, code]).toEqual([401, 'SESSIE']);
    expect((await (await ingelogd()).vraag(WIE)).status).toBe(200);
  } finally {
    await hub.stop();
  }
});
