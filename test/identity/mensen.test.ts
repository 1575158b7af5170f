import { decodeJwt, decodeProtectedHeader } from 'jose';
import { bekendeClients, leesClientsleutel, websleutel } from '../../src/identity/demo-issuer/demosleutels';
import { Tokenpoort } from '../../src/identity/Tokenpoort';
import { AUDIENCE, OIN_ANDER, OIN_SVB } from './proefIssuer';
import { type ProefWeb, proefWeb, rmc12, rmc14, uit, WEB } from './proefWeb';

let web: ProefWeb;
const geluid = ['log', 'info', 'warn', 'error'] as const;
const gehoord = geluid.map((soort) => jest.spyOn(console, soort).mockImplementation(() => {}));

beforeAll(async () => {
  web = await proefWeb();
});
afterAll(() => web.issuer.stop());

const GEEN_GRANT = 'requested grant type is not allowed for this client';
const MENS = 'coordinator-rmc-14';

/** A code that a person has just been given, with what belongs to it. */
async function code(mens = MENS) {
  const vraag = web.verzoek();
  return { vraag, code: uit(await web.meldAan(web.browser(), mens, vraag)).get('code')! };
}

describe('wie zich aanmeldt', () => {
  test.each([
    [MENS, `Coördinator van ${rmc14.naam}`, rmc14.oin, ['14'], undefined],
    ['coordinator-rmc-12', `Coördinator van ${rmc12.naam}`, rmc12.oin, ['12', '40'], undefined],
    ['coordinator-twee', 'Coördinator van Bureau Twee', OIN_ANDER, ['0344', '0355'], OIN_SVB],
  ])('als %s: mijn tokens zeggen wie ik ben en voor wie ik werk', async (mens, naam, oin, gebied, namens) => {
    const vraag = web.verzoek();
    const terug = await web.meldAan(web.browser(), mens, vraag);
    expect(terug.url.startsWith(`${WEB.terug}?`)).toBe(true);
    expect(uit(terug).get('state')).toBe(vraag.state);
    expect(uit(terug).get('iss')).toBe(web.issuer.url);
    const { status, inhoud } = await web.wissel(uit(terug).get('code')!, vraag.verifier);
    expect(status).toBe(200);
    expect(inhoud).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: 'vsv' });
    expect(inhoud).not.toHaveProperty('refresh_token');

    const toegang = decodeJwt(inhoud.access_token!);
    expect(decodeProtectedHeader(inhoud.access_token!)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(toegang).toEqual({
      ...{ iss: web.issuer.url, aud: AUDIENCE, sub: mens, client_id: 'dashboard', scope: 'vsv', oin, gebied },
      ...(namens && { namens }),
      ...{ jti: expect.any(String), iat: expect.any(Number), exp: toegang.iat! + 3600 },
    });
    const identiteit = decodeJwt(inhoud.id_token!);
    expect(decodeProtectedHeader(inhoud.id_token!)).toMatchObject({ alg: 'ES256', kid: web.issuer.sleutel.kid });
    expect(identiteit).toEqual({
      ...{ iss: web.issuer.url, aud: 'dashboard', sub: mens, name: naam, nonce: vraag.nonce },
      ...{ sid: expect.any(String), auth_time: expect.any(Number) },
      ...{ iat: expect.any(Number), exp: expect.any(Number) },
    });
  });

  test('als coördinator: de hub herkent mij, met mijn gebied en geen ander', async () => {
    const poort = await Tokenpoort.ontdek({ issuer: web.issuer.url, audience: AUDIENCE, demo: true });
    const { access_token, id_token } = await web.tokens(web.browser(), MENS);
    expect(await poort.herken(`Bearer ${access_token}`, null)).toMatchObject({
      ...{ clientId: 'dashboard', oin: rmc14.oin, doel: 'vsv', wie: MENS, gebied: new Set(['14']) },
    });
    await expect(poort.herken(`Bearer ${id_token}`, null)).rejects.toMatchObject({ code: 'TOKEN_ONGELDIG' });
  });

  test('als coördinator: met de hub als resource krijg ik hetzelfde, met een ander niets', async () => {
    const vraag = web.verzoek({ resource: AUDIENCE });
    const terug = await web.meldAan(web.browser(), MENS, vraag);
    const { inhoud } = await web.wissel(uit(terug).get('code')!, vraag.verifier, { resource: AUDIENCE });
    expect(decodeJwt(inhoud.access_token!)).toMatchObject({ aud: AUDIENCE, scope: 'vsv', gebied: ['14'] });
    const elders = await web.browser().open(web.verzoek({ resource: 'https://elders.nl/graphql' }).url);
    expect(uit(elders).get('error')).toBe('invalid_target');
    const later = await code();
    const anders = await web.wissel(later.code, later.vraag.verifier, { resource: 'https://elders.nl/graphql' });
    expect([anders.status, anders.inhoud.error]).toEqual([400, 'invalid_target']);
  });

  test('als wie dan ook: iemand van een partij zonder het doel is er niet', async () => {
    const browser = web.browser();
    const kies = await browser.open(web.verzoek().url);
    expect(kies.tekst).not.toContain('coordinator-svb');
    for (const mens of ['coordinator-svb', 'svb', 'rmc-14', '']) {
      const opnieuw = await browser.open(kies.url, { mens });
      expect([opnieuw.status, opnieuw.url]).toEqual([400, kies.url]);
      expect(opnieuw.tekst).toContain('Kies een van de mensen hieronder.');
    }
  });
});

