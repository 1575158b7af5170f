import { websleutel } from '../../src/identity/demo-issuer/demosleutels';
import { proefWeb } from '../identity/proefWeb';
import { maakHub, type Testhub } from '../opstelling/hub';
import { Bezoeker } from './Bezoeker';
import { haal } from './haal';
import { type NepIssuer, nepIssuer, WEBCLIENT } from './nepIssuer';

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

/** Goes to the issuer, which answers at once in its own way, and comes back. */
async function logIn() {
  const wie = new Bezoeker(t.hub.url);
  const heen = await wie.begin();
  const terug = await wie.open((await wie.open(heen)).headers.location!);
  return { wie, heen: new URL(heen), waar: terug.headers.location, koekjes: terug.koekjes };
}

test('als rmc-14 bij een uitgever elders: ik log in bij de client die in het bestand staat', async () => {
  const { wie, heen, waar } = await logIn();
  expect(waar).toBe('/dashboard');
  expect(`${heen.origin}${heen.pathname}`).toBe(`${issuer.url}/auth`);
  expect(Object.fromEntries(heen.searchParams)).toEqual({
    ...{ client_id: WEBCLIENT, response_type: 'code', scope: 'openid vsv' },
    ...{ redirect_uri: `${t.hub.url}/dashboard/terug`, code_challenge_method: 'S256' },
    ...{ code_challenge: expect.stringMatching(/^[\w-]{43}$/), state: expect.stringMatching(/^[\w-]{43}$/) },
    nonce: expect.stringMatching(/^[\w-]{43}$/),
  });
  const { json } = await wie.vraag(WIE);
  expect(json.data.mijnAutorisatie.gebied).toEqual(['14']);
  const { rows } = await t.db.query('select distinct client_id, wie from logboek.aanmelding');
  expect(rows).toEqual([{ client_id: WEBCLIENT, wie: 'mens-14' }]);
});

test('Regel: geen twee aanmeldingen delen iets, en niets ervan staat in het koekje', async () => {
  const vragen = await Promise.all([logIn(), logIn()]);
  for (const naam of ['state', 'nonce', 'code_challenge'])
    expect(new Set(vragen.map(({ heen }) => heen.searchParams.get(naam))).size).toBe(2);
});

test.each<[string, NepIssuer['gedrag']]>([
  ['een nonce van een andere aanmelding', { idToken: { nonce: 'verzonnen' } }],
  ['geen nonce', { idToken: { nonce: undefined } }],
  ['een ID-token voor een andere client', { idToken: { aud: 'elders' } }],
  ['een ID-token van een andere uitgever', { idToken: { iss: 'https://evil.example' } }],
  ['een ID-token dat verlopen is', { idToken: { iat: 1, exp: 2 } }],
  ['een ID-token zonder persoon', { idToken: { sub: undefined } }],
  ['een antwoord van een andere uitgever', { terug: { iss: 'https://evil.example' } }],
  ['een antwoord zonder uitgever', { terug: { iss: null } }],
  ['een andere state', { terug: { state: 'verzonnen' } }],
])('als bedrieger bij de uitgever: met %s begint geen sessie', async (_wat, gedrag) => {
  issuer.gedrag = gedrag;
  const { wie, waar, koekjes } = await logIn();
  expect(waar).toBe('/dashboard/niet-ingelogd?reden=mislukt');
  expect(koekjes.filter((kop) => kop.includes('bron-sessie'))).toEqual([]);
  expect((await wie.vraag(WIE)).code).toBe('GEEN_TOKEN');
});

test('als rmc-14: de uitgever mag zijn ID-tokens met RS256 tekenen, ook als de sleutel van het dashboard ES256 is', async () => {
  issuer.gedrag = { alg: 'RS256' };
  const { wie, waar } = await logIn();
  expect(waar).toBe('/dashboard');
  expect((await wie.vraag(WIE)).status).toBe(200);
});

test('Regel: met een uitgever elders en zonder BRON_DASHBOARD is er geen dashboard', async () => {
  const zonder = await maakHub({ config: { issuer: issuer.url, dashboard: null } });
  try {
    for (const pad of [
      '/',
      '/portaal',
      '/portaal/gegevens',
      '/dashboard',
      '/dashboard/inloggen',
      '/dashboard/terug?code=x',
      '/dashboard/delen/index.html',
      '/beheer',
      '/beheer/inloggen',
    ]) {
      const { status, headers, tekst } = await haal(zonder.hub.url, { pad });
      expect([status, headers['content-type'], JSON.parse(tekst).code]).toEqual([
        ...[404, 'application/problem+json; charset=utf-8', 'ADRES'],
      ]);
    }
    // without sessions a cookie is nothing: neither a way in nor a reason to refuse
    const vraag = new Bezoeker(zonder.hub.url).vraag(WIE, { cookie: `bron-sessie=${'A'.repeat(43)}` });
    expect((await vraag).code).toBe('GEEN_TOKEN');
  } finally {
    await zonder.stop();
  }
});

test('Regel: met BRON_BEHEER logt een beheerder in bij de uitgever elders, voor het doel beheer', async () => {
  const met = await maakHub({ config: { issuer: issuer.url, dashboard: null, beheer: issuer.client } });
  try {
    expect((await haal(met.hub.url, { pad: '/' })).headers.location).toBe('/beheer');
    expect((await haal(met.hub.url, { pad: '/beheer' })).status).toBe(200);
    const { status, headers } = await haal(met.hub.url, { pad: '/beheer/inloggen?naar=/beheer/verbruik' });
    const heen = new URL(headers.location!);
    expect([status, `${heen.origin}${heen.pathname}`]).toEqual([302, `${issuer.url}/auth`]);
    expect(Object.fromEntries(heen.searchParams)).toMatchObject({
      ...{ client_id: WEBCLIENT, scope: 'openid beheer', redirect_uri: `${met.hub.url}/beheer/terug` },
    });
  } finally {
    await met.stop();
  }
});

test('Regel: buiten de demo is er geen portaal; het adres van de hub leidt naar het dashboard', async () => {
  const begin = await haal(t.hub.url, { pad: '/' });
  expect([begin.status, begin.headers.location]).toEqual([302, '/dashboard']);
  for (const pad of ['/portaal', '/portaal/gegevens', '/portaal/svb/verkenner', '/portaal/inloggen'])
    expect((await haal(t.hub.url, { pad })).status).toBe(404);
  // a page that asks as a partner is nobody here, whoever is logged in at the dashboard
  const { wie } = await logIn();
  expect((await wie.vraag(WIE)).status).toBe(200);
  expect((await wie.vraag(WIE, { 'bron-partner': 'rmc-14' })).code).toBe('GEEN_TOKEN');
});

test('Regel: buiten de demo start de hub niet met de sleutels van een demo-uitgever', async () => {
  const demo = await proefWeb();
  const start = maakHub({ config: { issuer: demo.issuer.url, dashboard: issuer.client } });
  await expect(start).rejects.toThrow(/demosleutels/);
  await demo.issuer.stop();
});

test('Regel: buiten de demo start de hub niet met de demosleutel van het dashboard', async () => {
  const sleutel = { ...websleutel(t.config.data, 'dashboard'), client_id: WEBCLIENT };
  const start = maakHub({ config: { issuer: issuer.url, dashboard: sleutel } });
  const uitkomst = await start.then(
    async (hub) => {
      await hub.stop();
      return 'gestart';
    },
    (fout: Error) => fout.message,
  );
  expect(uitkomst).toMatch(/demosleutel/);
});
