import { decodeJwt } from 'jose';
import type { Browser } from './Browser';
import { ProefPki } from './proefPki';
import { type ProefWeb, proefWeb, uit, WEB } from './proefWeb';

let web: ProefWeb;
beforeAll(async () => {
  web = await proefWeb();
});
afterAll(async () => {
  await web.issuer.stop();
  expect(web.issuer.fouten).toEqual([]);
});

const MENS = 'coordinator-rmc-14';
const ANDER = 'coordinator-rmc-12';
const UUR = 3_600_000;

/** Where a request ends when nobody does anything. */
const zonderMens = async (browser: Browser, anders = {}) => {
  const { status, url } = await browser.open(web.verzoek(anders).url);
  return status === 0 ? (new URL(url).searchParams.get('error') ?? 'code') : new URL(url).pathname.split('/')[1];
};

/** What happens some time from now. */
async function na<T>(uren: number, doe: () => Promise<T>): Promise<T> {
  const straks = Date.now() + uren * UUR;
  const klok = jest.spyOn(Date, 'now').mockImplementation(() => straks);
  return doe().finally(() => klok.mockRestore());
}

describe('eenmaal aangemeld', () => {
  test('als coördinator: een tweede verzoek geeft zonder bladzij een code, voor mij', async () => {
    const browser = web.browser();
    const eerste = decodeJwt((await web.tokens(browser, MENS)).id_token!);
    const vraag = web.verzoek();
    const terug = await browser.open(vraag.url);
    const { inhoud } = await web.wissel(uit(terug).get('code')!, vraag.verifier);
    const tweede = decodeJwt(inhoud.id_token!);
    expect(tweede).toMatchObject({ sub: MENS, sid: eerste.sid, auth_time: eerste.auth_time, nonce: vraag.nonce });
  });

  test('als onbekende: zonder aanmelding is er geen code, en met prompt=none geen bladzij', async () => {
    expect(await zonderMens(web.browser())).toBe('aanmelden');
    expect(await zonderMens(web.browser(), { prompt: 'none' })).toBe('login_required');
  });

  test('als coördinator: mijn aanmelding geldt acht uur, ook als ik tussendoor terugkom', async () => {
    const browser = web.browser();
    await web.tokens(browser, MENS);
    expect(await na(5, () => zonderMens(browser))).toBe('code');
    expect(await na(7.9, () => zonderMens(browser))).toBe('code');
    expect(await na(8.1, () => zonderMens(browser))).toBe('aanmelden');
  });

  test('als coördinator: met prompt=login kies ik opnieuw, ook dezelfde', async () => {
    const browser = web.browser();
    await web.tokens(browser, MENS);
    expect(await zonderMens(browser, { prompt: 'login' })).toBe('aanmelden');
    const vraag = web.verzoek({ prompt: 'login' });
    const terug = await web.meldAan(browser, MENS, vraag);
    expect((await web.wissel(uit(terug).get('code')!, vraag.verifier)).status).toBe(200);
  });

  test('als een ander achter dezelfde computer: ik krijg mijn eigen sessie, en die ervoor is voorbij', async () => {
    const browser = web.browser();
    await web.tokens(browser, MENS);
    const oud = web.verzoek();
    const oudeCode = uit(await browser.open(oud.url)).get('code')!;
    const vraag = web.verzoek({ prompt: 'login' });
    const terug = await web.meldAan(browser, ANDER, vraag);
    const { inhoud } = await web.wissel(uit(terug).get('code')!, vraag.verifier);
    expect(decodeJwt(inhoud.access_token!)).toMatchObject({ sub: ANDER, gebied: ['12', '40'] });
    expect((await web.wissel(oudeCode, oud.verifier)).inhoud.error).toBe('invalid_grant');
    const volgende = web.verzoek();
    const weer = await web.wissel(uit(await browser.open(volgende.url)).get('code')!, volgende.verifier);
    expect(decodeJwt(weer.inhoud.id_token!).sub).toBe(ANDER);
  });

  test('als wie niet verder wil: annuleren geeft access_denied en geen aanmelding', async () => {
    const browser = web.browser();
    const { url, state } = web.verzoek();
    const kies = await browser.open(url);
    const terug = uit(await browser.open(kies.url, { annuleren: 'ja', mens: MENS }));
    expect([terug.get('error'), terug.get('state'), terug.has('code')]).toEqual(['access_denied', state, false]);
    expect(await zonderMens(browser)).toBe('aanmelden');
  });
});

