import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesConfig } from '../../src/config';
import { vindHub } from '../../src/identity/demo-issuer/vindHub';

const data = mkdtempSync(join(tmpdir(), 'bron-hub-'));
const config = (env: Record<string, string> = {}) => leesConfig({ BRON_DATA: data, ...env });
const schrijf = (inhoud: string) => writeFileSync(join(data, 'hub.json'), inhoud);
const draaiend = JSON.stringify({ pid: process.pid, port: 4321, url: 'http://localhost:4321' });
/** above the largest pid that Linux hands out */
const gestorven = JSON.stringify({ pid: 2 ** 22 + 1, port: 4321, url: 'http://localhost:4321' });

afterAll(() => rmSync(data, { recursive: true }));

test('Regel: een hub wordt gezocht op --port, dan op PORT, dan waar hij zegt te draaien, dan op 4000', () => {
  expect(vindHub(config(), null)).toBe('http://localhost:4000');
  schrijf(draaiend);
  expect(vindHub(config(), null)).toBe('http://localhost:4321');
  expect(vindHub(config({ PORT: '4100' }), null)).toBe('http://localhost:4100');
  expect(vindHub(config({ PORT: '4100' }), 4200)).toBe('http://localhost:4200');
});

test.each([gestorven, '{"pid": 0}', '{"pid":', 'null'])(
  'Regel: een hub.json zonder levende hub (%s) telt niet',
  (inhoud) => {
    schrijf(inhoud);
    expect(vindHub(config(), null)).toBe('http://localhost:4000');
  },
);
