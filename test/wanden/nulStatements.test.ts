import { testpersonen } from '../../seeds/testpersonen';
import { type Antwoord, maakHub, type Testhub } from '../opstelling/hub';
import { luisterMee } from './aanroepen';
import { alarmen } from './alarmen';
import { eigenToken } from './eigenToken';
import { pgns } from './pgns';
import { niets, tel } from './tel';

let t: Testhub;
/** sends as svb, or with another Authorization header, or without */
let stuur: (body: object | string, authorization?: string | null) => Promise<Antwoord>;

const aangeroepen = luisterMee();

beforeAll(async () => {
  t = await maakHub();
  const svb = `Bearer ${await t.token('svb')}`;
  stuur = (body, authorization = svb) =>
    t.stuur(typeof body === 'string' ? body : JSON.stringify(body), authorization === null ? {} : { authorization });
});
beforeEach(() => void aangeroepen());
afterAll(() => t.stop());

const PGN = testpersonen.zestienIngeschreven.pgn;
const DAG = '2026-11-16';
const KOP = 'query ($d: Datum!, $p: [String!]!)';
const controle = (velden: string, kop = KOP, args = 'peildatum: $d, pgns: $p') =>
  `${kop} { inschrijvingscontrole(${args}) { ${velden} } }`;
const variables = { d: DAG, p: [PGN] };
const goed = { query: controle('pgn uitkomst'), variables };

const fragmenten = (aantal: number) =>
  Array.from({ length: aantal }, (_, nr) => `fragment f${nr} on Query { ...f${nr + 1} ...f${nr + 1} }`).join(' ');

type Geval = [string, number, string, () => object | string | Promise<object>];
const gevallen: Geval[] = [
  ['een onbekend veld', 400, 'NIET_IN_CONTRACT', () => ({ ...goed, query: controle('pgn schoenmaat') })],
  [
    'een veld buiten de slice',
    400,
    'NIET_IN_CONTRACT',
    () => ({ ...goed, query: controle('pgn onderwijsdeelnemer { geboortedatum }') }),
  ],
  ['een vraag van een ander', 400, 'NIET_IN_CONTRACT', () => ({ query: `{ inzage(pgn: "${PGN}") { uitkomst } }` })],
  [
    'een goede vraag met een verboden ernaast',
    400,
    'NIET_IN_CONTRACT',
    () => ({ ...goed, query: `${controle('pgn').slice(0, -1)} inzage(pgn: "1") { uitkomst } }` }),
  ],
  [
    'een verboden veld achter @include(if: false)',
    400,
    'NIET_IN_CONTRACT',
    () => ({ ...goed, query: controle('pgn onderwijsdeelnemer { pgn straat @include(if: false) }') }),
  ],
  [
    'een verboden veld in een ongebruikte bewerking ernaast',
    400,
    'NIET_IN_CONTRACT',
    () => ({
      ...goed,
      operationName: 'a',
      query: `${controle('pgn', `query a${KOP.slice(5)}`)} query b { inzage { brief } }`,
    }),
  ],
  [
    'een onbekend argument',
    400,
    'NIET_IN_CONTRACT',
    () => ({ ...goed, query: controle('pgn', KOP, 'peildatum: $d, pgns: $p, school: 1') }),
  ],
  [
    'een ontbrekend argument',
    400,
    'NIET_IN_CONTRACT',
    () => ({ query: controle('pgn', 'query ($p: [String!]!)', 'pgns: $p'), variables: { p: [PGN] } }),
  ],
  ['een ontbrekende variabele', 400, 'ONGELDIGE_WAARDE', () => ({ ...goed, variables: { d: DAG } })],
  [
    'een variabele van een ander type',
    400,
    'ONGELDIGE_WAARDE',
    () => ({ ...goed, variables: { d: DAG, p: [Number(PGN)] } }),
  ],
  [
    'een datum die niet bestaat',
    400,
    'ONGELDIGE_WAARDE',
    () => ({ ...goed, variables: { d: '2026-02-30', p: [PGN] } }),
  ],
  [
    'een verkeerde waarde in de tekst zelf',
    400,
    'ONGELDIGE_WAARDE',
    () => ({ query: controle('pgn', 'query', 'peildatum: 20261116, pgns: []') }),
  ],
  ['10 001 nummers', 400, 'TE_VEEL', async () => ({ ...goed, variables: { d: DAG, p: await pgns(t, 10_001) } })],
  [
    'te diep',
    400,
    'TE_VEEL',
    () => ({
      query:
        '{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } mijnAutorisatie { naam } }',
    }),
  ],
  [
    'te veel vragen, als aliassen',
    400,
    'TE_VEEL',
    () => ({
      query: `{ ${'abcde'
        .split('')
        .map((a) => `${a}: mijnAutorisatie { naam }`)
        .join(' ')} }`,
    }),
  ],
  [
    'te veel velden, als aliassen',
    400,
    'TE_VEEL',
    () => ({
      ...goed,
      query: controle(Array.from({ length: 3_000 }, (_, nr) => `a${nr}: inschrijvingen { brin }`).join(' ')),
    }),
  ],
  [
    'te veel velden, als fragmenten in fragmenten',
    400,
    'TE_VEEL',
    () => ({ query: `{ ...f0 } ${fragmenten(60)} fragment f60 on Query { mijnAutorisatie { naam } }` }),
  ],
  ['te veel woorden', 400, 'TE_VEEL', () => ({ query: `{ mijnAutorisatie { ${'naam '.repeat(12_001)} } }` })],
  ['een schrijffout', 400, 'SYNTAX', () => ({ query: '{ inschrijvingscontrole(' })],
  ['een mutatie', 400, 'NIET_IN_CONTRACT', () => ({ query: 'mutation { inschrijvingscontrole { pgn } }' })],
  ['een abonnement', 400, 'NIET_IN_CONTRACT', () => ({ query: 'subscription { inschrijvingscontrole { pgn } }' })],
  [
    'twee vragen zonder keuze',
    400,
    'ONGELDIG_VERZOEK',
    () => ({ query: 'query a { mijnAutorisatie { naam } } query b { mijnAutorisatie { naam } }' }),
  ],
  ['een lijst van vragen', 400, 'ONGELDIG_VERZOEK', () => [goed, goed]],
  ['geen JSON', 400, 'ONGELDIG_VERZOEK', () => '{"query": '],
  [
    'een bewaarde vraag',
    400,
    'ONGELDIG_VERZOEK',
    () => ({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }),
  ],
];

