import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
    ...{ port: 4000, databaseUrl: null, vandaag: null, geheim: null, issuer: null, tls: null, proxies: [] },
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
    'BRON_TLS: verwacht een map met server.key',
    'BRON_TOTP: verwacht aan of uit',
    'BRON_PROXIES: verwacht IP-adressen',
    'BRON_LOG: verwacht fatal',
  ]) {
    expect(fout).toThrow(tekst);
  }
});
