import { maakHub, type Testhub } from '../opstelling/hub';
import { Bezoeker } from '../sessie/Bezoeker';
import { beveiligd } from '../sessie/beveiligd';
import { haal } from '../sessie/haal';

let t: Testhub;
let svb: Bezoeker;
beforeAll(async () => {
  t = await maakHub();
  svb = await ingelogd('svb');
});
afterAll(() => t.stop());

const WIE = '{ mijnAutorisatie { naam afnemer gebied } }';
const als = (partner: string) => ({ 'bron-partner': partner });
const verkenner = (partner: string) => `/portaal/${partner}/verkenner`;

async function ingelogd(partner: string): Promise<Bezoeker> {
  const wie = new Bezoeker(t.hub.url, undefined, 'portaal');
  await wie.logIn(`ontwikkelaar-${partner}`, verkenner(partner));
  return wie;
}

/** What the hub says to a question with these cookies: as whom it is answered, or why not. */
async function met(cookie: string, koppen: Record<string, string> = {}): Promise<string> {
  const { code, json } = await new Bezoeker(t.hub.url).vraag(WIE, { cookie, ...koppen });
  return code ?? json.data.mijnAutorisatie.naam;
}

test('als ontwikkelaar van svb: mijn sessie geldt voor de bladzijden van svb, en voor niets anders', async () => {
  const cookie = `bron-portaal=${svb.geheim}`;
  expect(await met(cookie, als('svb'))).toBe('Sociale Verzekeringsbank');
  for (const ander of ['inspectie', 'rmc-14', 'SVB', 'svb, inspectie', ' ', '__proto__'])
    expect([ander, await met(cookie, als(ander))]).toEqual([ander, 'SESSIE']);
  // a page that names nobody is one of the dashboard, where nobody is logged in
  expect(await met(cookie)).toBe('GEEN_TOKEN');
});

test('als ontwikkelaar en coördinator in één browser: elke bladzij vraagt als wie zij is, en nooit als de ander', async () => {
  const rmc = new Bezoeker(t.hub.url);
  await rmc.logIn('coordinator-rmc-14');
  const tiel = await ingelogd('rmc-15');
  const beide = `bron-sessie=${rmc.geheim}; bron-portaal=${tiel.geheim}`;
  expect(await met(beide)).toBe('Doorstroompunt Arnhem-Nijmegen');
  expect(await met(beide, als('rmc-15'))).toBe('Doorstroompunt Rivierenland');
  expect(await met(beide, als('rmc-14'))).toBe('SESSIE');
  expect(await met(`bron-sessie=${rmc.geheim}`, als('rmc-14'))).toBe('GEEN_TOKEN');
});

test('als bedrieger: het geheim van de ene site is in het koekje van de andere niets', async () => {
  const rmc = new Bezoeker(t.hub.url);
  await rmc.logIn('coordinator-rmc-14');
  expect(await met(`bron-sessie=${svb.geheim}`)).toBe('SESSIE');
  expect(await met(`bron-portaal=${rmc.geheim}`, als('rmc-14'))).toBe('SESSIE');
});

test('als andere site: met het koekje van het portaal vraag ik niets, en log ik niemand uit', async () => {
  const origin = 'https://evil.example';
  expect(await met(`bron-portaal=${svb.geheim}`, { ...als('svb'), origin })).toBe('HERKOMST');
  expect((await svb.logUit({ origin })).status).toBe(403);
  expect((await svb.vraag(WIE, als('svb'))).status).toBe(200);
});

test('als ontwikkelaar: log ik in als een ander, dan is mijn vorige sessie voorbij', async () => {
  const wie = await ingelogd('cbs');
  const eerste = wie.geheim;
  const { headers } = await wie.logIn('ontwikkelaar-inspectie', verkenner('inspectie'));
  expect(headers.location).toBe(verkenner('inspectie'));
  expect((await wie.vraag(WIE, als('inspectie'))).json.data.mijnAutorisatie.afnemer).toBe('inspectie');
  expect((await wie.vraag(WIE, als('cbs'))).code).toBe('SESSIE');
  expect(await met(`bron-portaal=${eerste}`, als('cbs'))).toBe('SESSIE');
});

