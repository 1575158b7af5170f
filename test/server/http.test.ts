import { fouten } from '../../src/errors';
import { maakHub, type Testhub } from '../opstelling/hub';

let hub: Testhub;
let bearer: string;
beforeAll(async () => {
  hub = await maakHub();
  bearer = `Bearer ${await hub.token('svb')}`;
});
afterAll(() => hub.stop());

const graphql = (init: RequestInit) => fetch(`${hub.hub.url}/graphql`, init);
const json = { 'content-type': 'application/json' };
const VRAAG = JSON.stringify({ query: '{ mijnAutorisatie { afnemer } }' });

async function probleem(antwoord: Response) {
  expect(antwoord.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const inhoud = (await antwoord.json()) as { status: number; code: keyof typeof fouten; detail: string };
  expect(inhoud).toMatchObject({ status: antwoord.status, detail: fouten[inhoud.code].tekst });
  return [antwoord.status, inhoud.code];
}

test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
  'als svb: %s mag niet, want persoonsgegevens horen niet in een URL',
  async (method) => {
    const antwoord = await graphql({ method, headers: { authorization: bearer } });
    expect(antwoord.headers.get('allow')).toBe('POST');
    expect(await probleem(antwoord)).toEqual([405, 'METHODE']);
  },
);

test('als svb: alleen JSON, niet groter dan 1 MiB, en niet stuk', async () => {
  const headers = { authorization: bearer };
  const tekst = await graphql({ method: 'POST', headers: { ...headers, 'content-type': 'text/plain' }, body: VRAAG });
  expect(await probleem(tekst)).toEqual([415, 'MEDIATYPE']);
  const groot = await graphql({
    method: 'POST',
    headers: { ...headers, ...json },
    body: `{"query":"${' '.repeat(1_100_000)}"}`,
  });
  expect(await probleem(groot)).toEqual([413, 'TE_GROOT']);
  const stuk = await graphql({ method: 'POST', headers: { ...headers, ...json }, body: '{"query":' });
  expect(await probleem(stuk)).toEqual([400, 'ONGELDIG_VERZOEK']);
});

test.each([
  ['een lijst van vragen', [{ query: '{ mijnAutorisatie { afnemer } }' }]],
  ['geen vraag', {}],
  ['variabelen die geen object zijn', { query: '{ mijnAutorisatie { afnemer } }', variables: 'x' }],
  ['een mutatie', { query: 'mutation { weg }' }],
  ['een abonnement', { query: 'subscription { weg }' }],
])('als svb: %s geeft 400 met een code van de lijst, geen stacktrace', async (_naam, body) => {
  const antwoord = await graphql({
    method: 'POST',
    headers: { authorization: bearer, ...json },
    body: JSON.stringify(body),
  });
  const inhoud = await antwoord.text();
  expect(antwoord.status).toBe(400);
  expect(Object.keys(fouten)).toContain(JSON.parse(inhoud).errors[0].extensions.code);
  expect(inhoud).not.toMatch(/stack|node_modules|\.ts:|\.js:/);
});

test('als onbekende: zonder token, of met een token dat er geen is, 401 met WWW-Authenticate', async () => {
  const zonder = await graphql({ method: 'POST', headers: json, body: VRAAG });
  expect(zonder.headers.get('www-authenticate')).toMatch(/^Bearer/);
  expect(await probleem(zonder)).toEqual([401, 'GEEN_TOKEN']);
  const onzin = await graphql({ method: 'POST', headers: { ...json, authorization: 'Bearer onzin' }, body: VRAAG });
  expect(await probleem(onzin)).toEqual([401, 'TOKEN_ONGELDIG']);
});

test('als onbekende: een adres dat er niet is, is een probleem in JSON', async () => {
  const antwoord = await fetch(`${hub.hub.url}/bestaat-niet`);
  expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ]);
});

test('als afnemer: de hub noemt zijn uitgever van tokens (RFC 9728)', async () => {
  const antwoord = await fetch(`${hub.hub.url}/.well-known/oauth-protected-resource`);
  expect(await antwoord.json()).toMatchObject({
    resource: `${hub.hub.url}/graphql`,
    authorization_servers: [hub.hub.demoIssuer!.url],
    scopes_supported: expect.arrayContaining(['kinderbijslag', 'inzage']),
  });
});

test('als tussenstation: antwoorden worden nergens bewaard, en ready zegt wat er ontbreekt', async () => {
  const antwoord = await graphql({ method: 'POST', headers: { ...json, authorization: bearer }, body: VRAAG });
  expect(antwoord.headers.get('cache-control')).toBe('no-store');
  await hub.db.query(`revoke connect on database ${hub.database.naam} from bron_logboek`);
  await hub.db.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'bron_logboek' and datname = current_database()`,
  );
  try {
    const ready = await fetch(`${hub.hub.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      expect.objectContaining({ code: 'NIET_GEREED', status: 503, ontbreekt: ['logboek'] }),
    ]);
  } finally {
    await hub.db.query(`grant connect on database ${hub.database.naam} to bron_logboek`);
  }
});
