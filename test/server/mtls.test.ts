import { X509Certificate } from 'node:crypto';
import { schortOp } from '../../src/beheer/opschorten';
import { leesClientcertificaat } from '../../src/identity/Clientcertificaat';
import { vraagToken } from '../../src/identity/demo-issuer/vraagToken';
import { ophalen } from '../../src/identity/ophalen';
import { totHet } from '../beheer/totHet';
import { type Bewijs, ProefPki } from '../identity/proefPki';
import { maakHub, type Testhub } from '../opstelling/hub';

const SVB = '00000099000000001000';
const VRAAG = JSON.stringify({ query: '{ mijnAutorisatie { afnemer } }' });

let pki: ProefPki;
let svb: Bewijs;
let hub: Testhub;

beforeAll(async () => {
  pki = await ProefPki.maak();
  svb = await pki.geef([{ CN: ['svb'] }, { '2.5.4.5': [SVB] }]);
  const tls = await pki.server();
  hub = await maakHub({ config: { tls }, schema: 'https' });
});
afterAll(() => hub.stop());

const token = (bewijs: Bewijs | null) =>
  vraagToken({ clientId: 'svb', hub: hub.hub.url, data: hub.config.data, ophalen: ophalen({ ca: pki.ca, ...bewijs }) });

const vraag = async (toegang: string, bewijs: Bewijs | null) => {
  const antwoord = await ophalen({ ca: pki.ca, ...bewijs })(`${hub.hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${toegang}` },
    body: VRAAG,
  });
  return { status: antwoord.status, json: (await antwoord.json()) as { code?: string; data?: unknown } };
};

test('als svb: over mTLS krijgt en gebruikt zij een token dat aan haar certificaat hangt', async () => {
  const gebonden = await token(svb);
  const { status, json } = await vraag(gebonden, svb);
  expect([status, json.data]).toEqual([200, { mijnAutorisatie: { afnemer: 'svb' } }]);
  const { rows } = await hub.db.query(`select certificaat is not null as gebonden from logboek.audit`);
  expect(rows).toEqual([{ gebonden: true }]);
});

test('als dief: het gebonden token werkt niet zonder certificaat, en niet met een ander', async () => {
  const gebonden = await token(svb);
  const ander = await pki.geef([{ CN: ['svb'] }, { '2.5.4.5': [SVB] }]);
  for (const bewijs of [null, ander]) {
    const { status, json } = await vraag(gebonden, bewijs);
    expect([status, json.code]).toEqual([401, 'CERTIFICAAT']);
  }
});

test('als andere organisatie: met haar eigen certificaat werkt een token van de SVB niet', async () => {
  const los = await token(null);
  expect((await vraag(los, null)).status).toBe(200);
  const ander = await pki.geef([{ CN: ['ander'] }, { '2.5.4.5': ['00000099000000009000'] }]);
  const { status, json } = await vraag(los, ander);
  expect([status, json.code]).toEqual([401, 'CERTIFICAAT']);
});

test('als svb: met een opgeschort certificaat werkt niets meer, met een ander van haar wel', async () => {
  const verloren = await pki.geef([{ CN: ['svb'] }, { '2.5.4.5': [SVB] }]);
  const [gebonden, los] = [await token(verloren), await token(null)];
  const doelwit = leesClientcertificaat(new X509Certificate(verloren.cert)).x5tS256;
  await schortOp(hub.db, { soort: 'certificaat', doelwit, reden: 'verloren', door: 'proef' });
  const { status, json } = await totHet(
    () => vraag(gebonden, verloren),
    (antwoord) => antwoord.status !== 200,
  );
  expect([status, json.code]).toEqual([403, 'OPGESCHORT']);
  // a token that hangs on no certificate, over a connection with this one
  expect((await vraag(los, verloren)).json.code).toBe('OPGESCHORT');
  expect((await vraag(await token(svb), svb)).status).toBe(200);
});

test('Regel: een certificaat van een onbekende uitgever telt niet', async () => {
  const vreemd = await (await ProefPki.maak('Vreemd')).geef([{ CN: ['svb'] }, { '2.5.4.5': [SVB] }]);
  const { status, json } = await vraag(await token(null), vreemd);
  expect([status, json.code]).toEqual([401, 'CERTIFICAAT']);
});
