import type { Foutcode } from '../../src/errors';

/** The body of a request, and what may come of it: 'OK', or a code of the list. */
export type Bom = [wat: string, inhoud: string, uitkomst: Foutcode | 'OK'];

/** A number that nobody may hear again. */
export const NUMMER = '999990007';

const vraag = (query: string, variables?: object): string => JSON.stringify({ query, variables });
const rij = (aantal: number, maak: (nr: number) => string): string =>
  Array.from({ length: aantal }, (_, nr) => maak(nr)).join(' ');
const diep = (aantal: number, open: string, midden: string, dicht: string): string =>
  open.repeat(aantal) + midden + dicht.repeat(aantal);
const ketting = (aantal: number, laatste: string): string =>
  `{ ...f0 } ${rij(aantal, (nr) => `fragment f${nr} on Query { ...f${nr + 1} }`)} fragment f${aantal} on Query { ${laatste} }`;
const CONTROLE = 'query ($d: Datum!, $p: [String!]!) { inschrijvingscontrole(peildatum: $d, pgns: $p) { pgn } }';

/** Questions in GraphQL that are small to write and large to answer, to compare or to read. */
export const bommen: Bom[] = [
  [
    'fragmenten in elkaar, steeds twee keer',
    vraag(
      `{ ...f0 } ${rij(60, (nr) => `fragment f${nr} on Query { ...f${nr + 1} ...f${nr + 1} }`)} fragment f60 on Query { __typename }`,
    ),
    'TE_VEEL',
  ],
  [
    'honderden fragmenten die elkaar allemaal noemen',
    vraag(
      `{ ...f0 } ${rij(150, (nr) => `fragment f${nr} on Query { ${rij(40, (k) => `...f${Math.min(nr + 1 + k, 150)}`)} }`)} fragment f150 on Query { __typename }`,
    ),
    'TE_VEEL',
  ],
  ['een lange ketting van fragmenten', vraag(ketting(3_000, '__typename')), 'TE_VEEL'],
  ['fragmenten in een kring', vraag(ketting(400, '...f0')), 'NIET_IN_CONTRACT'],
  ['een fragment dat zichzelf noemt', vraag('{ ...f } fragment f on Query { ...f }'), 'NIET_IN_CONTRACT'],
  ['veel aliassen voor hetzelfde', vraag(`{ mijnAutorisatie { ${rij(600, (nr) => `a${nr}: naam`)} } }`), 'TE_VEEL'],
  ['dezelfde naam duizenden keren', vraag(`{ mijnAutorisatie { ${rij(11_000, () => 'naam')} } }`), 'TE_VEEL'],
  [
    'dezelfde alias voor steeds iets anders',
    vraag(`{ ${rij(900, (nr) => `a: inschrijvingscontrole(peildatum: "x", pgns: ["${nr}"])`)} }`),
    'TE_VEEL',
  ],
  [
    'lange teksten om met elkaar te vergelijken',
    vraag(`{ ${rij(900, () => `a: b(c: "${NUMMER.repeat(100)}")`)} }`),
    'TE_VEEL',
  ],
  ['velden diep in elkaar', vraag(diep(900, '{ a ', '{ a }', '}')), 'TE_VEEL'],
  ['alleen accolades', vraag('{'.repeat(100_000)), 'SYNTAX'],
  ['lijsten diep in elkaar', vraag(`{ a(b: ${diep(2_000, '[', '', ']')}) }`), 'TE_VEEL'],
  [
    'twee gelijke lijsten diep in elkaar',
    vraag(`{ x: a(b: ${diep(1_400, '[', '', ']')}) x: a(b: ${diep(1_400, '[', '', ']')}) }`),
    'TE_VEEL',
  ],
  [
    'twee gelijke velden diep in elkaar',
    vraag(`{ ${diep(450, 'a {', 'a', '}')} ${diep(450, 'a {', 'a', '}')} }`),
    'TE_VEEL',
  ],
  ['objecten diep in elkaar', vraag(`{ a(b: ${diep(500, '{a:', '1', '}')}) }`), 'TE_VEEL'],
  [
    'een type van lijsten van lijsten',
    vraag(`query ($a: ${diep(5_000, '[', 'String', ']')}) { inschrijvingscontrole(peildatum: $a, pgns: $a) { pgn } }`),
    'TE_VEEL',
  ],
  [
    'dezelfde directive duizenden keren',
    vraag(`{ __typename ${rij(1_500, () => '@skip(if: false)')} }`),
    'NIET_IN_CONTRACT',
  ],
  [
    'een directive die er niet is, duizenden keren',
    vraag(`{ __typename ${rij(5_000, () => '@weg')} }`),
    'NIET_IN_CONTRACT',
  ],
  [
    'duizenden argumenten',
    vraag(`{ mijnAutorisatie(${rij(2_500, (nr) => `a${nr}: 1`)}) { naam } }`),
    'NIET_IN_CONTRACT',
  ],
  ['duizenden variabelen', vraag(`query (${rij(2_500, (nr) => `$a${nr}: Int`)}) { __typename }`), 'NIET_IN_CONTRACT'],
  [
    'dezelfde variabele duizenden keren',
    vraag(`query (${rij(2_500, () => '$a: Int')}) { __typename }`),
    'NIET_IN_CONTRACT',
  ],
  ['honderden bewerkingen', vraag(rij(600, (nr) => `query q${nr} { __typename }`)), 'TE_VEEL'],
  ['honderden velden die er niet zijn', vraag(`{ ${rij(900, (nr) => `x${nr}`)} }`), 'NIET_IN_CONTRACT'],
  [
    'introspectie in introspectie',
    vraag(`{ __schema { types { ${diep(20, 'fields { type {', 'name', '} }')} } } }`),
    'NIET_IN_CONTRACT',
  ],
  [
    'introspectie van ofType in ofType',
    vraag(`{ __schema { types { fields { type { ${diep(90, 'ofType {', 'name', '}')} } } } } }`),
    'OK',
  ],
  [
    'introspectie onder honderd namen',
    vraag(`{ ${rij(100, (nr) => `a${nr}: __schema { types { name } }`)} }`),
    'TE_VEEL',
  ],
  ['tienduizenden woorden', vraag(`{ ${rij(30_000, () => 'naam')} }`), 'TE_VEEL'],
  [
    'een lijst van tienduizenden getallen',
    vraag(`{ inschrijvingscontrole(peildatum: "2026-11-16", pgns: [${rij(11_000, () => '1')}]) { pgn } }`),
    'NIET_IN_CONTRACT',
  ],
  ['een heel lange naam', vraag(`{ ${'x'.repeat(900_000)} }`), 'NIET_IN_CONTRACT'],
  ['een heel lange alias', vraag(`{ ${'x'.repeat(900_000)}: __typename }`), 'TE_VEEL'],
  ['een heel lange tekst', vraag(`{ mijnAutorisatie(a: "${NUMMER.repeat(100_000)}") { naam } }`), 'NIET_IN_CONTRACT'],
  [
    'een getal zonder eind',
    vraag(`{ inschrijvingscontrole(peildatum: ${NUMMER.repeat(100_000)}, pgns: []) { pgn } }`),
    'ONGELDIGE_WAARDE',
  ],
  [
    'een getal dat te groot is',
    vraag('{ inschrijvingscontrole(peildatum: 1e400, pgns: []) { pgn } }'),
    'ONGELDIGE_WAARDE',
  ],
  ['een mebibyte commentaar', vraag(`#${NUMMER.repeat(100_000)}\n{ __typename }`), 'OK'],
  ['een mebibyte komma’s', vraag(`${','.repeat(1_000_000)}{ __typename }`), 'OK'],
  [
    'variabelen: honderdduizenden nummers',
    vraag(CONTROLE, { d: '2026-11-16', p: Array.from({ length: 250_000 }, () => '') }),
    'TE_VEEL',
  ],
  [
    'variabelen: honderdduizenden keren iets anders',
    vraag(CONTROLE, { d: '2026-11-16', p: Array.from({ length: 400_000 }, () => 1) }),
    'TE_VEEL',
  ],
  [
    'variabelen die niemand vroeg',
    vraag('{ __typename }', Object.fromEntries(Array.from({ length: 50_000 }, (_, nr) => [`k${nr}`, nr]))),
    'OK',
  ],
];

