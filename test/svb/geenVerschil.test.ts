import { testpersonen } from '../../seeds/testpersonen';
import { type Antwoord, maakHub, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { alsSvb, dataVan, type Svb } from './controle';
import { openRegister, vrijPgn } from './persoon';

let hub: Testhub;
let svb: Svb;
/** DOMEIN §9.11: all of whom SVB may not know, each with a reason of its own. */
let wie: Record<string, string>;
beforeAll(async () => {
  hub = await maakHub();
  svb = await alsSvb(hub);
  const register = await openRegister(hub.database.url);
  wie = {
    vijftien: testpersonen.vijftien.pgn,
    achttien: testpersonen.achttien.pgn,
    'wordt dit kwartaal zestien': testpersonen.wordtZestien.pgn,
    niemand: testpersonen.niemand.pgn,
    'geen geboortejaar': await register.voegToe(0, [['2020-08-01', null]]),
    'alleen geboortejaar, misschien zestien': await register.voegToe(20100000, [['2020-08-01', null]]),
    zuigeling: await register.voegToe(20260101),
    volwassene: await register.voegToe(19700101, [['2025-08-01', null]]),
    'niemand, een onderwijsnummer': vrijPgn(900_000),
  };
  await register.sluit();
});
afterAll(() => hub.stop());

const anoniem = (tekst: string, pgn: string) => tekst.replaceAll(pgn, '#########');
const eigen = ({ verstrekking, budget }: Antwoord['json']['extensions']) => {
  const { id, trace, ...rest } = verstrekking;
  const { gevraagd, werkelijk } = budget.punten;
  return { ...rest, id: id.length, trace: trace.length, gevraagd, werkelijk, personen: budget.personen.werkelijk };
};
const koppen = ({ headers }: Antwoord) => [...headers.keys()].sort();

test('Regel: de nummers zijn alle goed, dus het verschil kan alleen van de persoon komen', async () => {
  const antwoorden = await svb.controle(VANDAAG, Object.values(wie));
  expect(antwoorden.map(({ reden }) => reden)).toEqual(antwoorden.map(() => null));
});

test('als svb: in één vraag is het antwoord byte voor byte gelijk, op het nummer na', async () => {
  const pgns = Object.values(wie);
  const data = dataVan(await svb.vraag(VANDAAG, pgns));
  const stukken = data.slice('{"inschrijvingscontrole":['.length, -']}'.length).split(/,(?=\{"pgn")/);
  expect(stukken).toHaveLength(pgns.length);
  expect(new Set(stukken.map((stuk, plaats) => anoniem(stuk, pgns[plaats]!)))).toEqual(
    new Set([
      '{"pgn":"#########","uitkomst":"NIET_GEVONDEN","reden":null,"ingeschreven":null,"onderwijsdeelnemer":null,"inschrijvingen":[]}',
    ]),
  );
});

test('als svb: in aparte vragen zijn data, lengte, status en koppen gelijk, en de kwitantie op haar nummers na', async () => {
  const antwoorden = await Promise.all(
    Object.entries(wie).map(async ([, pgn]) => ({ pgn, antwoord: await svb.vraag(VANDAAG, [pgn]) })),
  );
  const [{ pgn, antwoord: eerste }] = antwoorden as [(typeof antwoorden)[0], ...typeof antwoorden];
  expect(eerste.status).toBe(200);
  for (const ander of antwoorden) {
    const { antwoord } = ander;
    expect(antwoord.status).toBe(eerste.status);
    expect(anoniem(dataVan(antwoord), ander.pgn)).toBe(anoniem(dataVan(eerste), pgn));
    expect(antwoord.headers.get('content-length')).toBe(eerste.headers.get('content-length'));
    expect(koppen(antwoord)).toEqual(koppen(eerste));
    expect(eigen(antwoord.json.extensions)).toEqual(eigen(eerste.json.extensions));
  }
});

test('als svb: ook een vraag die maar een deel kiest geeft geen verschil', async () => {
  const query = `query($peildatum: Datum!, $pgns: [String!]!) {
    inschrijvingscontrole(peildatum: $peildatum, pgns: $pgns) { ingeschreven onderwijsdeelnemer { leeftijd } inschrijvingen { datumIn } }
  }`;
  const data = await Promise.all(
    Object.values(wie).map(async (pgn) => dataVan(await svb.vraag(VANDAAG, [pgn], query))),
  );
  expect(new Set(data).size).toBe(1);
});

test('als svb: wie zij wel mag kennen krijgt een ander antwoord', async () => {
  const [antwoord] = await svb.controle(VANDAAG, [testpersonen.zestienIngeschreven.pgn]);
  expect(antwoord!.uitkomst).toBe('GEVONDEN');
});
