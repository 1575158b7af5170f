import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { leesConfig } from '../src/config';

const lees = (pad: string) => readFileSync(join(__dirname, '..', pad), 'utf8');

test('Regel: iedere instelling staat in .env.example, en daar staat er geen die niet bestaat', () => {
  const bekend = [...lees('src/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, naam]) => naam);
  const beschreven = [...lees('.env.example').matchAll(/^([A-Z][A-Z_]+)=/gm)].map(([, naam]) => naam);
  expect(bekend.length).toBeGreaterThan(10);
  expect(beschreven.sort()).toEqual(bekend.sort());
});

test('Regel: .env.example zelf is geldig en geeft de standaardwaarden', () => {
  const regels = [...lees('.env.example').matchAll(/^([A-Z][A-Z_]+)=(.*)$/gm)];
  expect(leesConfig(Object.fromEntries(regels.map(([, naam, waarde]) => [naam, waarde])))).toEqual(leesConfig({}));
});

test('Regel: wat uit staat is null', () => {
  expect(leesConfig({ DATABASE_URL: '', BRON_VANDAAG: '' })).toMatchObject({
    ...{
      port: 4000,
      databaseUrl: null,
      vandaag: null,
      geheim: null,
      issuer: null,
      tls: null,
      proxies: [],
      sporen: null,
    },
    url: 'http://localhost:4000',
  });
});

test('Regel: alle foute waarden worden samen gemeld, met wat er wel mag', () => {
  const fout = () =>
    leesConfig({
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      BRON_PERSONEN: '-1',
      BRON_VANDAAG: '2025-02-29',
      BRON_GEHEIM: 'geheim',
      BRON_ISSUER: 'ergens',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318',
      BRON_DASHBOARD: '/bestaat/niet.json',
      BRON_TLS: '/bestaat/niet',
      BRON_TOTP: 'ja',
      BRON_PROXIES: 'proxy',
      BRON_LOG: 'veel',
    });
  for (const tekst of [
    'PORT: verwacht een geheel getal van 1 tot en met 65534',
    'DATABASE_URL: verwacht een adres dat begint met postgres:// of postgresql://',
    'BRON_PERSONEN: verwacht een geheel getal',
    'BRON_VANDAAG: deze datum bestaat niet',
    'BRON_GEHEIM: verwacht ten minste 64 hexadecimale tekens',
    'BRON_ISSUER: verwacht een adres',
    'BRON_DASHBOARD: verwacht een bestand met een privésleutel (JWK) met client_id en alg',
    'BRON_TLS: verwacht een map met server.key',
    'BRON_TOTP: verwacht aan of uit',
    'BRON_PROXIES: verwacht IP-adressen',
    'BRON_LOG: verwacht fatal',
  ]) {
    expect(fout).toThrow(tekst);
  }
});

type Sleutel = JWK & { client_id: string };

describe('het bestand BRON_DASHBOARD', () => {
  let map: string;
  let goed: Sleutel;
  beforeAll(async () => {
    map = mkdtempSync(join(tmpdir(), 'bron-config-'));
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    goed = { ...(await exportJWK(privateKey)), client_id: 'dashboard', alg: 'ES256', kid: 'productie-1' };
  });
  afterAll(() => rmSync(map, { recursive: true }));

  const met = (inhoud: string, anders: Record<string, string> = {}) => {
    const pad = join(map, 'client.json');
    writeFileSync(pad, inhoud);
    return leesConfig({ BRON_ISSUER: 'https://issuer.example', BRON_DASHBOARD: pad, ...anders });
  };

  test('Regel: een privésleutel met client_id en alg is genoeg', () => {
    expect(met(JSON.stringify(goed)).dashboard).toEqual(goed);
    const { kid, ...zonder } = goed;
    expect(met(JSON.stringify(zonder)).dashboard).toEqual(zonder);
    expect(leesConfig({ BRON_DASHBOARD: '' }).dashboard).toBeNull();
  });

  test.each<[string, (sleutel: Sleutel) => unknown]>([
    ['geen JSON', () => 'geen sleutel'],
    ['leeg', () => ''],
    ['een lijst van sleutels (JWKS)', (sleutel) => ({ keys: [sleutel] })],
    ['zonder client_id', ({ client_id, ...rest }) => rest],
    ['zonder alg', ({ alg, ...rest }) => rest],
    ['alleen de openbare helft', ({ d, ...rest }) => rest],
    ['een gedeeld geheim', ({ client_id }) => ({ kty: 'oct', k: 'geheim', alg: 'HS256', client_id })],
    ['een sleutel zonder punt op de kromme', ({ x, y, ...rest }) => rest],
    ['een algoritme dat er geen is', (sleutel) => ({ ...sleutel, alg: 'none' })],
    ['een algoritme dat niet bij de sleutel hoort', (sleutel) => ({ ...sleutel, alg: 'RS256' })],
    ['een verzonnen sleutel', (sleutel) => ({ ...sleutel, d: 'onzin' })],
  ])('Regel: een bestand dat niet deugt (%s) is één fout tussen de andere, en herhaalt geen sleutel', (_wat, maak) => {
    const inhoud = maak(goed);
    const lees = () => met(typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud), { PORT: '0' });
    expect(lees).toThrow(/PORT: .*\n.*BRON_DASHBOARD: verwacht een bestand met een privésleutel \(JWK\)/);
    expect(lees).not.toThrow(goed.d!);
  });

  test('Regel: een map is geen bestand', () => {
    expect(() => leesConfig({ BRON_DASHBOARD: map })).toThrow('BRON_DASHBOARD: verwacht een bestand');
  });
});
