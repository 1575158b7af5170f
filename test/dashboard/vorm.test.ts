import { gzipSync } from 'node:zlib';
import type { Testhub } from '../opstelling/hub';
import type { Bezoek } from './Bezoek';
import { type Bezoekopties, gebruikBrowser } from './gebruikBrowser';
import { maakDrukkeHub } from './maakDrukkeHub';
import { opmaak } from './opmaak';

let t: Testhub;
beforeAll(async () => {
  t = await maakDrukkeHub();
});
afterAll(() => t?.stop());
const bezoek = gebruikBrowser(() => t.hub.url);

const REGIO = '/dashboard/regio/14';
const LIJST = `${REGIO}/jongeren?schooljaar=2025-2026&maand=2026-08-01&sorteer=naam`;

const beeld = (width: number, height: number, deviceScaleFactor = 1): Bezoekopties => ({
  viewport: { width, height },
  deviceScaleFactor,
});
const SCHERMEN: [naam: string, opties: Bezoekopties][] = [
  ['320 breed', { ...beeld(320, 640), hasTouch: true }],
  ['375 breed', { ...beeld(375, 812, 2), hasTouch: true }],
  ['768 breed', beeld(768, 1024)],
  ['1280 breed', beeld(1280, 800)],
  ['1920 breed', beeld(1920, 1080)],
  ['1280 breed, twee keer vergroot', beeld(640, 400, 2)],
];

async function keur(b: Bezoek, stand: string): Promise<void> {
  expect([stand, await opmaak(b.page)]).toEqual([stand, []]);
}

test.each(SCHERMEN)('als rmc-14: op een scherm van %s past alles, zonder opzij te schuiven', async (_naam, opties) => {
  const b = await bezoek({ als: 'rmc-14', ...opties });
  await b.naar(REGIO);
  await keur(b, 'overzicht');
  const tabellen = b.page.getByText('Toon als tabel');
  for (let nr = 0; nr < (await tabellen.count()); nr++) await tabellen.nth(nr).click();
  await keur(b, 'overzicht met tabellen');
  await b.naar(`${REGIO}?maat=aantal&alle=scholen&schooljaar=2021-2022`);
  await keur(b, 'overzicht met alle scholen');
  await b.naar(LIJST);
  await keur(b, 'lijst');
  await b.volg(b.page.locator('main tbody a').filter({ hasNotText: 'naam niet' }).first());
  await keur(b, 'jongere');
  // what is mostly text is judged where it is narrowest
  if (opties.viewport!.width !== 320) return;
  for (const adres of ['/dashboard/begrippen', '/dashboard/regio/15', '/dashboard/afgemeld']) {
    await b.naar(adres);
    await keur(b, adres);
  }
  const nieuw = await bezoek(opties);
  await nieuw.page.goto(`${t.hub.url}/dashboard/inloggen`);
  await nieuw.page.getByRole('button', { name: 'Annuleren' }).waitFor();
  await keur(nieuw, 'kiezen bij de uitgever');
});

