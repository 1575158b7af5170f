import { maakHub, type Testhub } from '../opstelling/hub';
import { Bezoeker } from './Bezoeker';
import { geteld } from './geteld';
import type { Antwoord } from './haal';

let t: Testhub;
beforeAll(async () => {
  t = await maakHub();
});
afterAll(() => t.stop());

const MENS = 'coordinator-rmc-14';
const WIE = '{ mijnAutorisatie { gebied } }';
const bezoeker = () => new Bezoeker(t.hub.url);

/** how often somebody came back in vain, by why */
const vergeefs = { verlopen: 0, mislukt: 0, geannuleerd: 0 };

/** No session began, and she is told so on a page of the hub. */
async function nietIngelogd(wie: Bezoeker, antwoord: Antwoord, reden: keyof typeof vergeefs): Promise<void> {
  const { status, headers, koekjes } = antwoord;
  vergeefs[reden] += 1;
  expect([status, headers.location]).toEqual([302, `/dashboard/niet-ingelogd?reden=${reden}`]);
  expect(koekjes.filter((kop) => /bron-sessie/.test(kop))).toEqual([]);
  expect(wie.geheim).toBeUndefined();
  expect((await wie.vraag(WIE)).code).toBe('GEEN_TOKEN');
}

/** The address that somebody comes back with, with other parameters in it; null takes one out. */
function anders(adres: string, velden: Record<string, string | null>): string {
  const url = new URL(adres);
  for (const [naam, waarde] of Object.entries(velden)) {
    if (waarde === null) url.searchParams.delete(naam);
    else url.searchParams.set(naam, waarde);
  }
  return url.href;
}

describe('als bedrieger: iemand laten inloggen met mijn aanmelding', () => {
  test('zonder begonnen aanmelding in haar browser: geen sessie', async () => {
    const dief = bezoeker();
    const adres = await dief.kies(await dief.begin(), 'coordinator-rmc-15');
    const slachtoffer = bezoeker();
    await nietIngelogd(slachtoffer, await slachtoffer.open(adres), 'verlopen');
    // to the thief it is still worth something: nothing was exchanged
    expect((await dief.open(adres)).headers.location).toBe('/dashboard');
  });

  test('terwijl zij zelf met een aanmelding bezig is: geen sessie', async () => {
    const dief = bezoeker();
    const adres = await dief.kies(await dief.begin(), 'coordinator-rmc-15');
    const slachtoffer = bezoeker();
    await slachtoffer.begin();
    await nietIngelogd(slachtoffer, await slachtoffer.open(adres), 'mislukt');
  });

  test('met mijn code bij haar eigen kenmerk van de aanmelding: geen sessie', async () => {
    const dief = bezoeker();
    const code = new URL(await dief.kies(await dief.begin(), 'coordinator-rmc-15')).searchParams.get('code');
    const slachtoffer = bezoeker();
    const adres = await slachtoffer.kies(await slachtoffer.begin(), MENS);
    // the verifier is that of another attempt (PKCE)
    await nietIngelogd(slachtoffer, await slachtoffer.open(anders(adres, { code })), 'mislukt');
  });

  test.each(['', 'x', '00000000-0000-7000-8000-000000000000', '__proto__', 'constructor', 'x'.repeat(4_000)])(
    'met een verzonnen koekje van een aanmelding (%.40s): geen sessie',
    async (merk) => {
      const wie = bezoeker();
      const adres = await wie.kies(await wie.begin(), MENS);
      wie.eigen.set('bron-aanmelding', merk);
      await nietIngelogd(wie, await wie.open(adres), 'verlopen');
    },
  );
});

