import { maakHub, type Testhub } from '../opstelling/hub';
import { luisterMee } from '../wanden/aanroepen';
import { alarmen } from '../wanden/alarmen';
import { niets, tel } from '../wanden/tel';
import { Bezoeker } from './Bezoeker';

let t: Testhub;
let wie: Bezoeker;
const aangeroepen = luisterMee();

beforeAll(async () => {
  t = await maakHub();
  wie = new Bezoeker(t.hub.url);
  await wie.logIn('coordinator-rmc-14');
});
beforeEach(() => void aangeroepen());
afterAll(() => t.stop());

const mensen = (velden: string) => `{ onderwijsdeelnemers(first: 1) { edges { node { ${velden} } } } }`;
const GOED = mensen('pgn');

test.each<[string, string, number, string]>([
  ['een onbekend veld', mensen('pgn schoenmaat'), 400, 'NIET_IN_CONTRACT'],
  ['een veld buiten de slice', mensen('pgn geboortedatum'), 400, 'NIET_IN_CONTRACT'],
  ['een vraag van een ander', '{ inzage(pgn: "1") { uitkomst } }', 400, 'NIET_IN_CONTRACT'],
  [
    'een goede vraag met een verboden ernaast',
    `{ ${GOED.slice(1, -1)} inzage(pgn: "1") { uitkomst } }`,
    400,
    'NIET_IN_CONTRACT',
  ],
  ['een verboden veld achter @include(if: false)', mensen('pgn geslacht @include(if: false)'), 400, 'NIET_IN_CONTRACT'],
  [
    'een datum die niet bestaat',
    '{ inschrijvingen(peildatum: "2026-02-30") { edges { node { brin } } } }',
    400,
    'ONGELDIGE_WAARDE',
  ],
  [
    'een bladzijde die te groot is',
    '{ onderwijsdeelnemers(first: 100001) { edges { node { pgn } } } }',
    400,
    'TE_VEEL',
  ],
  ['een schrijffout', '{ onderwijsdeelnemers(', 400, 'SYNTAX'],
  [
    'te veel vragen, als aliassen',
    `{ ${[...'abcdefghijk'].map((a) => `${a}: mijnAutorisatie { naam }`).join(' ')} }`,
    400,
    'TE_VEEL',
  ],
])('als rmc-14 in een sessie: %s is geweigerd voordat er iets draait', async (_wat, vraag, status, code) => {
  const { uitkomst, statements } = await tel(t, () => wie.vraag(vraag));
  expect([uitkomst.status, uitkomst.code, uitkomst.json.data]).toEqual([status, code, undefined]);
  expect(statements).toEqual(niets(t));
  expect([aangeroepen(), await alarmen(t)]).toEqual([[], {}]);
});

test.each<[string, number, string, (ander: Bezoeker) => Promise<unknown>]>([
  ['zonder sessie', 401, 'GEEN_TOKEN', async () => undefined],
  ['met een verzonnen sessie', 401, 'SESSIE', async ({ eigen }) => eigen.set('bron-sessie', 'A'.repeat(43))],
  [
    'met een sessie die uit is',
    401,
    'SESSIE',
    async (ander) => {
      await ander.logIn('coordinator-rmc-14');
      const { geheim } = ander;
      await ander.logUit();
      ander.eigen.set('bron-sessie', geheim!);
    },
  ],
])('als wie niet ingelogd is: %s, %i %s, en er draait niets', async (_wat, status, code, doe) => {
  const ander = new Bezoeker(t.hub.url);
  await doe(ander);
  const { uitkomst, statements } = await tel(t, () => ander.vraag(GOED));
  expect([uitkomst.status, uitkomst.code]).toEqual([status, code]);
  expect([statements, aangeroepen()]).toEqual([niets(t), []]);
});

test('als rmc-14: inloggen, de bladzijden en uitloggen raken slice noch register', async () => {
  const { statements } = await tel(t, async () => {
    const ander = new Bezoeker(t.hub.url);
    await ander.logIn('coordinator-rmc-14');
    await ander.open(`${t.hub.url}/dashboard/regio/14/jongeren?jaar=2025-2026`);
    await ander.logUit();
  });
  expect(statements).toEqual(niets(t));
});

test('Regel: een geweigerde vraag in een sessie staat in het logboek, met de sessie erbij', async () => {
  const { headers } = await wie.vraag(mensen('pgn schoenmaat'));
  const { rows } = await t.db.query(
    `select v.uitkomst, v.foutcode, a.wie, a.sessie is not null as sessie
     from logboek.verstrekking v join logboek.audit a using (trace_id) where trace_id = $1`,
    [(headers.traceresponse as string).split('-')[1]],
  );
  expect(rows).toEqual([
    { uitkomst: 'geweigerd', foutcode: 'NIET_IN_CONTRACT', wie: 'coordinator-rmc-14', sessie: true },
  ]);
});

test('maar als rmc-14: wat mag, draait ook in een sessie, met dezelfde teller', async () => {
  const { uitkomst, statements } = await tel(t, () => wie.vraag(GOED));
  expect([uitkomst.status, uitkomst.json.data.onderwijsdeelnemers.edges.length]).toEqual([200, 1]);
  const { slices } = t;
  const { login } = slices.find(({ afnemer }) => afnemer.afnemer === 'rmc')!;
  const gedraaid = Object.entries(statements).filter(([, aantal]) => aantal > 0);
  expect(gedraaid.map(([wie]) => wie)).toEqual([login]);
  expect(aangeroepen().length).toBeGreaterThan(0);
});