test('Regel: wat niet past, wordt gevonden', async () => {
  const b = await bezoek({ als: 'rmc-14', ...beeld(375, 812) });
  await b.naar(REGIO);
  await b.page.locator('main').evaluate((main) => {
    // the picture itself keeps its width, and is not drawn anew
    const breed = main.ownerDocument.createElement('p');
    Object.assign(breed.style, { width: '500px', height: '1px' });
    main.ownerDocument.body.append(breed);
    for (const tekst of main.querySelector('figure svg').querySelectorAll('text')) tekst.setAttribute('transform', '');
    for (const teken of ['a', 'b']) {
      const knop = main.ownerDocument.createElement('button');
      knop.style.all = 'unset';
      main.append(Object.assign(knop, { textContent: teken }));
    }
  });
  const gevonden = (await opmaak(b.page)).map((fout) => fout.split(/[:(]/)[0]!.trim());
  expect([...new Set(gevonden)].sort()).toEqual(['buiten beeld', 'over elkaar', 'schuift opzij', 'te klein']);
});

test.each([
  ['licht', REGIO],
  ['donker', `${REGIO}?maat=aantal`],
])('als rmc-14: het overzicht is één vel papier (%s)', async (kleuren, adres) => {
  const b = await bezoek({ als: 'rmc-14', colorScheme: kleuren === 'donker' ? 'dark' : 'light' });
  await b.naar(adres);
  const pdf = (await b.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  // A4, in points
  const [, breed, hoog] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!;
  expect([Math.round(Number(breed)), Math.round(Number(hoog))]).toEqual([595, 842]);
});

test('als rmc-14: een eerste bezoek is klein, en haalt niets van elders', async () => {
  const b = await bezoek();
  const maten: Promise<[naam: string, bytes: number]>[] = [];
  b.page.on('requestfinished', (verzoek) => {
    const { origin, pathname } = new URL(verzoek.url());
    if (origin !== b.hub) return;
    maten.push(
      verzoek.sizes().then(async ({ responseBodySize }) => {
        // an answer may come through a proxy that compresses it
        if (pathname !== '/graphql') return [pathname, responseBodySize];
        return [pathname, gzipSync(await (await verzoek.response())!.body()).length];
      }),
    );
  });
  await b.naar('/dashboard');
  await b.logIn('rmc-14');
  const bytes = await Promise.all(maten);
  expect(bytes.filter(([naam]) => naam === '/graphql').length).toBeGreaterThan(5);
  expect(bytes.filter(([naam, een]) => /\.(js|css|woff2)$/.test(naam) && een > 0).length).toBeGreaterThan(3);
  expect(bytes.reduce((som, [, een]) => som + een, 0)).toBeLessThanOrEqual(300_000);
  const elders = b.adressen.map((adres) => new URL(adres)).filter(({ protocol }) => protocol !== 'data:');
  expect([...new Set(elders.map(({ origin }) => origin))].sort()).toEqual([b.hub, t.hub.demoIssuer!.url].sort());
});

test('als browser: de pagina laat alleen haar eigen delen toe, en bewaart delen lang en gegevens niet', async () => {
  const pagina = await fetch(`${t.hub.url}${REGIO}`);
  const html = await pagina.text();
  const beleid = new Map(
    pagina.headers
      .get('content-security-policy')!
      .split(';')
      .map((regel) => regel.trim().split(/ (.*)/s) as [string, string]),
  );
  expect([...beleid.values()].join(' ')).not.toMatch(/unsafe|\*|https?:(?!\/\/localhost)|blob:/);
  for (const soort of ['default-src', 'base-uri', 'frame-ancestors']) expect(beleid.get(soort)).toBe("'none'");
  for (const soort of ['script-src', 'style-src', 'connect-src', 'font-src']) expect(beleid.get(soort)).toBe("'self'");
  expect(Object.fromEntries(pagina.headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    'cross-origin-opener-policy': 'same-origin',
  });
  const delen = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, adres]) => adres!);
  expect(delen.length).toBeGreaterThan(2);
  for (const deel of delen) {
    const { status, headers } = await fetch(t.hub.url + deel, { headers: { 'accept-encoding': 'br' } });
    expect([deel, status, headers.get('cache-control')]).toEqual([deel, 200, 'public, max-age=31536000, immutable']);
    if (!deel.endsWith('woff2')) expect([deel, headers.get('content-encoding')]).toEqual([deel, 'br']);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
  const vragen = await t.stuur('{"query":"{ mijnAutorisatie { naam } }"}');
  expect(vragen.headers.get('cache-control')).toBe('no-store');
});

test('als rmc-14: een bladzij van elders komt met mijn sessie niets te weten, en logt mij niet uit', async () => {
  for (const elders of ['http://localhost:1', 'http://elders.test']) {
    const b = await bezoek({ als: 'rmc-14' });
    await b.naar(REGIO);
    b.verwachtFout(/403|415|401|CORS|ERR_FAILED|Access-Control/);
    const kwaad = await b.context.newPage();
    await kwaad.route(`${elders}/**`, (verzoek) => verzoek.fulfill({ contentType: 'text/html', body: '<p>Prijs!' }));
    await kwaad.goto(`${elders}/`);
    const antwoorden: [number, string][] = [];
    kwaad.on('response', async (antwoord) => {
      if (antwoord.url() === `${b.hub}/graphql`) antwoorden.push([antwoord.status(), antwoord.request().method()]);
    });
    for (const soort of ['text/plain', 'application/json', 'application/x-www-form-urlencoded']) {
      const gelezen = await kwaad.evaluate(
        `fetch('${b.hub}/graphql', { method: 'POST', credentials: 'include', headers: { 'content-type': '${soort}' },
          body: '{"query":"{ mijnAutorisatie { naam } }"}' }).then((een) => een.text(), () => 'niets')`,
      );
      expect([elders, soort, gelezen]).toEqual([elders, soort, 'niets']);
    }
    await kwaad.evaluate(
      `document.body.innerHTML = '<form method=post action="${b.hub}/dashboard/uitloggen"></form>', document.forms[0].submit()`,
    );
    await kwaad.waitForURL(/uitloggen|afgemeld/);
    expect(antwoorden.filter(([status]) => status === 200)).toEqual([]);
    await b.naar(REGIO);
    expect(await b.kop()).toBe('Doorstroompunt Arnhem-Nijmegen');
  }
});
