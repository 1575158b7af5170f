import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader, importJWK, SignJWT } from 'jose';
import {
  bekendeClients,
  bewaarClientsleutel,
  issuersleutel,
  leesClientsleutel,
  weigerDemosleutels,
} from '../../src/identity/demo-issuer/demosleutels';
import { AUDIENCE, OIN_ANDER, OIN_SVB, type ProefIssuer, proefIssuer, svb } from './proefIssuer';

let issuer: ProefIssuer;
const geluid = ['log', 'info', 'warn', 'error'] as const;
const gehoord = geluid.map((soort) => jest.spyOn(console, soort).mockImplementation(() => {}));

beforeAll(async () => {
  issuer = await proefIssuer();
});
afterAll(() => issuer.stop());

async function verklaring(id: string, anders: object = {}, sleutelVan = id): Promise<string> {
  const sleutel = leesClientsleutel(issuer.data, sleutelVan)!;
  return new SignJWT({ iss: id, sub: id, aud: `${issuer.url}/token`, jti: randomUUID(), ...anders })
    .setProtectedHeader({ alg: 'ES256', kid: sleutel.kid })
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(await importJWK(sleutel));
}

async function vraag(client_assertion: string, anders: Record<string, string> = {}) {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion,
    ...anders,
  });
  const antwoord = await fetch(`${issuer.url}/token`, { method: 'POST', body });
  return { status: antwoord.status, inhoud: (await antwoord.json()) as Record<string, string> };
}

describe('het token', () => {
  test('als svb: het is een at+jwt van tien minuten voor de hub, ondertekend met ES256', async () => {
    const { inhoud } = await vraag(await verklaring('svb'), { scope: 'kinderbijslag' });
    const token = inhoud.access_token!;
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt', kid: issuer.sleutel.kid });
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({
      iss: issuer.url,
      aud: AUDIENCE,
      sub: 'svb',
      client_id: 'svb',
      scope: 'kinderbijslag',
      oin: OIN_SVB,
      jti: expect.any(String),
    });
    expect(claims.exp! - claims.iat!).toBe(600);
    expect(claims).not.toHaveProperty('cnf');
    expect(inhoud).not.toHaveProperty('refresh_token');
  });

  test('als rmc: ik krijg twee doelen in één token als ik beide heb', async () => {
    const { inhoud } = await vraag(await verklaring('twee'), { scope: 'vsv verzuim', resource: AUDIENCE });
    expect(decodeJwt(inhoud.access_token!)).toMatchObject({
      scope: 'vsv verzuim',
      oin: OIN_ANDER,
      gebied: ['0344', '0355'],
    });
  });

  test.each(['kinderbijslag vsv', 'vsv', 'onbekend', 'kinderbijslag onbekend'])(
    'als svb: een doel dat ik niet heb (%s) wordt geweigerd',
    async (scope) => {
      const { status, inhoud } = await vraag(await verklaring('svb'), { scope });
      expect([status, inhoud.error]).toEqual([400, 'invalid_scope']);
    },
  );

  test('als svb: voor een andere server dan de hub krijg ik geen token', async () => {
    const anders = { scope: 'kinderbijslag', resource: 'https://elders.nl/graphql' };
    expect((await vraag(await verklaring('svb'), anders)).inhoud.error).toBe('invalid_target');
  });
});

describe('de client assertion', () => {
  test('als dief: een verklaring die al gebruikt is geeft geen tweede token', async () => {
    const eenmalig = await verklaring('svb');
    expect((await vraag(eenmalig, { scope: 'kinderbijslag' })).status).toBe(200);
    const { status, inhoud } = await vraag(eenmalig, { scope: 'kinderbijslag' });
    expect([status, inhoud.error]).toEqual([401, 'invalid_client']);
  });

  test.each<[string, () => Promise<string>]>([
    ['met de sleutel van een ander', () => verklaring('svb', {}, 'twee')],
    ['voor een andere uitgever', () => verklaring('svb', { aud: 'https://elders.nl/token' })],
    ['van een onbekende client', () => verklaring('niemand', {}, 'svb')],
    ['zonder jti', () => verklaring('svb', { jti: undefined })],
  ])('als dief: een verklaring %s wordt geweigerd', async (_, maak) => {
    expect((await vraag(await maak(), { scope: 'kinderbijslag' })).status).toBe(401);
  });
});