describe('de koekjes', () => {
  test('Regel: ze heten naar de uitgever, en geen script of andere site komt erbij', async () => {
    const browser = web.browser();
    await browser.open(web.verzoek().url);
    expect([...browser.koekjes.keys()].sort()).toEqual([
      ...['issuer_interaction', 'issuer_interaction.sig', 'issuer_resume', 'issuer_resume.sig'],
    ]);
    await web.tokens(browser, MENS);
    expect(browser.koekjes.has('issuer_session.sig')).toBe(true);
    for (const { kop } of browser.koekjes.values()) {
      expect(kop).toMatch(/; httponly/i);
      expect(kop).toMatch(/; samesite=lax/i);
      expect(kop).not.toMatch(/; secure/i);
    }
    const rest = Date.parse(/expires=([^;]+)/.exec(browser.koekjes.get('issuer_session')!.kop)![1]!) - Date.now();
    expect(Math.round(rest / UUR)).toBe(8);
  });

  test('als dief: een sessie met een verzonnen handtekening telt niet', async () => {
    const browser = web.browser();
    await web.tokens(browser, MENS);
    browser.koekjes.get('issuer_session.sig')!.waarde = 'x'.repeat(27);
    expect(await zonderMens(browser)).toBe('aanmelden');
  });

  test('als dief: met de aanmelding van een ander kom ik niet verder zonder diens koekje', async () => {
    const kies = await web.browser().open(web.verzoek().url);
    const eigen = web.browser();
    await eigen.open(web.verzoek().url);
    // a browser keeps it to the path of the login it is for; a thief need not
    for (const koekje of eigen.koekjes.values()) koekje.pad = '/';
    for (const browser of [web.browser(), eigen]) {
      const { status, url, tekst } = await browser.open(kies.url, { mens: MENS });
      expect([status, url]).toEqual([400, kies.url]);
      expect(tekst).toContain('Deze aanmelding is verlopen');
    }
  });

  test('als coördinator over TLS zonder certificaat: ik kan me aanmelden, en mijn koekjes gaan alleen over TLS', async () => {
    const pki = await ProefPki.maak();
    const veilig = await proefWeb({ tls: await pki.server() });
    const browser = veilig.browser(pki.ca);
    const terug = await veilig.meldAan(browser, MENS).finally(() => veilig.issuer.stop());
    expect(uit(terug).has('code')).toBe(true);
    for (const { kop } of browser.koekjes.values()) expect(kop).toMatch(/; secure/i);
  });
});

describe('afmelden', () => {
  const afmelding = (anders: { id_token_hint: string; post_logout_redirect_uri?: string } | { client_id: string }) =>
    `${web.issuer.url}/session/end?${new URLSearchParams({ post_logout_redirect_uri: WEB.afgemeld, state: 's', ...anders })}`;

  test('als coördinator: met mijn ID-token ben ik zonder bladzij afgemeld, en daarna kies ik opnieuw', async () => {
    const browser = web.browser();
    const { id_token } = await web.tokens(browser, MENS);
    const vraag = web.verzoek();
    const ongebruikt = uit(await browser.open(vraag.url)).get('code')!;
    expect((await browser.open(afmelding({ id_token_hint: id_token! }))).url).toBe(`${WEB.afgemeld}?state=s`);
    expect(browser.koekjes.has('issuer_session')).toBe(false);
    expect((await web.wissel(ongebruikt, vraag.verifier)).inhoud.error).toBe('invalid_grant');
    expect(await zonderMens(browser)).toBe('aanmelden');
  });

  test('als coördinator: ook met een ID-token dat al verlopen is', async () => {
    const browser = web.browser();
    const { id_token } = await web.tokens(browser, MENS);
    const { url } = await na(3, () => browser.open(afmelding({ id_token_hint: id_token! })));
    expect(url).toBe(`${WEB.afgemeld}?state=s`);
  });

  test('als wie al afgemeld is: ik kom zonder bladzij waar ik zijn wil', async () => {
    const { id_token } = await web.tokens(web.browser(), MENS);
    for (const wie of [{ id_token_hint: id_token! }, { client_id: WEB.id }]) {
      expect((await web.browser().open(afmelding(wie))).url).toBe(`${WEB.afgemeld}?state=s`);
    }
    const { status, tekst } = await web.browser().open(`${web.issuer.url}/session/end`);
    expect(status).toBe(200);
    expect(tekst).toContain('U bent afgemeld');
  });

  test('als andere site: zonder haar eigen ID-token meld ik niemand af, maar wordt het haar gevraagd', async () => {
    const browser = web.browser();
    const { id_token: vanEenAnder } = await web.tokens(web.browser(), MENS);
    await web.tokens(browser, MENS);
    for (const wie of [{ client_id: WEB.id }, { id_token_hint: vanEenAnder! }]) {
      const vraag = await browser.open(afmelding(wie));
      expect([vraag.status, vraag.tekst]).toEqual([200, expect.stringContaining('Wilt u zich afmelden?')]);
      expect(await zonderMens(browser)).toBe('code');
    }
  });

  test('als coördinator: op die vraag antwoord ik met ja of nee', async () => {
    const browser = web.browser();
    await web.tokens(browser, MENS);
    const bevestig = async (antwoord: Record<string, string>) => {
      const { tekst } = await browser.open(afmelding({ client_id: WEB.id }));
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(tekst)![1]!;
      return browser.open(`${web.issuer.url}/session/end/confirm`, { xsrf, ...antwoord });
    };
    const vervalst = await bevestig({ logout: 'ja', xsrf: 'verzonnen' });
    expect([vervalst.status, await zonderMens(browser)]).toEqual([400, 'code']);
    expect((await bevestig({})).url).toBe(`${WEB.afgemeld}?state=s`);
    expect(await zonderMens(browser)).toBe('code');
    expect((await bevestig({ logout: 'ja' })).url).toBe(`${WEB.afgemeld}?state=s`);
    expect(await zonderMens(browser)).toBe('aanmelden');
  });

  test('als andere site: niemand wordt na het afmelden naar mij gestuurd', async () => {
    const browser = web.browser();
    const { id_token } = await web.tokens(browser, MENS);
    const elders = { id_token_hint: id_token!, post_logout_redirect_uri: 'https://elders.nl/' };
    const { status, url } = await browser.open(afmelding(elders));
    expect([status, new URL(url).origin]).toEqual([400, web.issuer.url]);
    expect(await zonderMens(browser)).toBe('code');
  });
});