test('als bedrieger: een koekje van een aanmelding verraadt niet wat erin zit, en verandert niet', async () => {
  const wie = bezoeker();
  const heen = new URL(await wie.begin('/dashboard/regio/14'));
  const koekje = wie.eigen.get('bron-aanmelding')!;
  const leesbaar = koekje
    .split('.')
    .map((deel) => Buffer.from(deel, 'base64url').toString('latin1'))
    .join();
  for (const naam of ['state', 'nonce']) expect(leesbaar).not.toContain(heen.searchParams.get(naam)!);
  expect(leesbaar).not.toContain('/dashboard');
  const adres = await wie.kies(heen.href, MENS);
  const delen = koekje.split('.');
  for (const nr of [0, 2, 3, 4]) {
    // another letter in the middle: the last one of a part may hold bits that do not count
    const deel = delen[nr]!;
    const plek = Math.floor(deel.length / 2);
    const anders = deel.slice(0, plek) + (deel[plek] === 'A' ? 'B' : 'A') + deel.slice(plek + 1);
    const ander = bezoeker();
    ander.eigen.set('bron-aanmelding', delen.map((een, plaats) => (plaats === nr ? anders : een)).join('.'));
    await nietIngelogd(ander, await ander.open(adres), 'verlopen');
  }
  expect((await wie.open(adres)).headers.location).toBe('/dashboard/regio/14');
});

describe('als bedrieger: een antwoord van de uitgever veranderen', () => {
  test.each<[string, Record<string, string | null>]>([
    ['een andere state', { state: 'verzonnen' }],
    ['geen state', { state: null }],
    ['een lege state', { state: '' }],
    ['een andere uitgever', { iss: 'https://evil.example' }],
    ['geen uitgever', { iss: null }],
    ['een andere code', { code: 'verzonnen' }],
    ['geen code', { code: null }],
    ['een token erbij', { id_token: 'x.y.z' }],
    ['een JARM-antwoord erbij', { response: 'x.y.z' }],
  ])('%s: geen sessie', async (_wat, velden) => {
    const wie = bezoeker();
    const adres = await wie.kies(await wie.begin(), MENS);
    await nietIngelogd(wie, await wie.open(anders(adres, velden)), 'mislukt');
    // an answer to another attempt leaves hers as it was; any other wrong one ends it, also for the right one
    if ('state' in velden) expect((await wie.open(adres)).headers.location).toBe('/dashboard');
    else await nietIngelogd(wie, await wie.open(adres), 'verlopen');
  });

  test.each(['code', 'state', 'iss'])('%s twee keer: geen sessie', async (naam) => {
    const wie = bezoeker();
    const adres = await wie.kies(await wie.begin(), MENS);
    const dubbel = `${adres}&${naam}=${encodeURIComponent(new URL(adres).searchParams.get(naam)!)}`;
    await nietIngelogd(wie, await wie.open(dubbel), 'mislukt');
  });
});

describe('als dief: wat gebruikt is, is op', () => {
  test('de code en het koekje van een aanmelding die klaar is geven geen tweede sessie', async () => {
    const wie = bezoeker();
    const adres = await wie.kies(await wie.begin(), MENS);
    const koekje = wie.eigen.get('bron-aanmelding')!;
    await wie.open(adres);
    const dief = bezoeker();
    dief.eigen.set('bron-aanmelding', koekje);
    await nietIngelogd(dief, await dief.open(adres), 'mislukt');
    expect((await wie.vraag(WIE)).status).toBe(200);
  });

  test('een gebruikte code in een nieuwe aanmelding geeft geen sessie', async () => {
    const wie = bezoeker();
    const adres = await wie.kies(await wie.begin(), MENS);
    await wie.open(adres);
    const dief = bezoeker();
    const eigen = await dief.kies(await dief.begin(), MENS);
    const code = new URL(adres).searchParams.get('code');
    await nietIngelogd(dief, await dief.open(anders(eigen, { code })), 'mislukt');
  });

  test('tweemaal tegelijk terugkomen geeft één sessie', async () => {
    const wie = bezoeker();
    const adres = await wie.kies(await wie.begin(), MENS);
    const antwoorden = await Promise.all([wie.open(adres), wie.open(adres)]);
    expect(antwoorden.map(({ headers }) => headers.location).sort()).toEqual([
      '/dashboard',
      '/dashboard/niet-ingelogd?reden=mislukt',
    ]);
  });
});

