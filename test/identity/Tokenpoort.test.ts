import { createPublicKey } from 'node:crypto';
import type { Foutcode } from '../../src/errors';
import { vraagToken } from '../../src/identity/demo-issuer/vraagToken';
import { Tokenpoort } from '../../src/identity/Tokenpoort';
import { andereSleutel } from './andereSleutel';
import { type ProefHub, proefHub } from './proefHub';
import { AUDIENCE, OIN_ANDER, OIN_SVB, type ProefIssuer, proefIssuer } from './proefIssuer';
import { nu, proefClaims, proefToken } from './proefToken';
import { vrijePoort } from './vrijePoort';
import { weigering } from './weigering';

let issuer: ProefIssuer;
let hub: ProefHub;
let poort: Tokenpoort;

beforeAll(async () => {
  issuer = await proefIssuer();
  hub = await proefHub(issuer.url, null);
  poort = await Tokenpoort.ontdek({ issuer: issuer.url, audience: AUDIENCE, demo: true });
});
afterAll(async () => {
  hub.stop();
  await issuer.stop();
});

const geweigerd = (kop: string | undefined, certificaat: Parameters<typeof weigering>[2] = null, bij = poort) =>
  weigering(bij, kop, certificaat);

const publiekeSleutel = () =>
  createPublicKey({ key: issuer.sleutel, format: 'jwk' }).export({ format: 'pem', type: 'spki' });
const zonderHandtekening = () =>
  `${[{ alg: 'none', typ: 'at+jwt' }, proefClaims(issuer)]
    .map((deel) => Buffer.from(JSON.stringify(deel)).toString('base64url'))
    .join('.')}.`;

describe('met een token van de uitgever', () => {
  test('als svb: een vers token geeft mijn identiteit', async () => {
    const token = await vraagToken({ clientId: 'svb', hub: hub.url, data: issuer.data });
    expect(await poort.herken(`Bearer ${token}`, null)).toEqual({
      clientId: 'svb',
      oin: OIN_SVB,
      doel: 'kinderbijslag',
      gebied: new Set(),
      namens: null,
      wie: 'svb',
      jti: expect.any(String),
      certificaat: null,
      sessie: null,
    });
  });

  test('als rmc met mandaat: het token draagt het gebied en namens wie', async () => {
    const token = await vraagToken({ clientId: 'twee', doel: 'vsv', hub: hub.url, data: issuer.data });
    const identiteit = await poort.herken(`bearer ${token}`, null);
    expect(identiteit).toMatchObject({ oin: OIN_ANDER, doel: 'vsv', namens: OIN_SVB });
    expect([...identiteit.gebied]).toEqual(['0344', '0355']);
  });

  test('als rmc: een token met twee doelen wordt geweigerd', async () => {
    const token = await vraagToken({ clientId: 'twee', doel: 'vsv verzuim', hub: hub.url, data: issuer.data });
    expect(await geweigerd(`Bearer ${token}`)).toBe('DOEL');
  });
});

