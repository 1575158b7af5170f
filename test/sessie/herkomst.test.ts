import { maakHub, type Testhub } from '../opstelling/hub';
import { luisterMee } from '../wanden/aanroepen';
import { niets, tel } from '../wanden/tel';
import { Bezoeker } from './Bezoeker';
import { geteld } from './geteld';
import { haal } from './haal';

let t: Testhub;
let wie: Bezoeker;
const aangeroepen = luisterMee();

beforeAll(async () => {
  t = await maakHub();
  wie = new Bezoeker(t.hub.url);
  await wie.logIn('coordinator-rmc-14');
});
beforeEach(() => void aangeroepen());
afterAll(() => t.stop());

const WIE = '{ mijnAutorisatie { gebied } }';
const MENSEN = '{ onderwijsdeelnemers(first: 1) { edges { node { pgn } } } }';
const poort = () => new URL(t.hub.url).port;

const HERKOMSTEN: [string, () => string | string[] | undefined][] = [
  ['zonder herkomst', () => undefined],
  ['met een herkomst die verborgen is (null)', () => 'null'],
  ['van een andere site', () => 'https://evil.example'],
  ['van een andere poort', () => `http://localhost:${Number(poort()) + 1}`],
  ['zonder poort', () => 'http://localhost'],
  ['over https waar de hub http is', () => `https://localhost:${poort()}`],
  ['van een subdomein', () => `http://sub.localhost:${poort()}`],
  ['van een site met onze naam vooraan', () => `http://localhost:${poort()}.evil.example`],
  ['met een gebruiker ervoor', () => `http://x@localhost:${poort()}`],
  ['van hetzelfde toestel onder een ander adres', () => `http://127.0.0.1:${poort()}`],
  ['in hoofdletters', () => `HTTP://LOCALHOST:${poort()}`],
  ['met een schuine streep erachter', () => `${wie.oorsprong}/`],
  ['met een pad erachter', () => `${wie.oorsprong}/dashboard`],
  ['met spaties ervoor', () => `  ${wie.oorsprong} x`],
  ['met twee herkomsten in één kop', () => `${wie.oorsprong}, https://evil.example`],
  ['met twee koppen, de eerste de onze', () => [wie.oorsprong, 'https://evil.example']],
  ['met twee koppen, de tweede de onze', () => ['https://evil.example', wie.oorsprong]],
];

describe('als andere site: met de sessie van rmc-14', () => {
  test.each(HERKOMSTEN)('een vraag %s: 403 HERKOMST, en er draait niets', async (_wat, herkomst) => {
    const { uitkomst, statements } = await tel(t, () => wie.vraag(MENSEN, { origin: herkomst() }));
    expect([uitkomst.status, uitkomst.code]).toEqual([403, 'HERKOMST']);
    expect(uitkomst.json.data).toBeUndefined();
    expect(uitkomst.headers['sessie-tot']).toBeUndefined();
    expect([statements, aangeroepen()]).toEqual([niets(t), []]);
  });

  test.each(HERKOMSTEN)('uitloggen %s mag niet, en de sessie leeft verder', async (_wat, herkomst) => {
    const origin = herkomst();
    const geheim = wie.geheim;
    const uit = await wie.logUit(origin === undefined ? {} : { origin });
    expect([uit.status, JSON.parse(uit.tekst).code]).toEqual([403, 'HERKOMST']);
    expect([uit.koekjes, wie.geheim]).toEqual([[], geheim]);
    expect((await wie.vraag(WIE)).status).toBe(200);
  });

  test.each([
    'text/plain',
    'text/plain; charset=application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/html',
    'application/xml',
    '',
  ])('een formulier van het type "%s": 415, ook met onze herkomst, en er draait niets', async (soort) => {
    for (const origin of ['https://evil.example', wie.oorsprong]) {
      const vraag = () => wie.vraag(MENSEN, { 'content-type': soort, origin });
      const { uitkomst, statements } = await tel(t, vraag);
      expect([uitkomst.status, uitkomst.code]).toEqual([415, 'MEDIATYPE']);
      expect([statements, aangeroepen()]).toEqual([niets(t), []]);
    }
  });

  test.each([['/graphql'], ['/dashboard'], ['/dashboard/uitloggen'], ['/dashboard/delen/x.js']])(
    'vooraf toestemming vragen voor %s: een browser krijgt die niet',
    async (pad) => {
      const headers = {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      };
      const antwoord = await haal(t.hub.url, { method: 'OPTIONS', pad, headers });
      expect(antwoord.status).toBeGreaterThanOrEqual(400);
      expect(Object.keys(antwoord.headers).filter((kop) => kop.startsWith('access-control-'))).toEqual([]);
    },
  );

  test('lezen: geen enkel antwoord laat het aan een andere site zien', async () => {
    const antwoorden = [
      await wie.vraag(WIE, { origin: 'https://evil.example' }),
      await wie.vraag(WIE),
      await wie.open(`${t.hub.url}/dashboard`, { origin: 'https://evil.example' }),
      await haal(t.hub.url, {
        pad: '/.well-known/oauth-protected-resource',
        headers: { origin: 'https://evil.example' },
      }),
    ];
    for (const { headers } of antwoorden)
      expect(Object.keys(headers).filter((kop) => kop.startsWith('access-control-'))).toEqual([]);
  });
});

test('als rmc-14: van de pagina’s van de hub mag het wel', async () => {
  const { uitkomst, statements } = await tel(t, () => wie.vraag(MENSEN));
  expect([uitkomst.status, uitkomst.json.data.onderwijsdeelnemers.edges.length]).toEqual([200, 1]);
  expect(Object.values(statements).some((aantal) => aantal > 0)).toBe(true);
});

test('als andere site: een bewerking met de sessie van rmc-14 wijzigt niets', async () => {
  const wijzig = (origin: string) =>
    wie.vraag('mutation { bevestigLaatsteLeveringen(rijsleutels: ["v1.x"]) }', { origin });
  expect((await wijzig('https://evil.example')).code).toBe('HERKOMST');
  expect((await wijzig(wie.oorsprong)).code).not.toBe('HERKOMST');
});

test('als andere site: uitloggen met een type dat geen formulier is mag ook niet', async () => {
  for (const soort of ['text/plain', 'multipart/form-data; boundary=x']) {
    const uit = await haal(`${t.hub.url}/dashboard/uitloggen`, {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'content-type': soort, cookie: `bron-sessie=${wie.geheim}` },
      body: 'x',
    });
    expect([403, 415]).toContain(uit.status);
  }
  expect((await wie.open(`${t.hub.url}/dashboard/uitloggen`)).status).toBe(200); // by GET it is only a page
  expect((await wie.vraag(WIE)).status).toBe(200);
});

test('Regel: een vraag van elders is geteld, en staat niet in het logboek', async () => {
  const { rows } = await t.db.query(`select from logboek.verstrekking where foutcode = 'HERKOMST'`);
  expect(rows).toEqual([]);
  expect(await geteld(t, 'HERKOMST')).toBeGreaterThanOrEqual(HERKOMSTEN.length + 2);
});

test('Regel: een poging van elders om iemand uit te loggen is ook geteld', async () => {
  expect(await geteld(t, 'HERKOMST')).toBeGreaterThanOrEqual(2 * HERKOMSTEN.length + 2);
});