describe('de code', () => {
  test.each<[string, Record<string, string | undefined>]>([
    ['zonder PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
    ['met een open verifier (plain)', { code_challenge_method: 'plain' }],
    ['zonder methode', { code_challenge_method: undefined }],
  ])('als dashboard: een verzoek %s wordt geweigerd', async (_, anders) => {
    const { url, state } = web.verzoek(anders);
    const terug = await web.browser().open(url);
    expect([terug.status, uit(terug).get('error'), uit(terug).get('state')]).toEqual([0, 'invalid_request', state]);
  });

  test('als dief: zonder de verifier, of met een andere, koopt een code niets', async () => {
    for (const verifier of [undefined, web.verzoek().verifier]) {
      const { status, inhoud } = await web.wissel((await code()).code, verifier);
      expect([status, inhoud.error]).toEqual([400, 'invalid_grant']);
    }
  });

  test('als dief: een code die al gebruikt is koopt niets', async () => {
    const { vraag, code: eenmalig } = await code();
    expect((await web.wissel(eenmalig, vraag.verifier)).status).toBe(200);
    const { status, inhoud } = await web.wissel(eenmalig, vraag.verifier);
    expect([status, inhoud.error]).toEqual([400, 'invalid_grant']);
  });

  test('als dief: een code van een ander adres, of na een minuut, koopt niets', async () => {
    const eerste = await code();
    const elders = { redirect_uri: `${WEB.terug}/elders` };
    expect((await web.wissel(eerste.code, eerste.vraag.verifier, elders)).inhoud.error).toBe('invalid_grant');
    const tweede = await code();
    const straks = Date.now() + 61_000;
    const klok = jest.spyOn(Date, 'now').mockImplementation(() => straks);
    const { inhoud } = await web.wissel(tweede.code, tweede.vraag.verifier).finally(() => klok.mockRestore());
    expect(inhoud.error).toBe('invalid_grant');
  });

  test('als dief: zonder de sleutel van het dashboard koopt een code niets', async () => {
    const { vraag, code: gevonden } = await code();
    const zonder = await web.wissel(gevonden, vraag.verifier, {
      client_assertion: await web.verklaring(WEB.id, 'svb'),
    });
    expect([zonder.status, zonder.inhoud.error]).toEqual([401, 'invalid_client']);
    const ander = await web.wissel(gevonden, vraag.verifier, { client_assertion: await web.verklaring('svb') });
    expect([ander.status, ander.inhoud.error_description]).toEqual([400, GEEN_GRANT]);
  });
});

describe('wat het dashboard is', () => {
  test.each(['openid vsv kinderbijslag', 'openid vsv verzuim', 'openid vsv onbekend'])(
    'als dashboard: een ander doel dan het mijne (%s) wordt geweigerd',
    async (scope) => {
      expect(uit(await web.browser().open(web.verzoek({ scope }).url)).get('error')).toBe('invalid_scope');
    },
  );

  test('als dashboard: zonder mijn doel heeft aanmelden geen zin', async () => {
    expect(uit(await web.browser().open(web.verzoek({ scope: 'openid' }).url)).get('error')).toBe('invalid_scope');
  });

  test('als dashboard: voor mijzelf krijg ik geen token', async () => {
    const body = new URLSearchParams({
      ...{ grant_type: 'client_credentials', scope: 'vsv', client_assertion: await web.verklaring() },
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    });
    const antwoord = await fetch(`${web.issuer.url}/token`, { method: 'POST', body });
    expect(antwoord.status).toBe(400);
    expect(await antwoord.json()).toMatchObject({ error_description: GEEN_GRANT });
  });

  test('als dashboard: wie om offline_access vraagt, krijgt geen refresh token', async () => {
    const vraag = web.verzoek({ scope: 'openid vsv offline_access', prompt: 'login' });
    const terug = await web.meldAan(web.browser(), MENS, vraag);
    const { inhoud } = await web.wissel(uit(terug).get('code')!, vraag.verifier);
    expect(Object.keys(inhoud).sort()).toEqual(['access_token', 'expires_in', 'id_token', 'scope', 'token_type']);
  });

  test('als svb: mensen melden zich niet voor mij aan', async () => {
    for (const redirect_uri of [WEB.terug, 'https://svb.nl/terug']) {
      const { status, url } = await web.browser().open(web.verzoek({ client_id: 'svb', redirect_uri }).url);
      expect([status, new URL(url).origin]).toEqual([400, web.issuer.url]);
    }
  });

  test('als dashboard: het antwoord komt alleen als vraagdeel van het adres, en alleen als code', async () => {
    for (const anders of [{ response_mode: 'fragment' }, { response_type: 'id_token' }, { response_type: 'token' }]) {
      const { url } = await web.browser().open(web.verzoek(anders).url);
      expect(url).toMatch(/error=(invalid_request|unsupported_response_type)/);
    }
  });

  test('Regel: zijn sleutel blijft dezelfde en ligt niet bij die van de afnemers', () => {
    const sleutel = websleutel(web.issuer.data, 'dashboard');
    expect(websleutel(web.issuer.data, 'dashboard')).toEqual(sleutel);
    expect(sleutel.kid).toMatch(/^demo-dashboard-/);
    expect(bekendeClients(web.issuer.data)).toEqual(['rmc-12', 'rmc-14', 'svb', 'twee']);
    expect(leesClientsleutel(web.issuer.data, 'dashboard')).toBeNull();
  });
});

describe('de uitgever voor mensen', () => {
  test('Regel: hij noemt wat hij heeft, en heeft niet meer', async () => {
    const metadata = await (await fetch(`${web.issuer.url}/.well-known/openid-configuration`)).json();
    expect(metadata).toMatchObject({
      authorization_endpoint: `${web.issuer.url}/auth`,
      end_session_endpoint: `${web.issuer.url}/session/end`,
      response_types_supported: ['code'],
      response_modes_supported: ['query'],
      code_challenge_methods_supported: ['S256'],
      id_token_signing_alg_values_supported: ['ES256'],
      authorization_response_iss_parameter_supported: true,
    });
    const { grant_types_supported, scopes_supported, claims_supported } = metadata as Record<string, string[]>;
    expect(grant_types_supported!.sort()).toEqual(['authorization_code', 'client_credentials']);
    expect(scopes_supported!.sort()).toEqual(['kinderbijslag', 'openid', 'verzuim', 'vsv']);
    expect(claims_supported).toEqual(expect.arrayContaining(['sub', 'name', 'sid', 'auth_time', 'amr']));
    for (const eindpunt of ['registration', 'userinfo', 'introspection', 'revocation', 'device_authorization']) {
      expect(metadata).not.toHaveProperty(`${eindpunt}_endpoint`);
    }
    for (const pad of [
      '/me',
      '/reg',
      '/request',
      '/device',
      '/aanmelden',
      '/aanmelden/a/b',
      '/auth/a/b',
      '/interaction/a',
    ]) {
      expect((await fetch(`${web.issuer.url}${pad}`)).status).toBe(404);
    }
  });

  test('Regel: ook met mensen schrijft hij niets op de console en meldt hij geen eigen fouten', () => {
    expect(gehoord.flatMap((spion) => spion.mock.calls)).toEqual([]);
    expect(web.issuer.fouten).toEqual([]);
  });
});
