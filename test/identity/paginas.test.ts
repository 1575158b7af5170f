import { createHash } from 'node:crypto';
import { Html } from '../../src/identity/demo-issuer/Html';
import type { Bladzij } from './Browser';
import { type ProefWeb, proefWeb, rmc12, WEB } from './proefWeb';

let web: ProefWeb;
beforeAll(async () => {
  web = await proefWeb();
});
afterAll(() => web.issuer.stop());

/** What every page of the issuer is. */
function deugt({ headers, tekst }: Bladzij): void {
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  const stijl = /<style>([\s\S]*)<\/style>/.exec(tekst)![1]!;
  const beleid = headers.get('content-security-policy')!.split('; ');
  expect(beleid).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(stijl).digest('base64')}'`,
    expect.stringMatching(/^form-action 'self'( http:\/\/localhost:4000)?$/),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ]);
  expect(tekst).toMatch(/^<!doctype html>\n<html lang="nl">/);
  expect(tekst.match(/<h1>/g)).toHaveLength(1);
  expect(tekst).not.toMatch(/<script|style=|src=| on[a-z]+=/i);
}

test('als bezoeker: ik zie wie ik kan zijn, en dat iedereen verzonnen is', async () => {
  const kies = await web.browser().open(web.verzoek().url);
  deugt(kies);
  expect(kies.tekst).toContain('<title>Aanmelden bij de demo</title>');
  expect(kies.tekst).toContain('iedereen hieronder is verzonnen');
  expect(kies.tekst).toContain('Coördinator van Doorstroompunt Arnhem-Nijmegen');
  expect(kies.tekst).toContain('gebied 12 en 40');
  // after choosing a browser is sent on to the hub, and it holds form-action to that too
  expect(kies.headers.get('content-security-policy')).toContain(`form-action 'self' ${new URL(WEB.terug).origin};`);
});

test('Regel: een naam met tekens van HTML blijft tekst', async () => {
  const { tekst } = await web.browser().open(web.verzoek().url);
  expect(tekst).not.toContain(rmc12.naam);
  expect(tekst).toContain('Punt &lt;b&gt;&quot;Twente&quot;&lt;/b&gt; &amp; &#39;Co&#39;');
});

test('Regel: alles wat in een sjabloon wordt ingevuld is tekst, behalve wat al HTML is', () => {
  const binnen = Html.van`<b>${'<i>'}</b>`;
  expect(Html.van`<p title="${'"\'&'}">${[binnen, '<', [binnen]]}${Html.kant('<hr>')}</p>`.tekst).toBe(
    '<p title="&quot;&#39;&amp;"><b>&lt;i&gt;</b>&lt;<b>&lt;i&gt;</b><hr></p>',
  );
});

describe('een bladzij waarop het niet verdergaat', () => {
  const VREEMD = '"><script>alert(1)</script>';

  test.each<[string, Record<string, string | undefined>, string]>([
    ['een ander adres', { redirect_uri: 'https://elders.nl/terug' }, 'invalid_redirect_uri'],
    ['het goede adres met iets erachter', { redirect_uri: `${WEB.terug}?x=1` }, 'invalid_redirect_uri'],
    ['een adres met script', { redirect_uri: `http://localhost:4000/${VREEMD}` }, 'invalid_redirect_uri'],
    ['een onbekende client', { client_id: VREEMD }, 'invalid_client'],
    ['geen client', { client_id: undefined }, 'invalid_request'],
    ['alles vreemd', { client_id: VREEMD, state: VREEMD, scope: VREEMD, redirect_uri: VREEMD }, 'invalid_client'],
  ])('als bedrieger: met %s word ik nergens heen gestuurd', async (_, anders, code) => {
    const { url } = web.verzoek(anders);
    const bladzij = await web.browser().open(url);
    expect([bladzij.status, bladzij.url]).toEqual([400, url]);
    deugt(bladzij);
    expect(bladzij.tekst).toContain('Aanmelden lukt niet');
    expect(bladzij.tekst).toContain(`Foutcode: ${code}`);
    expect(bladzij.tekst).not.toMatch(/alert|elders|node_modules|oidc|\.js|at /);
  });

  test('als wie te lang wachtte: er staat dat de aanmelding verlopen is, en hoe ik verder kan', async () => {
    const browser = web.browser();
    const kies = await browser.open(web.verzoek().url);
    const straks = Date.now() + 11 * 60_000;
    const klok = jest.spyOn(Date, 'now').mockImplementation(() => straks);
    const laat = await browser.open(kies.url, { mens: 'coordinator-rmc-14' });
    const verder = await browser.open(kies.url.replace('/aanmelden/', '/auth/'));
    klok.mockRestore();
    for (const bladzij of [laat, verder]) {
      expect(bladzij.status).toBe(400);
      deugt(bladzij);
      expect(bladzij.tekst).toContain('Deze aanmelding is verlopen');
      expect(bladzij.tekst).toContain('<a href="http://localhost:4000/dashboard">Naar het dashboard</a>');
    }
  });

  test('als bedrieger: een te groot formulier wordt niet gelezen', async () => {
    const browser = web.browser();
    const kies = await browser.open(web.verzoek().url);
    const groot = await browser.open(kies.url, { mens: 'coordinator-rmc-14', vulling: 'x'.repeat(5000) });
    expect([groot.status, groot.url]).toEqual([400, kies.url]);
    expect(groot.tekst).toContain('Aanmelden lukt niet');
    expect((await browser.open(kies.url, { mens: 'coordinator-rmc-14' })).status).toBe(0);
  });

  test('Regel: de vraag of u wilt afmelden is ook zo een bladzij', async () => {
    const browser = web.browser();
    await web.tokens(browser, 'coordinator-rmc-14');
    deugt(await browser.open(`${web.issuer.url}/session/end`));
    deugt(await web.browser().open(`${web.issuer.url}/session/end/success`));
  });
});