test('als ontwikkelaar: ik kom terug op het deel dat ik wilde, of bij de afnemer die ik werd', async () => {
  const wie = new Bezoeker(t.hub.url, undefined, 'portaal');
  const deel = '/portaal/rmc-14/documentatie?x=1';
  expect((await wie.logIn('ontwikkelaar-rmc-14', deel)).headers.location).toBe(deel);
  const ander = new Bezoeker(t.hub.url, undefined, 'portaal');
  const { headers } = await ander.logIn('ontwikkelaar-rmc-15', deel);
  expect(headers.location).toBe(verkenner('rmc-15'));
});

test.each([
  '//evil.example',
  '/portaal',
  '/portaal/onbekend/verkenner',
  '/dashboard',
  '/portaal/../graphql',
  '/portaal/inloggen',
])('als bedrieger: met naar=%s log ik nergens in, en kom ik op de voorpagina uit', async (naar) => {
  const { status, headers, koekjes } = await svb.open(`${t.hub.url}/portaal/inloggen?naar=${encodeURIComponent(naar)}`);
  expect([status, headers.location, koekjes]).toEqual([302, '/', []]);
});

/** The people whom somebody can choose from, and the page on which she would. */
async function keuze(wie: Bezoeker, adres: string): Promise<{ mensen: string[]; hier: string; status?: number }> {
  let hier = adres;
  for (;;) {
    const { headers, tekst, status } = await wie.open(hier);
    if (headers.location === undefined)
      return { hier, status, mensen: [...tekst.matchAll(/name="mens" value="([^"]+)"/g)].map(([, mens]) => mens!) };
    hier = new URL(headers.location, hier).href;
    if (hier.startsWith(`${t.hub.url}/`)) return { hier, mensen: [] };
  }
}

describe('bij de uitgever', () => {
  test('als ontwikkelaar: ik kies uit wie het doel heeft, wie ik wil zijn bovenaan', async () => {
    const wie = new Bezoeker(t.hub.url, undefined, 'portaal');
    expect((await keuze(wie, await wie.begin(verkenner('svb')))).mensen).toEqual(['ontwikkelaar-svb']);
    const { mensen } = await keuze(wie, await wie.begin(verkenner('rmc-15')));
    expect([mensen[0], [...mensen].sort()]).toEqual([
      'ontwikkelaar-rmc-15',
      ['ontwikkelaar-rmc-12', 'ontwikkelaar-rmc-14', 'ontwikkelaar-rmc-14-40', 'ontwikkelaar-rmc-15'],
    ]);
  });

  test.each([
    ['portaal', verkenner('rmc-14'), 'coordinator-rmc-14'],
    ['portaal', verkenner('svb'), 'ontwikkelaar-inspectie'],
    ['dashboard', '/dashboard', 'ontwikkelaar-rmc-14'],
  ] as const)('als bedrieger: bij het %s (%s) kies ik niet %s', async (site, naar, mens) => {
    const wie = new Bezoeker(t.hub.url, undefined, site);
    const { hier } = await keuze(wie, await wie.begin(naar));
    const velden = new URLSearchParams({ mens }).toString();
    const { status, headers } = await wie.open(hier, { 'content-type': 'application/x-www-form-urlencoded' }, velden);
    expect([status, headers.location]).toEqual([400, undefined]);
  });

  test('als wie al bij de uitgever bekend is: zonder te kiezen word ik wie ik al was, en bij een ander doel kies ik opnieuw', async () => {
    const wie = await ingelogd('svb');
    const weer = await keuze(wie, await wie.begin(verkenner('svb')));
    expect(weer.hier).toMatch(/\/portaal\/terug\?code=/);
    expect((await keuze(wie, await wie.begin(verkenner('inspectie')))).mensen).toEqual(['ontwikkelaar-inspectie']);
    // the dashboard does not take a developer of the same region for its coordinator
    const rmc = await ingelogd('rmc-14');
    const { mensen } = await keuze(rmc, (await rmc.open(`${t.hub.url}/dashboard/inloggen`)).headers.location!);
    expect(mensen).toContain('coordinator-rmc-14');
    expect(mensen).not.toContain('ontwikkelaar-rmc-14');
  });

  test('als bedrieger: twee doelen in één aanmelding krijg ik niet', async () => {
    const adres = new URL(await new Bezoeker(t.hub.url, undefined, 'portaal').begin(verkenner('svb')));
    adres.searchParams.set('scope', 'openid kinderbijslag toezicht');
    const { headers } = await haal(adres.href);
    expect(new URL(headers.location!).searchParams.get('error')).toBe('invalid_scope');
  });
});

test('Regel: het logboek weet dat een ontwikkelaar via het portaal vroeg, en dat zij in- en uitlogde', async () => {
  const wie = await ingelogd('publiek');
  await wie.vraag(WIE, als('publiek'));
  const uit = await wie.logUit();
  expect(uit.headers.location).toMatch(/\/session\/end\?/);
  expect((await wie.vraag(WIE, als('publiek'))).code).toBe('GEEN_TOKEN');
  const vast = await t.db.query(`select gebeurtenis, client_id, doel from logboek.aanmelding
    where wie = 'ontwikkelaar-publiek' order by gebeurtenis`);
  expect(vast.rows).toEqual(
    ['aangemeld', 'afgemeld'].map((gebeurtenis) => ({ gebeurtenis, client_id: 'portaal', doel: 'opendata' })),
  );
  const { rows } = await t.db.query(`select distinct client_id, sessie is not null as sessie from logboek.audit
    where wie = 'ontwikkelaar-publiek'`);
  expect(rows).toEqual([{ client_id: 'portaal', sessie: true }]);
});

test('als browser: alleen de verkenner mag wat zijn editor nodig heeft; overal elders geldt het strenge beleid', async () => {
  const issuer = t.hub.demoIssuer!.url;
  const strenge = [
    '/',
    '/portaal',
    '/portaal/svb',
    '/portaal/svb/documentatie',
    '/portaal/afgemeld',
    '/portaal/gegevens',
  ];
  for (const pad of strenge) beveiligd(await haal(t.hub.url, { pad }), issuer);
  const { headers } = await haal(t.hub.url, { pad: verkenner('svb') });
  const beleid = (headers['content-security-policy'] as string).split(/;\s*/);
  expect(beleid.filter((een) => /unsafe|worker|script|style|types/.test(een)).sort()).toEqual([
    "require-trusted-types-for 'script'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    expect.stringMatching(/^trusted-types( (?!none|allow)[A-Za-z]+)+$/),
    "worker-src 'self'",
  ]);
  expect(beleid.filter((een) => /^(default|connect|font|frame|base|form)/.test(een)).sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    `form-action 'self' ${issuer}`,
    "frame-ancestors 'none'",
  ]);
});

test('als bezoeker: wat het portaal zonder inloggen vertelt, is wat iedereen mag weten, en wordt niet bewaard', async () => {
  const { headers, tekst } = await haal(t.hub.url, { pad: '/portaal/gegevens' });
  expect(headers['cache-control']).toBe('no-store');
  const json = JSON.parse(tekst);
  expect(Object.keys(json).sort()).toEqual([
    'beoordeeld',
    'examenjaar',
    'gepubliceerd',
    'lopend',
    'partners',
    'testpersonen',
    'vandaag',
  ]);
  const partners = t.slices.flatMap(({ vragers }) => vragers.map(({ id }) => id));
  expect(json.partners.map(({ id }: { id: string }) => id).sort()).toEqual(partners.sort());
});
