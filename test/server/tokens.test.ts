import { randomUUID } from 'node:crypto';
import { generateKeyPair, importJWK, type JWTHeaderParameters, SignJWT } from 'jose';
import { maakHub, type Testhub } from '../opstelling/hub';

const VRAAG = JSON.stringify({ query: '{ mijnAutorisatie { afnemer doel } }' });
const nu = () => Math.floor(Date.now() / 1000);

let hub: Testhub;
beforeAll(async () => {
  hub = await maakHub();
});
afterAll(() => hub.stop());

/** A token as the hub's own issuer signs it, but for what the test changes. */
async function token(
  claims: object,
  kop: object = {},
  sleutel?: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'] | Uint8Array,
): Promise<string> {
  const { url, sleutel: eigen } = hub.hub.demoIssuer!;
  const goed = {
    ...{ iss: url, aud: `${hub.hub.url}/graphql`, sub: 'svb', client_id: 'svb', jti: randomUUID() },
    ...{ iat: nu(), exp: nu() + 600, scope: 'kinderbijslag', oin: '00000099000000001000' },
  };
  const header: JWTHeaderParameters = { alg: 'ES256', typ: 'at+jwt', kid: eigen.kid, ...kop };
  const metWat = sleutel ?? (await importJWK(eigen, 'ES256'));
  return new SignJWT(JSON.parse(JSON.stringify({ ...goed, ...claims }))).setProtectedHeader(header).sign(metWat);
}

const vraag = async (toegang: string) => {
  const { status, json } = await hub.stuur(VRAAG, { authorization: `Bearer ${toegang}` });
  return [status, json.code ?? json.data?.mijnAutorisatie];
};

test('als svb: een token van de uitgever, voor deze hub en één doel, mag', async () => {
  expect(await vraag(await token({}))).toEqual([200, { afnemer: 'svb', doel: 'kinderbijslag' }]);
});

test.each([
  ['voor een andere hub', { aud: 'http://elders/graphql' }, 401, 'TOKEN_ONGELDIG'],
  ['van een andere uitgever', { iss: 'http://elders' }, 401, 'TOKEN_ONGELDIG'],
  ['dat verlopen is', { iat: nu() - 900, exp: nu() - 300 }, 401, 'TOKEN_VERLOPEN'],
  ['zonder einde', { exp: undefined }, 401, 'TOKEN_ONGELDIG'],
  ['zonder kenmerk', { jti: undefined }, 401, 'TOKEN_ONGELDIG'],
  ['met een stuurteken in het kenmerk', { jti: 'x\u0000y' }, 401, 'TOKEN_ONGELDIG'],
  ['met twee doelen', { scope: 'kinderbijslag inzage' }, 403, 'DOEL'],
  ['zonder doel', { scope: undefined }, 403, 'DOEL'],
  ['voor het doel van een ander', { scope: 'inzage' }, 403, 'GEEN_AUTORISATIE'],
  ['voor een doel dat er niet is', { scope: 'nieuwsgierigheid' }, 403, 'GEEN_AUTORISATIE'],
  ['van een organisatie zonder bestand', { oin: '00000099000000007000' }, 403, 'GEEN_AUTORISATIE'],
  ['dat aan een certificaat hangt', { cnf: { 'x5t#S256': 'A'.repeat(43) } }, 401, 'CERTIFICAAT'],
])('als svb: een token %s mag niet', async (_naam, claims, status, code) => {
  expect(await vraag(await token(claims))).toEqual([status, code]);
});

test('als bedrieger: zonder algoritme, met HS256, of met een eigen sleutel mag niet', async () => {
  const [, inhoud] = (await token({})).split('.');
  const kop = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url');
  expect(await vraag(`${kop}.${inhoud}.`)).toEqual([401, 'TOKEN_ONGELDIG']);
  const geheim = new TextEncoder().encode(JSON.stringify(hub.hub.demoIssuer!.sleutel.x));
  expect(await vraag(await token({}, { alg: 'HS256' }, geheim))).toEqual([401, 'TOKEN_ONGELDIG']);
  const { privateKey } = await generateKeyPair('ES256');
  expect(await vraag(await token({}, {}, privateKey))).toEqual([401, 'TOKEN_ONGELDIG']);
});

test('Regel: wie niet herkend wordt, wordt geteld per minuut, bron en code, en krijgt geen regel in het logboek', async () => {
  const { rows: regels } = await hub.db.query(`select from logboek.verstrekking where uitkomst = 'geweigerd'`);
  expect(regels).toEqual([]);
  await hub.hub.stop(); // writes what was counted
  const { rows } = await hub.db.query(
    'select foutcode, sum(aantal)::int as aantal from logboek.onbekend group by foutcode order by foutcode',
  );
  const { rows: bronnen } = await hub.db.query(
    `select bron from logboek.onbekend where foutcode = 'GEEN_AUTORISATIE' order by 1`,
  );
  expect(bronnen.map(({ bron }) => bron)).toEqual(['00000099000000001000', '00000099000000007000']);
  expect(rows).toEqual([
    { foutcode: 'CERTIFICAAT', aantal: 1 },
    { foutcode: 'DOEL', aantal: 2 },
    { foutcode: 'GEEN_AUTORISATIE', aantal: 3 },
    { foutcode: 'TOKEN_ONGELDIG', aantal: 8 },
    { foutcode: 'TOKEN_VERLOPEN', aantal: 1 },
  ]);
});
