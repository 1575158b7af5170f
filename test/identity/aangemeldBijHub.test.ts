import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { websleutel } from '../../src/identity/demo-issuer/demosleutels';
import { maakHub, type Testhub } from '../opstelling/hub';
import { Browser } from './Browser';

let t: Testhub;
beforeAll(async () => {
  t = await maakHub();
});
afterAll(() => t.stop());

/** The access token of a person, as the hub's website gets it from the issuer that the hub itself has started. */
async function tokenVanMens(mens: string): Promise<string> {
  const issuer = t.hub.demoIssuer!.url;
  const terug = `${t.hub.url}/dashboard/terug`;
  const code_verifier = randomBytes(43).toString('base64url');
  const vraag = new URLSearchParams({
    ...{ client_id: 'dashboard', redirect_uri: terug, response_type: 'code', scope: 'openid vsv' },
    code_challenge: createHash('sha256').update(code_verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const browser = new Browser(issuer);
  const kies = await browser.open(`${issuer}/auth?${vraag}`);
  const { url } = await browser.open(kies.url, { mens });
  expect(url.startsWith(`${terug}?code=`)).toBe(true);
  const sleutel = websleutel(t.config.data, 'dashboard');
  const client_assertion = await new SignJWT({ iss: 'dashboard', sub: 'dashboard', aud: issuer, jti: randomUUID() })
    .setProtectedHeader({ alg: 'ES256', kid: sleutel.kid })
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(await importJWK(sleutel));
  const body = new URLSearchParams({
    ...{ grant_type: 'authorization_code', code: new URL(url).searchParams.get('code')!, redirect_uri: terug },
    ...{ code_verifier, client_assertion },
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  });
  const antwoord = await fetch(`${issuer}/token`, { method: 'POST', body });
  return ((await antwoord.json()) as { access_token: string }).access_token;
}

const vraag = async (mens: string, query: string) =>
  t.stuur(JSON.stringify({ query }), { authorization: `Bearer ${await tokenVanMens(mens)}` });

test.each([
  ['coordinator-rmc-12', ['12']],
  ['coordinator-rmc-14', ['14']],
  ['coordinator-rmc-14-40', ['14', '40']],
])('als %s: de hub ziet mij als mijn regio, en als geen andere', async (mens, gebied) => {
  const { status, json } = await vraag(mens, '{ mijnAutorisatie { doel gebied } }');
  expect([status, json.data.mijnAutorisatie]).toEqual([200, { doel: 'vsv', gebied }]);
});

test('als coördinator: de cijfers van mijn regio krijg ik, die van een andere niet', async () => {
  const cijfers = (regio: string) =>
    `{ vsvCijfers(schooljaar: "2025-2026", filter: { regio: "${regio}" }) { groepen { startpopulatie } } }`;
  const eigen = await vraag('coordinator-rmc-14', cijfers('14'));
  expect([eigen.status, eigen.json.data.vsvCijfers.groepen.length]).toEqual([200, 1]);
  for (const regio of ['12', '15', '40']) {
    const ander = await vraag('coordinator-rmc-14', cijfers(regio));
    expect([ander.status, ander.json.errors[0].extensions.code]).toEqual([403, 'GEBIED']);
  }
});

test('Regel: het logboek weet wie er vroeg, niet alleen voor welke regio', async () => {
  await vraag('coordinator-rmc-12', '{ mijnAutorisatie { doel } }');
  const { rows } = await t.db.query('select distinct client_id, wie from logboek.audit where wie like $1', [
    '%-rmc-12',
  ]);
  expect(rows).toEqual([{ client_id: 'dashboard', wie: 'coordinator-rmc-12' }]);
});