const met = (variabelen: string, query = CONTROLE): string =>
  `{"query":${JSON.stringify(query)},"variables":${variabelen}}`;
const lijst = (waarde: string): string => met(`{"d":"2026-11-16","p":${waarde}}`);

/** JSON that means to be more, or less, than a question. */
export const inhouden: Bom[] = [
  ['lijsten diep in elkaar als nummers', lijst(diep(400_000, '[', '', ']')), 'ONGELDIGE_WAARDE'],
  ['objecten diep in elkaar als datum', met(`{"p":[],"d":${diep(150_000, '{"a":', '1', '}')}}`), 'ONGELDIGE_WAARDE'],
  ['lijsten diep in elkaar als vraag', `{"query":${diep(400_000, '[', '', ']')}}`, 'ONGELDIG_VERZOEK'],
  ['objecten diep in elkaar als variabelen', met(diep(150_000, '{"a":', '1', '}'), '{ __typename }'), 'OK'],
  ['__proto__ als variabele', met('{"__proto__":{"d":"2026-11-16"}}'), 'ONGELDIG_VERZOEK'],
  ['constructor.prototype als variabele', met('{"constructor":{"prototype":{"d":"x"}}}'), 'ONGELDIG_VERZOEK'],
  ['__proto__ naast de vraag', '{"query":"{ __typename }","__proto__":{"operationName":"x"}}', 'ONGELDIG_VERZOEK'],
  ['een variabele die toString heet', met('{}', 'query ($toString: String!) { __typename }'), 'NIET_IN_CONTRACT'],
  [
    'velden die constructor en __proto__ heten',
    met('{}', '{ constructor __proto__ hasOwnProperty }'),
    'NIET_IN_CONTRACT',
  ],
  [
    'aliassen die constructor en __proto__ heten',
    met('{}', '{ __proto__: mijnAutorisatie { constructor: naam __proto__: oin } }'),
    'OK',
  ],
  [
    'fragmenten die toString en constructor heten',
    met(
      '{}',
      '{ ...toString } fragment toString on Query { ...constructor } fragment constructor on Query { __typename }',
    ),
    'OK',
  ],
  [
    'een bewerking die toString heet en er niet is',
    '{"query":"query a { __typename }","operationName":"toString"}',
    'ONGELDIG_VERZOEK',
  ],
  ['dezelfde sleutel twee keer', '{"query":"{ geheim }","query":"{ __typename }"}', 'OK'],
  ['een half teken in de vraag', '{"query":"{ mijnAutorisatie(a:\\"\\ud800\\") { naam } }"}', 'SYNTAX'],
  ['een nul in de vraag', '{"query":"{ __typename \\u0000 }"}', 'SYNTAX'],
  ['een nul en halve tekens als nummers', lijst('["\\u0000","\\ud800","\\udfff\\ud800"]'), 'OK'],
  ['een BOM voor de JSON en voor de vraag', '\ufeff{"query":"\\ufeff{ __typename }"}', 'OK'],
  ['een BOM als vraag', '{"query":"\\ufeff"}', 'SYNTAX'],
  ['een getal dat te groot is als nummer', lijst(`[1e400,${NUMMER}]`), 'ONGELDIGE_WAARDE'],
  ['een nummer als datum', met(`{"d":"${NUMMER}","p":[]}`), 'ONGELDIGE_WAARDE'],
  [
    'een lijst van vragen',
    `[${Array.from({ length: 1_000 }, () => '{"query":"{ __typename }"}').join()}]`,
    'ONGELDIG_VERZOEK',
  ],
  ['niets', '', 'ONGELDIG_VERZOEK'],
  ['null', 'null', 'ONGELDIG_VERZOEK'],
  ['een halve vraag', `{"query":"{ mijnAutorisatie(a: \\"${NUMMER}`, 'ONGELDIG_VERZOEK'],
  ['meer dan een mebibyte', `{"query":"${NUMMER.repeat(120_000)}"}`, 'TE_GROOT'],
];
