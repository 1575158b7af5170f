import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { BronFout, type Foutcode } from '../../src/errors';
import { vraagToken } from '../../src/identity/demo-issuer/vraagToken';
import type { Ophalen } from '../../src/identity/ophalen';
import type { Sleutelbos } from '../../src/identity/Sleutelbos';
import { Tokenpoort } from '../../src/identity/Tokenpoort';
import { type ProefHub, proefHub } from './proefHub';
import { AUDIENCE, OIN_ANDER, OIN_SVB, type ProefIssuer, proefIssuer } from './proefIssuer';
import { nu, proefClaims, proefToken } from './proefToken';
import { vrijePoort } from './vrijePoort';

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

async function geweigerd(
  authorization: string | undefined,
  certificaat: Parameters<Tokenpoort['herken']>[1] = null,
  bij = poort,
): Promise<Foutcode> {
  const fout = await bij.herken(authorization, certificaat).catch((reden: unknown) => reden);
  if (!(fout instanceof BronFout)) throw new Error(`niet geweigerd: ${inspect(fout)}`);
  const token = authorization?.split(' ')[1];
  if (token && token.length > 20) expect(inspect(fout, { depth: null })).not.toContain(token);
  return fout.code;
}

const ander = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
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
    ['met een vreemde sleutel', 'TOKEN_ONGELDIG', () => proefToken(issuer, { sleutel: ander() })],
    [
      'met een vreemde sleutel onder een eigen kid',
      'TOKEN_ONGELDIG',
      () => proefToken(issuer, { sleutel: ander(), kop: { kid: 'mijn' } }),
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
    const sleutel = ander();
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

describe('een token dat al eens werd aangenomen', () => {
  /** A gate of which the test moves the clock and chooses the keys that the issuer publishes. */
  async function verzetbaar() {
    let verschil = 0;
    let sleutels: object[] | null = null;
    const klok = () => new Date(Date.now() + verschil * 1000);
    const ophalen: Ophalen = async (...vraag) => {
      const antwoord = await fetch(...vraag);
      return sleutels && String(vraag[0]).endsWith('/jwks') ? Response.json({ keys: sleutels }) : antwoord;
    };
    const poort = await Tokenpoort.ontdek({ issuer: issuer.url, audience: AUDIENCE, demo: true, klok, ophalen });
    return {
      poort,
      verzet: (seconden: number) => {
        verschil = seconden;
      },
      publiceer: async (keys: object[]) => {
        sleutels = keys;
        await (Reflect.get(poort, 'sleutels') as Sleutelbos).laad();
      },
    };
  }

  test('als svb: het geeft iedere keer dezelfde identiteit', async () => {
    const kop = `Bearer ${await proefToken(issuer)}`;
    const eerste = await poort.herken(kop, null);
    for (let keer = 0; keer < 3; keer++) expect(await poort.herken(kop, null)).toEqual(eerste);
  });

  test('als svb: het verloopt als ieder ander, en geldt niet vóór zijn tijd als de klok teruggaat', async () => {
    const { poort, verzet } = await verzetbaar();
    const kop = `Bearer ${await proefToken(issuer, { claims: { nbf: nu() } })}`;
    await poort.herken(kop, null);
    for (const seconden of [300, 599]) {
      verzet(seconden);
      await poort.herken(kop, null);
    }
    verzet(-60);
    expect(await geweigerd(kop, null, poort)).toBe('TOKEN_ONGELDIG');
    verzet(0);
    await poort.herken(kop, null);
    verzet(606);
    expect(await geweigerd(kop, null, poort)).toBe('TOKEN_VERLOPEN');
  });

  test('als svb: ouder dan zes uur geldt het niet meer, al zegt het van wel', async () => {
    const { poort, verzet } = await verzetbaar();
    const kop = `Bearer ${await proefToken(issuer, { claims: { exp: nu() + 24 * 3600 } })}`;
    await poort.herken(kop, null);
    verzet(6 * 3600 + 6);
    expect(await geweigerd(kop, null, poort)).toBe('TOKEN_VERLOPEN');
  });

  test('Regel: trekt de uitgever zijn sleutel in, dan geldt het niet meer; ook niet onder dezelfde naam', async () => {
    const { poort, publiceer } = await verzetbaar();
    const kop = `Bearer ${await proefToken(issuer)}`;
    await poort.herken(kop, null);
    const nieuw = { ...ander(), kid: issuer.sleutel.kid, alg: 'ES256', d: undefined };
    await publiceer([nieuw]);
    expect(await geweigerd(kop, null, poort)).toBe('TOKEN_ONGELDIG');
    await publiceer([{ ...nieuw, kid: 'nieuw' }]);
    expect(await geweigerd(kop, null, poort)).toBe('TOKEN_ONGELDIG');
  });

  test('als svb: mijn gebonden token werkt daarna nog steeds alleen met mijn certificaat', async () => {
    const eigen = { x5tS256: 'eigen', oin: OIN_SVB };
    const kop = `Bearer ${await proefToken(issuer, { claims: { cnf: { 'x5t#S256': 'eigen' } } })}`;
    await poort.herken(kop, eigen);
    expect(await geweigerd(kop, { ...eigen, x5tS256: 'ander' })).toBe('CERTIFICAAT');
    expect(await geweigerd(kop, null)).toBe('CERTIFICAAT');
    expect(await geweigerd(kop, { ...eigen, oin: OIN_ANDER })).toBe('CERTIFICAAT');
    expect((await poort.herken(kop, eigen)).oin).toBe(OIN_SVB);
  });
});
