import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import pg from 'pg';
import { controle, pgnVan } from '../logboek/proef';
import { totHetSchrijvenWacht } from '../logboek/totHetSchrijvenWacht';
import { maakHub, type Testhub } from '../opstelling/hub';

let t: Testhub;
let ander: pg.Client;
beforeEach(async () => {
  t = await maakHub();
  ander = new pg.Client(t.database.superUrl);
  await ander.connect();
});
afterEach(async () => {
  await ander.end();
  await t.stop();
});

const verbind = (): Socket => connect({ port: t.config.port, host: '127.0.0.1' });

test('als svb: wie vraagt terwijl de hub stopt krijgt nog antwoord, op een verbinding die dan eindigt', async () => {
  const body = JSON.stringify({ query: controle('pgn'), variables: { pgns: [pgnVan('zestienIngeschreven')] } });
  const vraag = [
    ...['POST /graphql HTTP/1.1', 'host: hub', 'content-type: application/json'],
    ...[`authorization: Bearer ${await t.token('svb')}`, `content-length: ${body.length}`, '', body],
  ].join('\r\n');
  const lijn = verbind();
  let gelezen = '';
  lijn.on('data', (deel) => {
    gelezen += deel;
  });

  // the first answer is under way when the hub begins to stop; the second question comes behind it
  await ander.query('begin; lock table logboek.verstrekking in share mode');
  lijn.write(vraag);
  await totHetSchrijvenWacht(t.db);
  const gestopt = t.hub.stop();
  lijn.write(vraag);
  await ander.query('rollback');
  await once(lijn, 'close');
  await gestopt;

  const [, ...antwoorden] = gelezen.split('HTTP/1.1 ');
  expect(antwoorden.map((antwoord) => antwoord.slice(0, 3))).toEqual(['200', '200']);
  expect(antwoorden[1]).toMatch(/\r\nconnection: close\r\n/i);
});

test('Regel: wie een halve vraag stuurt en wacht, houdt een hub niet tegen die stopt', async () => {
  const lijn = verbind();
  lijn.on('error', () => undefined);
  lijn.write('POST /graphql HTTP/1.1\r\nhost: hub\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
  // so that the half question is in before the hub stops
  await fetch(`${t.hub.url}/health/live`);
  await Promise.all([once(lijn, 'close'), t.hub.stop()]);
}, 20_000);
