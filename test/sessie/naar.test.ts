import fc from 'fast-check';
import { maakHub, type Testhub } from '../opstelling/hub';
import { Bezoeker } from './Bezoeker';
import { haal } from './haal';

let t: Testhub;
/** somebody whom the issuer knows already: logging in again is three redirects */
let wie: Bezoeker;
beforeAll(async () => {
  t = await maakHub();
  wie = new Bezoeker(t.hub.url);
  await wie.logIn('coordinator-rmc-14');
});
afterAll(() => t.stop());

/** Where somebody ends who logs in with this after the question mark. */
async function einde(vraag: string): Promise<string> {
  const heen = await wie.open(`${t.hub.url}/dashboard/inloggen${vraag && `?${vraag}`}`);
  expect(heen.status).toBe(302);
  expect(heen.headers.location).toMatch(new RegExp(`^${t.hub.demoIssuer!.url}/auth\\?`));
  const { status, headers } = await wie.open(await wie.kies(heen.headers.location!, 'coordinator-rmc-14'));
  expect(status).toBe(302);
  return headers.location!;
}

/** As a browser reads it, on whatever page of the hub it is. */
function isBinnen(adres: string): boolean {
  const { origin, pathname } = new URL(adres, `${t.hub.url}/dashboard/terug`);
  // no browser, proxy or other reader may take it for another host
  const eenduidig = /^\/dashboard(?![^/?#])/.test(adres) && !/^[^?#]*\\|[^\x21-\x7e]/.test(adres);
  return eenduidig && origin === t.hub.url && /^\/dashboard(\/|$)/.test(pathname);
}

const n = (waarde: string) => `naar=${encodeURIComponent(waarde)}`;

test.each<[string, string]>([
  ['/dashboard', '/dashboard'],
  ['/dashboard/regio/14', '/dashboard/regio/14'],
  ['/dashboard/regio/14/jongeren?jaar=2025-2026&brin=27DG', '/dashboard/regio/14/jongeren?jaar=2025-2026&brin=27DG'],
  ['/dashboard/regio/14?naam=Ürk', '/dashboard/regio/14?naam=%C3%9Crk'],
])('als rmc-14: na het inloggen ben ik terug op %s', async (naar, verwacht) => {
  expect(await einde(n(naar))).toBe(verwacht);
});

test.each([
  '//evil.example',
  '//evil.example/dashboard',
  '\\\\evil.example\\dashboard',
  '/\\evil.example/dashboard',
  '\\/evil.example/dashboard',
  '///evil.example/dashboard',
  '/dashboard/..//evil.example',
  'https://evil.example/dashboard',
  'https://evil.example/dashboard/regio/14',
  '//evil.example/dashboard/regio/14?jaar=2025-2026',
  'https:evil.example',
  'https:/evil.example/dashboard',
  'http://localhost@evil.example/dashboard',
  'http://localhost/dashboard',
  '/dashboard/../graphql',
  '/dashboard/%2e%2e/metrics',
  '/dashboard/.%2e/metrics',
  '/dashboard/..\\metrics',
  '/dashboard/regio/../../health/ready',
  '/dashboardx',
  '/dashboard.evil.example',
  '/Dashboard',
  'dashboard',
  '.',
  '..',
  '',
  ' ',
  '\t//evil.example',
  '/\t/evil.example',
  '/\r\n/evil.example',
  'javascript:alert(1)//dashboard',
  'JaVaScRiPt:alert(1)',
  'data:text/html,dashboard',
  'blob:http://localhost/dashboard',
  'http://[::1/dashboard',
  'http://%zz/dashboard',
  '/dashboard/inloggen',
  '/dashboard/inloggen?naar=/dashboard/inloggen',
  '/dashboard/terug?code=x&state=y',
  '/dashboard/%69nloggen',
  '/dashboard/%74erug?code=x',
])('als bedrieger: met naar=%j kom ik op de voorpagina uit', async (naar) => {
  expect(await einde(n(naar))).toBe('/dashboard');
});

test.each<[string, string]>([
  ['niets', ''],
  ['een lege waarde', 'naar'],
  ['twee waarden', `${n('/dashboard/a')}&${n('//evil.example')}`],
  ['twee waarden andersom', `${n('//evil.example')}&${n('/dashboard/a')}`],
  ['een lijst', `naar[]=${encodeURIComponent('//evil.example')}`],
  ['een voorwerp', 'naar[origin]=x'],
  ['een ander prototype', `__proto__[naar]=${encodeURIComponent('//evil.example')}`],
  ['kapotte tekens', 'naar=%E0%A4%A'],
])('als bedrieger: met %s als plaats kom ik op de voorpagina uit', async (_wat, vraag) => {
  expect(await einde(vraag)).toBe('/dashboard');
});

test.each([
  '/dashboard/x\r\nset-cookie: bron-sessie=gestolen',
  '/dashboard/x\nlocation: https://evil.example',
  '/dashboard/\u0000',
  '/dashboard/\u2028x',
  '/dashboard//evil.example',
  '/dashboard/https://evil.example',
  '/dashboard/..%2f..%2fgraphql',
  '/dashboard/?x=//evil.example',
  '/dashboard#//evil.example',
])('als bedrieger: met naar=%j blijf ik binnen het dashboard, en komt er geen kop bij', async (naar) => {
  const adres = await einde(n(naar));
  expect([adres, isBinnen(adres)]).toEqual([adres, true]);
  expect(wie.geheim).not.toBe('gestolen');
});

test('als bedrieger: een heel lange plaats houdt de hub niet vast, en niemand wordt ermee weggestuurd', async () => {
  const naar = (lengte: number) => `/dashboard/inloggen?${n(`/dashboard/${'x'.repeat(lengte)}`)}`;
  expect(isBinnen(await einde(n(`/dashboard/${'x'.repeat(1_000)}`)))).toBe(true);
  // no address of the dashboard is this long, and every attempt under way is kept in memory
  expect((await einde(n(`/dashboard/${'x'.repeat(12_000)}`))).length).toBeLessThan(2_000);
  const { status } = await haal(t.hub.url, { pad: naar(70_000) });
  expect([400, 414, 431]).toContain(status);
});

test.each(['x', '€', '"', '%', '😀'])(
  'als rmc-14: waar ik was past in een koekje, hoeveel bytes de letter %s ook kost, anders kom ik nooit binnen',
  async (letter) => {
    const naar = n(`/dashboard/?${letter.repeat(600)}`);
    const { koekjes } = await haal(t.hub.url, { pad: `/dashboard/inloggen?${naar}` });
    // what a browser takes at the least (RFC 6265 §6.1), and most take no more
    expect(koekjes[0]!.length).toBeLessThanOrEqual(4_096);
  },
);

const stuk = fc.constantFrom(
  ...[
    '/',
    '\\',
    '//',
    '..',
    '.',
    '%2e',
    '%2f',
    '%5c',
    'dashboard',
    '/dashboard',
    '/dashboard/',
    'https:',
    'http:',
    '@',
  ],
  ...[
    'evil.example',
    'localhost',
    ':',
    '?',
    '#',
    '%0d%0a',
    '\r\n',
    '\t',
    ' ',
    '\u0000',
    'javascript:',
    'inloggen',
    ';',
  ],
);
const lelijk = fc.oneof(
  fc.array(stuk, { maxLength: 8 }).map((delen) => delen.join('')),
  fc.array(stuk, { maxLength: 6 }).map((delen) => `/dashboard/${delen.join('')}`),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

test('als bedrieger: geen enkele plaats leidt buiten het dashboard', async () => {
  await fc.assert(
    fc.asyncProperty(lelijk, async (naar) => {
      const adres = await einde(n(naar));
      if (!isBinnen(adres)) throw new Error(`${JSON.stringify(naar)} leidt naar ${JSON.stringify(adres)}`);
    }),
    { numRuns: 300 },
  );
});
