import { testpersonen } from '../../seeds/testpersonen';
import { maakHub, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { alsSvb, type Svb } from './controle';
import { vrijPgn } from './persoon';

let hub: Testhub;
let svb: Svb;
beforeAll(async () => {
  hub = await maakHub();
  svb = await alsSvb(hub);
});
afterAll(() => hub.stop());

const een = testpersonen.zestienIngeschreven.pgn;
const ander = testpersonen.zeventienMbo.pgn;
const niemand = testpersonen.niemand.pgn;

test('als svb: één antwoord per nummer, in de volgorde van de vraag', async () => {
  const pgns = [ander, niemand, een, 'geen', testpersonen.vijftien.pgn];
  const antwoorden = await svb.controle(VANDAAG, pgns);
  expect(antwoorden.map(({ pgn }) => pgn)).toEqual(pgns);
  const omgekeerd = await svb.controle(VANDAAG, [...pgns].reverse());
  expect(omgekeerd.reverse()).toEqual(antwoorden);
});

test('als svb: een nummer dat twee keer gevraagd wordt krijgt twee gelijke antwoorden', async () => {
  const [eerste, , tweede, , derde] = await svb.controle(VANDAAG, [een, niemand, een, 'x', een]);
  expect(eerste).toMatchObject({ uitkomst: 'GEVONDEN', ingeschreven: true });
  expect(tweede).toEqual(eerste);
  expect(derde).toEqual(eerste);
});

test('als svb: een fout nummer krijgt zijn reden en houdt de rest niet op', async () => {
  const fout: [string, string][] = [
    ['99999000', 'LENGTE'],
    ['', 'LENGTE'],
    [`0${een}`, 'LENGTE'],
    [` ${een}`, 'LENGTE'],
    ['99999000x', 'TEKENS'],
    ['９９９９９０００７', 'TEKENS'],
    ['99999000\0', 'TEKENS'],
    ["' or 1=1", 'LENGTE'],
    ["' or 1=1 ", 'TEKENS'],
    ['\ud800', 'LENGTE'],
    ['999990008', 'CONTROLEGETAL'],
    ['000000000', 'CONTROLEGETAL'],
  ];
  const pgns = fout.flatMap(([pgn]) => [pgn, een]);
  const antwoorden = await svb.controle(VANDAAG, pgns);
  expect(antwoorden).toHaveLength(pgns.length);
  for (const [plaats, [pgn, reden]] of fout.entries()) {
    expect(antwoorden[2 * plaats]).toEqual({
      ...{ pgn, uitkomst: 'ONGELDIG', reden },
      ...{ ingeschreven: null, onderwijsdeelnemer: null, inschrijvingen: [] },
    });
    expect(antwoorden[2 * plaats + 1]).toMatchObject({ pgn: een, uitkomst: 'GEVONDEN', reden: null });
  }
});

test('als svb: alleen foute nummers geven ook gewoon antwoord', async () => {
  expect((await svb.controle(VANDAAG, ['a', 'b'])).map(({ uitkomst }) => uitkomst)).toEqual(['ONGELDIG', 'ONGELDIG']);
});

test('als svb: een nummer dat geen tekst is, of niets, houdt de hele vraag tegen', async () => {
  for (const pgns of [[een, null], [een, Number(ander)], [een, [ander]], null]) {
    const { status, json, tekst } = await svb.vraag(VANDAAG, pgns as string[]);
    expect(status).toBe(400);
    expect(json.data).toBeUndefined();
    expect(json.errors[0].extensions.code).toBe('ONGELDIGE_WAARDE');
    expect(tekst).not.toContain(ander);
  }
});

test('als svb: een lege lijst krijgt een lege lijst', async () => {
  expect(await svb.controle(VANDAAG, [])).toEqual([]);
});

test('als svb: 10 000 nummers in één vraag mag', async () => {
  const pgns = Array.from({ length: 9_998 }, (_, plaats) => vrijPgn(1_000 + plaats));
  const antwoorden = await svb.controle(VANDAAG, [een, ...pgns, ander]);
  expect(antwoorden).toHaveLength(10_000);
  expect(antwoorden.map(({ pgn }) => pgn)).toEqual([een, ...pgns, ander]);
  expect(antwoorden.filter(({ uitkomst }) => uitkomst === 'GEVONDEN').map(({ pgn }) => pgn)).toEqual([een, ander]);
});

test('als svb: 10 001 nummers mag niet, ook niet als ze fout of gelijk zijn', async () => {
  for (const pgn of [een, 'x']) {
    const { status, json } = await svb.vraag(VANDAAG, Array(10_001).fill(pgn));
    expect(status).toBe(400);
    expect(json.data).toBeUndefined();
    expect(json.errors).toHaveLength(1);
    expect(json.errors[0].extensions.code).toBe('TE_VEEL');
    expect(json.errors[0].message).toMatch(/10001 gevraagd, ten hoogste 10000 toegestaan/);
  }
});

test('als svb: wat niet gevraagd wordt komt er niet, ook niet bij meer vragen tegelijk', async () => {
  const query = `query($peildatum: Datum!, $pgns: [String!]!) {
    kaal: inschrijvingscontrole(peildatum: $peildatum, pgns: $pgns) { pgn ingeschreven }
    naam: inschrijvingscontrole(peildatum: $peildatum, pgns: $pgns) { onderwijsdeelnemer { wie: achternaam } }
    waar: inschrijvingscontrole(peildatum: $peildatum, pgns: $pgns) { inschrijvingen { brin } }
  }`;
  const { json } = await svb.vraag(VANDAAG, [een, niemand], query);
  expect(json.data).toEqual({
    kaal: [
      { pgn: een, ingeschreven: true },
      { pgn: niemand, ingeschreven: null },
    ],
    naam: [{ onderwijsdeelnemer: { wie: 'ZestienIngeschreven' } }, { onderwijsdeelnemer: null }],
    waar: [{ inschrijvingen: [{ brin: '00AH' }] }, { inschrijvingen: [] }],
  });
});