const code = ({ json }: Antwoord): string => json.errors?.[0].extensions.code ?? json.code;

describe('als svb: geweigerd is geweigerd voordat er iets draait', () => {
  test.each(gevallen)('%s: %i %s, 0 statements, geen resolver', async (_wat, status, verwacht, body) => {
    const inhoud = await body();
    const { uitkomst, statements } = await tel(t, () => stuur(inhoud));
    expect([uitkomst.status, code(uitkomst)]).toEqual([status, verwacht]);
    expect(uitkomst.json.data).toBeUndefined();
    expect(statements).toEqual(niets(t));
    expect([aangeroepen(), await alarmen(t)]).toEqual([[], {}]);
  });

  test.each<[string, number, string, () => Promise<string | null> | null]>([
    ['zonder token', 401, 'GEEN_TOKEN', () => null],
    ['met een token dat er geen is', 401, 'TOKEN_ONGELDIG', async () => 'Bearer a.b.c'],
    ['met een ander doel', 403, 'GEEN_AUTORISATIE', () => eigenToken(t, { scope: 'inzage' })],
    ['met twee doelen', 403, 'DOEL', () => eigenToken(t, { scope: 'kinderbijslag inzage' })],
    ['met het nummer van een ander', 403, 'GEEN_AUTORISATIE', () => eigenToken(t, { oin: '00000001001111111000' })],
  ])('wie niet de juiste is: %s, %i %s, 0 statements, geen resolver', async (_wat, status, verwacht, token) => {
    const authorization = await token();
    const { uitkomst, statements } = await tel(t, () => stuur(goed, authorization));
    expect([uitkomst.status, code(uitkomst)]).toEqual([status, verwacht]);
    expect(statements).toEqual(niets(t));
    expect([aangeroepen(), await alarmen(t)]).toEqual([[], {}]);
  });

  test.each(['2024-09-30', '2026-11-17', '1900-01-01'])('peildatum %s buiten het raster: 0 statements', async (d) => {
    const { uitkomst, statements } = await tel(t, () => stuur({ ...goed, variables: { d, p: [PGN] } }));
    expect([uitkomst.status, code(uitkomst)]).toEqual([400, 'ONGELDIGE_WAARDE']);
    expect(statements).toEqual(niets(t));
  });

  test('maar wat mag, draait: met dezelfde teller is het er één', async () => {
    const { uitkomst, statements } = await tel(t, async () => stuur(goed, await eigenToken(t, {})));
    expect([uitkomst.status, uitkomst.json.data.inschrijvingscontrole[0].uitkomst]).toEqual([200, 'GEVONDEN']);
    expect(statements).toEqual({ ...niets(t), bron_svb_kinderbijslag: 1 });
    expect(aangeroepen()).toEqual([
      'inschrijvingscontrole',
      'inschrijvingscontrole',
      'leesBladzij',
      'leesMet',
      'voerUit',
    ]);
  });
});