test('als wie te lang wachtte: na een kwartier telt de aanmelding niet meer, net ervoor nog wel', async () => {
  const echt = ['nextTick', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval', 'setTimeout'] as const;
  const blijft = [...echt, 'clearTimeout', 'hrtime', 'performance', 'queueMicrotask'] as const;
  const [net, laat] = [bezoeker(), bezoeker()];
  const [heen, heenLaat] = [await net.begin(), await laat.begin()];
  const nu = Date.now();
  try {
    // all of it later, at the issuer too, which gives a code for a minute
    jest.useFakeTimers({ now: nu + 14.8 * 60_000, doNotFake: [...blijft] });
    expect((await net.open(await net.kies(heen, MENS))).headers.location).toBe('/dashboard');
    jest.setSystemTime(nu + 15.1 * 60_000);
    const { headers } = await laat.open(await laat.kies(heenLaat, MENS));
    expect([headers.location, laat.geheim]).toEqual(['/dashboard/niet-ingelogd?reden=verlopen', undefined]);
  } finally {
    jest.useRealTimers();
  }
});

test('als wie niet verder wil: annuleren bij de uitgever is geen fout', async () => {
  const wie = bezoeker();
  const adres = await wie.kies(await wie.begin(), null);
  expect(new URL(adres).searchParams.get('error')).toBe('access_denied');
  await nietIngelogd(wie, await wie.open(adres), 'geannuleerd');
});

test('als bedrieger: dat iemand annuleerde geloof ik alleen van de uitgever zelf', async () => {
  const wie = bezoeker();
  const adres = await wie.kies(await wie.begin(), null);
  await nietIngelogd(wie, await wie.open(anders(adres, { state: 'verzonnen' })), 'mislukt');
});

test.each([
  'server_error',
  'login_required',
  'temporarily_unavailable',
  '<script>alert(1)</script>',
  'access_denied%00',
])('als wie de uitgever niet toelaat (%s): inloggen is mislukt, en de reden staat niet in het adres', async (error) => {
  const wie = bezoeker();
  const adres = await wie.kies(await wie.begin(), MENS);
  const fout = anders(adres, { code: null, error, error_description: 'Jansen mag niet' });
  await nietIngelogd(wie, await wie.open(fout), 'mislukt');
});

test('als wie in twee tabbladen begint: de laatste aanmelding lukt, wat er ook met de eerste gebeurt', async () => {
  const wie = bezoeker();
  const eerste = await wie.kies(await wie.begin('/dashboard/regio/14'), MENS);
  const tweede = await wie.kies(await wie.begin('/dashboard/regio/14/jongeren'), MENS);
  await wie.open(eerste);
  expect((await wie.open(tweede)).headers.location).toBe('/dashboard/regio/14/jongeren');
});

test('Regel: mislukte aanmeldingen zijn geteld per bron, en staan niet tussen de aanmeldingen', async () => {
  const { rows } = await t.db.query('select distinct gebeurtenis from logboek.aanmelding');
  expect(rows).toEqual([{ gebeurtenis: 'aangemeld' }]);
  expect(vergeefs.mislukt).toBeGreaterThan(15);
  expect(await geteld(t, 'AANMELDING')).toBeGreaterThanOrEqual(vergeefs.mislukt);
});

test('Regel: ook wie terugkomt zonder aanmelding van zijn eigen browser is geteld', async () => {
  expect(vergeefs.verlopen).toBeGreaterThan(10);
  expect(await geteld(t, 'AANMELDING')).toBeGreaterThanOrEqual(vergeefs.mislukt + vergeefs.verlopen);
});