describe('een token dat in één opzicht niet deugt', () => {
  const gevallen: [string, Foutcode, () => Promise<string>][] = [
    ['voor een andere hub', 'TOKEN_ONGELDIG', () => proefToken(issuer, { claims: { aud: 'https://elders.nl' } })],
    ['ook voor een ander', 'TOKEN_ONGELDIG', () => proefToken(issuer, { claims: { aud: [AUDIENCE, 'https://x.nl'] } })],
    ['zonder aud', 'TOKEN_ONGELDIG', () => proefToken(issuer, { claims: { aud: undefined } })],
    ['van een andere uitgever', 'TOKEN_ONGELDIG', () => proefToken(issuer, { claims: { iss: 'https://elders.nl' } })],
    ['zonder iss', 'TOKEN_ONGELDIG', () => proefToken(issuer, { claims: { iss: undefined } })],
    ['zonder handtekening (alg none)', 'TOKEN_ONGELDIG', async () => zonderHandtekening()],
    [
      'met HS256 en de openbare sleutel als geheim',
      'TOKEN_ONGELDIG',
      () => proefToken(issuer, { kop: { alg: 'HS256' }, sleutel: Buffer.from(publiekeSleutel()) }),
    ],
    ['met een vreemde sleutel', 'TOKEN_ONGELDIG', () => proefToken(issuer, { sleutel: andereSleutel() })],
    [
      'met een vreemde sleutel onder een eigen kid',
      'TOKEN_ONGELDIG',
      () => proefToken(issuer, { sleutel: andereSleutel(), kop: { kid: 'mijn' } }),
    ],
    ['dat zijn sleutel zelf meebrengt', 'TOKEN_ONGELDIG', meegebracht],
    ['verlopen', 'TOKEN_VERLOPEN', () => proefToken(issuer, { claims: { iat: nu() - 700, exp: nu() - 60 } })],
    ['zonder exp', 'TOKEN_ONGELDIG', () => proefToken(issuer, { claims: { exp: undefined } })],
    ['zonder iat', 'TOKEN_ONGELDIG', () => proefToken(issuer, { claims: { iat: undefined } })],
    ['uit de toekomst', 'TOKEN_ONGELDIG', () => proefToken(issuer, { claims: { iat: nu() + 120 } })],
    ['nog niet geldig (nbf)', 'TOKEN_ONGELDIG', () => proefToken(issuer, { claims: { nbf: nu() + 120 } })],
    ['ouder dan zes uur', 'TOKEN_VERLOPEN', () => proefToken(issuer, { claims: { iat: nu() - 7 * 3600 } })],
    ['zonder jti', 'TOKEN_ONGELDIG', () => proefToken(issuer, { claims: { jti: undefined } })],
    ['zonder sub', 'TOKEN_ONGELDIG', () => proefToken(issuer, { claims: { sub: undefined } })],
    ['zonder client_id', 'TOKEN_ONGELDIG', () => proefToken(issuer, { claims: { client_id: undefined } })],
    ['zonder oin', 'TOKEN_ONGELDIG', () => proefToken(issuer, { claims: { oin: undefined } })],
    ['met een te korte oin', 'TOKEN_ONGELDIG', () => proefToken(issuer, { claims: { oin: OIN_SVB.slice(1) } })],
    ['met een gebied dat geen lijst is', 'TOKEN_ONGELDIG', () => proefToken(issuer, { claims: { gebied: '0344' } })],
    ['met typ JWT', 'TOKEN_ONGELDIG', () => proefToken(issuer, { kop: { typ: 'JWT' } })],
    ['zonder typ', 'TOKEN_ONGELDIG', () => proefToken(issuer, { kop: { typ: undefined } })],
    ['met twee scopes', 'DOEL', () => proefToken(issuer, { claims: { scope: 'kinderbijslag inzage' } })],
    ['zonder scope', 'DOEL', () => proefToken(issuer, { claims: { scope: undefined } })],
    ['met een lege scope', 'DOEL', () => proefToken(issuer, { claims: { scope: ' ' } })],
    [
      'gebonden op een wijze die de hub niet kent',
      'TOKEN_ONGELDIG',
      () => proefToken(issuer, { claims: { cnf: { jkt: 'x' } } }),
    ],
  ];

  async function meegebracht(): Promise<string> {
    const sleutel = andereSleutel();
    const { d: _, ...jwk } = sleutel;
    return proefToken(issuer, { sleutel, kop: { jwk, kid: undefined } });
  }

  test.each(gevallen)('als svb: een token %s is %s', async (_, code, maak) => {
    expect(await geweigerd(`Bearer ${await maak()}`)).toBe(code);
  });

  test('als svb: hetzelfde token zonder gebrek wordt wel aangenomen', async () => {
    expect(await poort.herken(`Bearer ${await proefToken(issuer)}`, null)).toMatchObject({ clientId: 'svb' });
  });

  test('als svb: een token dat drie seconden geleden verliep mag nog, want klokken verschillen', async () => {
    const token = await proefToken(issuer, { claims: { iat: nu() - 600, exp: nu() - 3 } });
    expect(await poort.herken(`Bearer ${token}`, null)).toMatchObject({ clientId: 'svb' });
  });
});

describe('de kop Authorization', () => {
  test.each([undefined, '', 'Bearer', 'Bearer ', 'Basic c3ZiOmdlaGVpbQ=='])(
    'als svb: %p is GEEN_TOKEN',
    async (kop) => {
      expect(await geweigerd(kop)).toBe('GEEN_TOKEN');
    },
  );

  test.each(['Bearer x', 'Bearer a.b.c', 'Bearer a.b.c.d.e', 'Bearer ..'])(
    'als svb: %p is TOKEN_ONGELDIG',
    async (kop) => {
      expect(await geweigerd(kop)).toBe('TOKEN_ONGELDIG');
    },
  );
});

