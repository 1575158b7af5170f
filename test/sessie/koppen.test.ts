import { maakHub, type Testhub } from '../opstelling/hub';
import { beveiligd } from './beveiligd';
import { haal, type Verzoek } from './haal';

let t: Testhub;
beforeAll(async () => {
  t = await maakHub();
});
afterAll(() => t.stop());

test.each<[string, string, Verzoek]>([
  ['doorsturen naar de uitgever', '/dashboard/inloggen', {}],
  ['terugkomen zonder aanmelding', '/dashboard/terug?code=x', {}],
  ['uitloggen van elders', '/dashboard/uitloggen', { method: 'POST', headers: { origin: 'https://evil.example' } }],
  [
    'een formulier van een vreemd type',
    '/dashboard/uitloggen',
    { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' },
  ],
  ['een methode die er niet is', '/dashboard', { method: 'POST' }],
  ['een methode die er niet is, dieper', '/dashboard/regio/14', { method: 'DELETE' }],
  ['een adres dat niet te lezen is', '/dashboard/%zz', {}],
])('als bezoeker: ook bij %s staat mijn browser op scherp', async (_wat, pad, anders) => {
  beveiligd(await haal(t.hub.url, { pad, ...anders }), t.hub.demoIssuer!.url);
});

test('Regel: ook een antwoord met gegevens mag niet als iets anders worden gelezen', async () => {
  const antwoord = await haal(t.hub.url, {
    pad: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(antwoord.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
});