describe('de uitgever zelf', () => {
  test('Regel: hij biedt client credentials en verder niets', async () => {
    const metadata = await (await fetch(`${issuer.url}/.well-known/oauth-authorization-server`)).json();
    expect(metadata).toMatchObject({
      issuer: issuer.url,
      grant_types_supported: ['client_credentials'],
      response_types_supported: [],
      token_endpoint_auth_methods_supported: ['private_key_jwt', 'tls_client_auth'],
      tls_client_certificate_bound_access_tokens: true,
    });
    for (const eindpunt of ['authorization', 'registration', 'userinfo', 'end_session', 'introspection']) {
      expect(metadata).not.toHaveProperty(`${eindpunt}_endpoint`);
    }
    for (const pad of ['/auth', '/me', '/reg', '/request', '/session/end', '/token/introspection']) {
      expect((await fetch(`${issuer.url}${pad}`)).status).toBe(404);
    }
  });

  test('Regel: hij geeft alleen openbare sleutels, met het kenmerk van de demo', async () => {
    const { keys } = (await (await fetch(`${issuer.url}/jwks`)).json()) as { keys: Record<string, string>[] };
    expect(keys.map(({ kid }) => kid)).toEqual([issuer.sleutel.kid]);
    expect(keys[0]).not.toHaveProperty('d');
    expect(() => weigerDemosleutels({ keys })).toThrow('demosleutels');
    expect(() => weigerDemosleutels({ keys: [{ kid: 'productie-1' }, {}] })).not.toThrow();
  });

  test('Regel: hij schrijft niets op de console en meldt geen eigen fouten', () => {
    expect(gehoord.flatMap((spion) => spion.mock.calls)).toEqual([]);
    expect(issuer.fouten).toEqual([]);
  });
});

describe('de demosleutels', () => {
  test('Regel: een sleutel blijft dezelfde, ook als de doelen van de client veranderen', () => {
    const data = join(issuer.data, 'apart');
    const eerst = bewaarClientsleutel(data, svb);
    const later = bewaarClientsleutel(data, { ...svb, doelen: ['kinderbijslag', 'nieuw'] });
    expect(later).toEqual({ ...eerst, doelen: ['kinderbijslag', 'nieuw'] });
    expect(leesClientsleutel(data, 'svb')).toEqual(later);
    expect(issuersleutel(data)).toEqual(issuersleutel(data));
    bewaarClientsleutel(data, { ...svb, id: 'school-27DG' });
    expect(bekendeClients(data)).toEqual(['school-27DG', 'svb']);
  });

  test('Regel: alleen de eigenaar van de map leest ze', () => {
    const map = join(issuer.data, 'demo-issuer');
    const bestanden = readdirSync(map, { recursive: true, withFileTypes: true }).filter((deel) => deel.isFile());
    expect(bestanden.length).toBe(3);
    for (const { parentPath, name } of bestanden) expect(statSync(join(parentPath, name)).mode & 0o777).toBe(0o600);
    const tekst = readFileSync(join(map, 'clients', 'svb.jwk.json'), 'utf8');
    expect(JSON.parse(tekst)).toMatchObject({ oin: OIN_SVB, doelen: ['kinderbijslag'] });
  });

  test('Regel: een naam die uit de map wandelt is geen naam', () => {
    expect(() => leesClientsleutel(issuer.data, '../issuer')).toThrow('letters, cijfers en streepjes');
  });
});
