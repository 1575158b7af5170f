import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { LOGBOEK_LOGIN } from '../../src/logboek/login';
import { verbreek } from '../logboek/proef';
import { maakHub, type Testhub } from '../opstelling/hub';
import { beveiligd } from './beveiligd';
import { haal, type Verzoek } from './haal';

const MAP = join(process.env.BRON_TEST_PAGINAS!, 'dashboard');
const gebouwd = readdirSync(MAP);
const delen = gebouwd.filter((naam) => !/\.(br|gz)$/.test(naam) && naam !== 'index.html');
const lees = (naam: string) => readFileSync(join(MAP, naam));

let t: Testhub;
beforeAll(async () => {
  t = await maakHub();
});
afterAll(() => t.stop());

const vraag = (pad: string, anders: Verzoek = {}) => haal(t.hub.url, { pad, ...anders });
const DEEL = '/dashboard/delen/';

describe('de bladzijden', () => {
  test.each([
    '/dashboard',
    '/dashboard/',
    '/dashboard/regio/14/jongeren?jaar=2025-2026',
    '/dashboard/bestaat/niet',
    '/dashboard/niet-ingelogd?reden=mislukt',
  ])('als bezoeker: op %s krijg ik de bladzij, zonder gegevens, en steeds de laatste', async (pad) => {
    const antwoord = await vraag(pad);
    expect([antwoord.status, antwoord.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(antwoord.tekst).toBe(lees('index.html').toString());
    expect(antwoord.headers['cache-control']).toBe('no-cache');
    expect(antwoord.koekjes).toEqual([]);
    beveiligd(antwoord, t.hub.demoIssuer!.url);
  });

  test('als bezoeker: wat ik al heb, krijg ik niet nog eens', async () => {
    const { headers } = await vraag('/dashboard');
    const weer = await vraag('/dashboard', { headers: { 'if-none-match': headers.etag! } });
    expect([weer.status, weer.tekst]).toEqual([304, '']);
  });

  test('Regel: de bladzij noemt alleen delen van de hub zelf, en die zijn er', async () => {
    const { tekst } = await vraag('/dashboard');
    const adressen = [...tekst.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, adres]) => adres!);
    expect(adressen.length).toBeGreaterThan(2);
    for (const adres of adressen) {
      expect(adres).toMatch(/^\/dashboard\/delen\/[\w.-]+$/);
      expect((await vraag(adres)).status).toBe(200);
    }
    // nothing that the policy of the page would refuse
    expect(tekst).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/i);
  });

  test('als bedrieger: wat in het adres staat komt niet in de bladzij', async () => {
    const { tekst } = await vraag('/dashboard/%3Cscript%3Ealert(1)%3C/script%3E?x=%22%3E%3Cscript%3E');
    expect(tekst).toBe(lees('index.html').toString());
  });
});

/** Ways to say: a directory up, or another place altogether. */
const WANDELPADEN = [
  '../package.json',
  '../../package.json',
  '%2e%2e/package.json',
  '%2e%2e%2fpackage.json',
  '..%2f..%2fpackage.json',
  '..%5c..%5cpackage.json',
  '..\\..\\package.json',
  '%252e%252e%252fpackage.json',
  '.%2e/.%2e/.%2e/.%2e/etc/passwd',
  '....//....//etc/passwd',
  '..;/..;/etc/passwd',
  '%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd',
  '%00../../etc/passwd',
  'index.html%00.js',
  '/etc/passwd',
  '//etc/passwd',
  '%2fetc%2fpasswd',
  'file:///etc/passwd',
  '.env',
  '.git/config',
  '~root',
];

