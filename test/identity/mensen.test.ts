import { decodeJwt, decodeProtectedHeader } from 'jose';
import { AUDIENCE, OIN_ANDER, OIN_SVB } from './proefIssuer';
import { type ProefWeb, proefWeb, rmc12, rmc14, uit, WEB } from './proefWeb';

let web: ProefWeb;
const geluid = ['log', 'info', 'warn', 'error'] as const;
const gehoord = geluid.map((soort) => jest.spyOn(console, soort).mockImplementation(() => {}));

beforeAll(async () => {
  web = await proefWeb();
});
afterAll(() => web.issuer.stop());

describe('wie zich aanmeldt', () => {
  test.each([
    ['coordinator-rmc-14', `Coördinator van ${rmc14.naam}`, rmc14.oin, ['14'], undefined],
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

  test('Regel: stil', () => {
    expect(gehoord.flatMap((spion) => spion.mock.calls)).toEqual([]);
    expect(web.issuer.fouten).toEqual([]);
  });
});