describe('het certificaat van de verbinding', () => {
  const eigen = { x5tS256: 'A'.repeat(43), oin: OIN_SVB };
  const gebonden = () => proefToken(issuer, { claims: { cnf: { 'x5t#S256': eigen.x5tS256 } } });

  test('als svb: een gebonden token met zijn certificaat wordt aangenomen', async () => {
    const identiteit = await poort.herken(`Bearer ${await gebonden()}`, eigen);
    expect(identiteit.certificaat).toBe(eigen.x5tS256);
  });

  test('als svb: een gebonden token met een ander certificaat is CERTIFICAAT', async () => {
    expect(await geweigerd(`Bearer ${await gebonden()}`, { ...eigen, x5tS256: 'B'.repeat(43) })).toBe('CERTIFICAAT');
  });

  test('als svb: een gebonden token zonder certificaat is CERTIFICAAT', async () => {
    expect(await geweigerd(`Bearer ${await gebonden()}`, null)).toBe('CERTIFICAAT');
  });

  test('als een ander: mijn certificaat met mijn OIN helpt niet bij het token van svb', async () => {
    expect(await geweigerd(`Bearer ${await proefToken(issuer)}`, { ...eigen, oin: OIN_ANDER })).toBe('CERTIFICAAT');
    expect(await geweigerd(`Bearer ${await gebonden()}`, { ...eigen, oin: OIN_ANDER })).toBe('CERTIFICAAT');
  });

  test('als svb: een ongebonden token mag over een verbinding met een certificaat zonder OIN', async () => {
    const identiteit = await poort.herken(`Bearer ${await proefToken(issuer)}`, { ...eigen, oin: null });
    expect(identiteit.certificaat).toBeNull();
  });
});

describe('de uitgever', () => {
  const dichtePoort = async () => `http://localhost:${await vrijePoort()}`;

  test('Regel: is de uitgever er niet, dan is de hub niet gereed (503) en het token niet afgekeurd', async () => {
    const weg = new Tokenpoort({ issuer: issuer.url, audience: AUDIENCE, jwksUri: `${await dichtePoort()}/jwks` });
    expect(await geweigerd(`Bearer ${await proefToken(issuer)}`, null, weg)).toBe('NIET_GEREED');
  });

  test('Regel: een hub die begon zonder uitgever herstelt zodra die er is', async () => {
    let bereikbaar = false;
    const haal = (url: string) => (bereikbaar ? fetch(url) : Promise.reject(new Error('weg')));
    const later = new Tokenpoort({ issuer: issuer.url, audience: AUDIENCE, demo: true, ophalen: haal });
    const token = `Bearer ${await proefToken(issuer)}`;
    expect(await geweigerd(token, null, later)).toBe('NIET_GEREED');
    bereikbaar = true;
    expect(await later.herken(token, null)).toMatchObject({ clientId: 'svb' });
  });

  test('Regel: een sleutelset die geen sleutelset is maakt de hub niet gereed', async () => {
    const jwksUri = `${hub.url}/.well-known/oauth-protected-resource`;
    const raar = new Tokenpoort({ issuer: issuer.url, audience: AUDIENCE, jwksUri });
    expect(await geweigerd(`Bearer ${await proefToken(issuer)}`, null, raar)).toBe('NIET_GEREED');
  });

  test('Regel: een uitgever die zich anders noemt dan ingesteld wordt niet vertrouwd', async () => {
    const anders = issuer.url.replace('localhost', '127.0.0.1');
    await expect(Tokenpoort.ontdek({ issuer: anders, audience: AUDIENCE, demo: true })).rejects.toMatchObject({
      code: 'NIET_GEREED',
      message: expect.stringContaining('another issuer'),
    });
  });

  test('Regel: buiten de demo weigert de hub een uitgever met demosleutels', async () => {
    await expect(Tokenpoort.ontdek({ issuer: issuer.url, audience: AUDIENCE })).rejects.toMatchObject({
      code: 'NIET_GEREED',
      message: expect.stringContaining('demosleutels'),
    });
    const streng = new Tokenpoort({ issuer: issuer.url, audience: AUDIENCE, jwksUri: `${issuer.url}/jwks` });
    expect(await geweigerd(`Bearer ${await proefToken(issuer)}`, null, streng)).toBe('NIET_GEREED');
  });

  test('Regel: de klok van de poort beslist of een token verlopen is', async () => {
    const klok = () => new Date(Date.now() + 11 * 60_000);
    const vooruit = new Tokenpoort({ issuer: issuer.url, audience: AUDIENCE, demo: true, klok });
    expect(await geweigerd(`Bearer ${await proefToken(issuer)}`, null, vooruit)).toBe('TOKEN_VERLOPEN');
  });
});
