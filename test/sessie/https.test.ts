import { leesConfig } from '../../src/config';
import { ProefPki } from '../identity/proefPki';
import { maakHub, type Testhub } from '../opstelling/hub';
import { Bezoeker } from './Bezoeker';
import { haal } from './haal';
import { type NepIssuer, nepIssuer } from './nepIssuer';

const WIE = '{ mijnAutorisatie { gebied } }';
const SESSIE = /^__Host-bron-sessie=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/;
const POGING =
  /^__(Host|Secure)-bron-aanmelding=[\w.-]{100,}; Max-Age=900; Path=\/\S*; HttpOnly; Secure; SameSite=Lax$/;

describe('over https', () => {
  let pki: ProefPki;
  let t: Testhub;
  let wie: Bezoeker;
  beforeAll(async () => {
    pki = await ProefPki.maak();
    t = await maakHub({ config: { tls: await pki.server() }, schema: 'https' });
    wie = new Bezoeker(t.hub.url, pki.ca);
  });
  afterAll(() => t.stop());

  test('als rmc-14: mijn koekjes gaan alleen over TLS, en hangen aan deze ene host', async () => {
    const heen = await wie.open(`${t.hub.url}/dashboard/inloggen`);
    expect(heen.koekjes).toEqual([expect.stringMatching(POGING)]);
    const terug = await wie.open(await wie.kies(heen.headers.location!, 'coordinator-rmc-14'));
    expect(terug.koekjes.filter((kop) => kop.includes('bron-sessie'))).toEqual([expect.stringMatching(SESSIE)]);
    expect((await wie.vraag(WIE)).json.data.mijnAutorisatie.gebied).toEqual(['14']);
  });

  test('als wie verder wil: ook wat een koekje wist, draagt de kenmerken die bij zijn naam horen', async () => {
    const ander = new Bezoeker(t.hub.url, pki.ca);
    const { koekjes } = await ander.logIn('coordinator-rmc-14');
    const uit = await ander.logUit();
    // a browser ignores a Set-Cookie with such a name that is not Secure, and the cookie would stay
    for (const kop of [...koekjes, ...uit.koekjes].filter((een) => een.includes('Max-Age=0'))) {
      expect(kop).toMatch(/^__[^;]+; /);
      expect(kop).toMatch(/; Secure/);
    }
    expect(ander.geheim).toBeUndefined();
  });

  test('als bedrieger: een koekje zonder voorvoegsel, zoals een subdomein het kan planten, is geen sessie', async () => {
    const { status, code } = await new Bezoeker(t.hub.url, pki.ca).vraag(WIE, { cookie: `bron-sessie=${wie.geheim}` });
    expect([status, code]).toEqual([401, 'GEEN_TOKEN']);
  });

  test('als buur onder hetzelfde domein: ook het koekje van een aanmelding kan ik niet voor een ander planten', async () => {
    const { koekjes } = await new Bezoeker(t.hub.url, pki.ca).open(`${t.hub.url}/dashboard/inloggen`);
    // with `__Secure-` another host of the domain may set it for all; with `__Host-` and Path=/ only the hub itself
    expect(koekjes).toEqual([expect.stringMatching(/^__Host-bron-aanmelding=[^;]+; .*Path=\/(;|$)/)]);
  });

  test('als andere site: dezelfde host over http is een andere herkomst', async () => {
    const { code } = await wie.vraag(WIE, { origin: t.hub.url.replace('https:', 'http:') });
    expect(code).toBe('HERKOMST');
  });

  test('Regel: een browser komt hierna alleen nog over https, en stuurt formulieren alleen naar hub en uitgever', async () => {
    const { headers } = await haal(`${t.hub.url}/dashboard`, { ca: pki.ca });
    expect(headers['strict-transport-security']).toMatch(/^max-age=(?:[3-9]\d{7}|\d{9})/);
    expect(headers['content-security-policy']).toContain(`form-action 'self' ${t.hub.demoIssuer!.url}`);
  });
});

describe('achter een proxy die TLS doet', () => {
  let issuer: NepIssuer;
  beforeAll(async () => {
    issuer = await nepIssuer();
  });
  afterAll(() => issuer.stop());

  /** A hub that browsers reach under another address than it listens on; the requests come from the proxy, over http. */
  async function achter(url: string, doe: (t: Testhub, binnen: string) => Promise<void>): Promise<void> {
    const t = await maakHub({ config: { url, issuer: issuer.url, dashboard: issuer.client } });
    try {
      await doe(t, `http://localhost:${t.config.port}`);
    } finally {
      await t.stop();
    }
  }

  test('als rmc-14: het adres van buiten telt, voor koekjes, herkomst en waar ik terugkom', async () => {
    await achter('https://hub.example', async (_t, binnen) => {
      const wie = new Bezoeker(binnen);
      const heen = await wie.open(`${binnen}/dashboard/inloggen`);
      expect(heen.koekjes).toEqual([expect.stringMatching(POGING)]);
      const bij = await wie.open(heen.headers.location!);
      const { pathname, search, origin } = new URL(bij.headers.location!);
      expect(origin).toBe('https://hub.example');
      const terug = await wie.open(`${binnen}${pathname}${search}`, { host: 'hub.example' });
      expect(terug.koekjes.filter((kop) => kop.includes('bron-sessie'))).toEqual([expect.stringMatching(SESSIE)]);
      expect((await wie.vraag(WIE, { origin: 'https://hub.example' })).status).toBe(200);
      expect((await wie.vraag(WIE, { origin: binnen })).code).toBe('HERKOMST');
    });
  });

  test('als bedrieger: een Host of X-Forwarded-Host van mij verandert niet waar iemand terugkomt', async () => {
    await achter('https://hub.example', async (_t, binnen) => {
      const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' };
      const heen = await haal(`${binnen}/dashboard/inloggen?naar=https://evil.example/dashboard`, { headers });
      expect(new URL(heen.headers.location!).searchParams.get('redirect_uri')).toBe(
        'https://hub.example/dashboard/terug',
      );
      expect(heen.koekjes).toEqual([expect.stringMatching(POGING)]);
    });
  });

  test('Regel: hoe het schema van BRON_URL geschreven is maakt niet uit: https is https', async () => {
    await achter(leesConfig({ BRON_URL: 'HTTPS://hub.example' }).url, async (_t, binnen) => {
      const heen = await haal(`${binnen}/dashboard/inloggen`);
      expect(heen.koekjes).toEqual([expect.stringMatching(POGING)]);
    });
  });
});