describe('de delen', () => {
  test.each(delen)(
    'als bezoeker: %s krijg ik heel, met zijn eigen type, en ik mag het een jaar houden',
    async (naam) => {
      const antwoord = await vraag(`${DEEL}${naam}`);
      expect(antwoord.status).toBe(200);
      expect(antwoord.ruw.equals(lees(naam))).toBe(true);
      expect(antwoord.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      const soorten = {
        js: /^(text|application)\/javascript/,
        css: /^text\/css/,
        svg: /^image\/svg/,
        woff: /^font\//,
        woff2: /^font\//,
      };
      expect(antwoord.headers['content-type']).toMatch(soorten[naam.split('.').at(-1) as keyof typeof soorten]);
      // names that follow from what is in them: otherwise a year is too long
      expect(naam).toMatch(/-[\w-]{8}\.\w+$/);
      beveiligd(antwoord, t.hub.demoIssuer!.url);
    },
  );

  test.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip', 'gz', gunzipSync],
  ] as const)('als browser die %s kan lezen: ik krijg wat vooraf zo is ingepakt', async (codering, eind, uitpakken) => {
    const naam = delen.find((een) => een.endsWith('.css'))!;
    const antwoord = await vraag(`${DEEL}${naam}`, { headers: { 'accept-encoding': codering } });
    expect(antwoord.headers['content-encoding']).toBe(codering);
    expect(antwoord.headers['content-type']).toMatch(/^text\/css/);
    expect(antwoord.headers.vary).toMatch(/accept-encoding/i);
    expect(antwoord.ruw.equals(lees(`${naam}.${eind}`))).toBe(true);
    expect(uitpakken(antwoord.ruw).equals(lees(naam))).toBe(true);
    const pagina = await vraag('/dashboard', { headers: { 'accept-encoding': codering } });
    expect([pagina.headers['content-encoding'], uitpakken(pagina.ruw).toString()]).toEqual([
      codering,
      lees('index.html').toString(),
    ]);
  });

  test.each(['identity', 'br;q=0', 'gzip;q=0, identity', 'zstd', '*;q=0'])(
    'als browser die niets ingepakts wil (%s): ik krijg het gewoon',
    async (codering) => {
      const naam = delen.find((een) => een.endsWith('.css'))!;
      const { headers, ruw } = await vraag(`${DEEL}${naam}`, { headers: { 'accept-encoding': codering } });
      expect([headers['content-encoding'], ruw.equals(lees(naam))]).toEqual([undefined, true]);
    },
  );

  test('als bezoeker: een deel dat er niet is, is geen bladzij maar een fout', async () => {
    for (const pad of ['bestaat-niet.js', 'index-00000000.js', 'x/y.js', delen[0]!.toUpperCase()]) {
      const antwoord = await vraag(`${DEEL}${pad}`);
      expect([pad, antwoord.status, JSON.parse(antwoord.tekst).code]).toEqual([pad, 404, 'ADRES']);
      expect(antwoord.headers['cache-control'] ?? '').not.toMatch(/immutable|max-age=[1-9]/);
      beveiligd(antwoord, t.hub.demoIssuer!.url);
    }
  });

  test('als bezoeker: de map zelf is geen adres', async () => {
    for (const pad of ['/dashboard/delen', DEEL, `${DEEL}.`, `${DEEL}./`]) {
      const antwoord = await vraag(pad);
      const pagina = antwoord.tekst === lees('index.html').toString();
      if (!pagina) expect([pad, antwoord.status, JSON.parse(antwoord.tekst).code]).toEqual([pad, 404, 'ADRES']);
    }
  });

  test('als browser: de bladzij zelf houd ik ook onder de delen geen jaar vast', async () => {
    const { status, headers } = await vraag(`${DEEL}index.html`);
    expect([status, headers['cache-control'] ?? '']).not.toEqual([200, expect.stringMatching(/immutable/)]);
  });

  test.each(WANDELPADEN)('als bedrieger: met %s kom ik niet buiten de map', async (pad) => {
    const antwoord = await vraag(`${DEEL}${pad}`);
    // `..` in the clear may have led out of the parts, and to another page
    const pagina = antwoord.status === 200 && antwoord.tekst === lees('index.html').toString();
    if (!pagina) expect([400, 404]).toContain(antwoord.status);
    expect(antwoord.tekst).not.toMatch(/root:|"dependencies"|\[core\]|node_modules|ENOENT|EACCES/);
    expect(antwoord.tekst).not.toContain(MAP);
  });
});

test('als bedrieger: een pad dat uit de map wandelt is een adres dat er niet is, en dat is alles wat ik hoor', async () => {
  const anders: [string, number, string][] = [];
  for (const pad of WANDELPADEN) {
    const { status, tekst } = await vraag(`${DEEL}${pad}`);
    if (tekst === lees('index.html').toString()) continue;
    const { code } = JSON.parse(tekst);
    if (status !== 404 || code !== 'ADRES') anders.push([pad, status, code]);
  }
  expect(anders).toEqual([]);
});

describe('wat er verder niet mag', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'als bezoeker: %s op een bladzij of een deel mag niet',
    async (method) => {
      for (const pad of [
        '/dashboard',
        '/dashboard/regio/14',
        `${DEEL}${delen[0]}`,
        '/dashboard/inloggen',
        '/dashboard/terug',
      ]) {
        const { status, tekst, koekjes } = await vraag(pad, { method });
        expect([pad, status >= 400 && status < 500]).toEqual([pad, true]);
        expect([tekst.includes('<html'), koekjes]).toEqual([false, []]);
      }
    },
  );

  test('als bezoeker: HEAD geeft de koppen zonder inhoud', async () => {
    for (const pad of ['/dashboard', `${DEEL}${delen[0]}`]) {
      const antwoord = await vraag(pad, { method: 'HEAD' });
      expect([antwoord.status, antwoord.tekst]).toEqual([200, '']);
      beveiligd(antwoord, t.hub.demoIssuer!.url);
    }
  });
});

// the last one: it takes the database away
test('Regel: de bladzijden hebben geen database nodig', async () => {
  await t.db.query(`revoke connect on database ${t.database.naam} from ${LOGBOEK_LOGIN}`);
  await verbreek(t.db, LOGBOEK_LOGIN);
  try {
    for (const pad of ['/dashboard', `${DEEL}${delen[0]}`]) expect((await vraag(pad)).status).toBe(200);
    expect((await vraag('/dashboard/inloggen')).status).toBe(302);
    expect((await vraag('/health/ready')).status).toBe(503);
  } finally {
    await t.db.query(`grant connect on database ${t.database.naam} to ${LOGBOEK_LOGIN}`);
  }
});
