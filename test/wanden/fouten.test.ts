import { connect } from 'node:net';
import fc from 'fast-check';
import { fouten } from '../../src/errors';
import { maakHub, type Testhub } from '../opstelling/hub';

let t: Testhub;
let bearer: string;
beforeAll(async () => {
  t = await maakHub();
  bearer = `Bearer ${await t.token('svb')}`;
});
afterAll(() => t.stop());

interface Verzoek {
  body: string;
  headers?: Record<string, string>;
  pad?: string;
}

const controle = (binnen: string, kop = 'query') => `${kop} { inschrijvingscontrole(${binnen}) { pgn } }`;
const json = (query: string, rest: object = {}): Verzoek => ({ body: JSON.stringify({ query, ...rest }) });
const PEILDATUM = 'peildatum: "2026-11-16"';
const KOP = 'query ($d: Datum!, $p: [String!]!)';
const GOED = controle('peildatum: $d, pgns: $p', KOP);

/** Every place in a request where somebody could put a number. */
const plekken: Record<string, (nr: string) => Verzoek> = {
  'als naam van een veld': (nr) => json(`{ inschrijvingscontrole(${PEILDATUM}, pgns: []) { n${nr} } }`),
  'als naam van een vraag': (nr) => json(`{ n${nr} { pgn } }`),
  'als kaal getal': (nr) => json(`{ ${nr} }`),
  'als alias voor een fout': (nr) =>
    json(`{ n${nr}: inschrijvingscontrole(peildatum: "1900-01-01", pgns: []) { pgn } }`),
  'als alias binnenin': (nr) =>
    json(`{ inschrijvingscontrole(peildatum: "1900-01-01", pgns: []) { n${nr}: pgn n${nr}: reden } }`),
  'als naam van een argument': (nr) => json(controle(`${PEILDATUM}, pgns: [], n${nr}: 1`)),
  'als getal in een lijst van teksten': (nr) => json(controle(`${PEILDATUM}, pgns: [${nr}]`)),
  'als tekst in plaats van een lijst': (nr) => json(controle(`${PEILDATUM}, pgns: { a: "${nr}" }`)),
  'als peildatum': (nr) => json(controle(`peildatum: "${nr}", pgns: []`)),
  'als peildatum, een getal': (nr) => json(controle(`peildatum: ${nr}, pgns: []`)),
  'als enumwaarde': (nr) => json(controle(`peildatum: N${nr}, pgns: []`)),
  'als naam van een variabele': (nr) => json(controle(`${PEILDATUM}, pgns: $n${nr}`)),
  'als naam van een verklaarde variabele': (nr) =>
    json(controle(`${PEILDATUM}, pgns: $n${nr}`, `query ($n${nr}: [String!]!)`), { variables: { [`n${nr}`]: [1] } }),
  'als type van een variabele': (nr) => json(controle(`${PEILDATUM}, pgns: $p`, `query ($p: T${nr})`)),
  'als standaardwaarde': (nr) => json(controle(`${PEILDATUM}, pgns: $p`, `query ($p: [Int!] = [${nr}])`)),
  'als waarde van een verkeerd type': (nr) => json(GOED, { variables: { d: '2026-11-16', p: [Number(nr)] } }),
  'als waarde, een object': (nr) => json(GOED, { variables: { d: '2026-11-16', p: { [nr]: nr } } }),
  'als waarde, diep': (nr) => json(GOED, { variables: { d: '2026-11-16', p: [[{ a: [nr] }]] } }),
  'als waarde van een datum': (nr) => json(GOED, { variables: { d: nr, p: [] } }),
  'als datum, een getal': (nr) => json(GOED, { variables: { d: Number(nr), p: [] } }),
  'als naam van de bewerking': (nr) => json(`query n${nr} { weg }`),
  'als gekozen bewerking': (nr) => json('{ mijnAutorisatie { naam } }', { operationName: `n${nr}` }),
  'als variabelen': (nr) => json(GOED, { variables: nr }),
  'als directive': (nr) => json(`{ mijnAutorisatie @n${nr} { naam } }`),
  'in een directive': (nr) => json(`{ mijnAutorisatie @include(if: "${nr}") { naam } }`),
  'als fragment': (nr) => json(`{ ...n${nr} }`),
  'als soort': (nr) => json(`{ ... on N${nr} { id } }`),
  'in een schrijffout': (nr) => json(`{ mijnAutorisatie(a: "${nr}`),
  'na een schrijffout': (nr) => json(`{ } ${nr}`),
  'als mutatie': (nr) => json(`mutation { n${nr} }`),
  'in een bewaarde vraag': (nr) =>
    json('{ mijnAutorisatie { naam } }', { extensions: { persistedQuery: { sha256Hash: nr } } }),
  'als vraag': (nr) => ({ body: JSON.stringify({ query: Number(nr) }) }),
  'als het hele verzoek': (nr) => ({ body: nr }),
  'in een lijst': (nr) => ({ body: `[{"query":"${nr}"}]` }),
  'in stuk JSON': (nr) => ({ body: `{"query": "${nr}` }),
  'in JSON met een sleutel te veel': (nr) => ({ body: `{"__proto__": {"n${nr}": 1}, "query": ""}` }),
  'als soort inhoud': (nr) => ({ body: '{}', headers: { 'content-type': `text/n${nr}` } }),
  'als gewenste soort': (nr) => ({ ...json('{ mijnAutorisatie { naam } }'), headers: { accept: `text/n${nr}` } }),
  'als token': (nr) => ({ body: '{}', headers: { authorization: `Bearer ${nr}` } }),
  'als tokenvorm': (nr) => ({ body: '{}', headers: { authorization: `${nr} ${nr}` } }),
  'als token van drie delen': (nr) => ({ body: '{}', headers: { authorization: `Bearer ${nr}.${nr}.${nr}` } }),
  'als adres': (nr) => ({ body: '{}', pad: `/${nr}` }),
  'als stuk adres': (nr) => ({ body: '{}', pad: `/${nr}%zz` }),
  'achter het adres': (nr) => ({ body: '{}', pad: `/graphql/${nr}` }),
  'als vraag in het adres': (nr) => ({ body: '{', pad: `/graphql?pgn=${nr}` }),
};

const nummer = fc.stringMatching(/^[1-9][0-9]{7,10}$/);
const ENGELS =
  /Cannot|Unknown|Did you mean|Expected|must |Variable|Syntax|represent|invalid|required|provided|Unexpected|operation |Field "|Bad Request|valid |Error/;

const statussen = new Set<number>(Object.values(fouten).map(({ status }) => status));

const gestuurd: string[] = [];

async function stuur({ body, headers, pad = '/graphql' }: Verzoek) {
  const antwoord = await fetch(`${t.hub.url}${pad}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: bearer, ...headers },
    body,
  });
  return { status: antwoord.status, tekst: await antwoord.text() };
}

test.each(Object.entries(plekken))('als svb: een nummer %s komt in geen fouttekst terug', async (_waar, maak) => {
  let geweigerd = 0;
  await fc.assert(
    fc.asyncProperty(nummer, async (nr) => {
      gestuurd.push(nr);
      const { status, tekst } = await stuur(maak(nr));
      if (status === 200) return;
      geweigerd += 1;
      expect(statussen).toContain(status);
      expect(status).toBeLessThan(500);
      expect(tekst).not.toContain(nr);
      const antwoord = JSON.parse(tekst);
      for (const { message, extensions } of antwoord.errors ?? [{ message: antwoord.detail, extensions: antwoord }]) {
        const code = extensions.code as keyof typeof fouten;
        expect(Object.keys(fouten)).toContain(code);
        expect(fouten[code].status).toBe(status);
        expect(message).not.toMatch(ENGELS);
        expect(message).toMatch(/^[A-Zp].*\.$/);
      }
    }),
    { numRuns: 20 },
  );
  expect(geweigerd).toBe(20);
});

test('Regel: ook in het logboek staat geen van die nummers', async () => {
  const { rows } = await t.db.query<{ regel: string }>(
    `select concat_ws(' ', vraag, velden_gevraagd, velden_geleverd, foutcode) as regel from logboek.verstrekking
     union select concat_ws(' ', bron, foutcode) from logboek.onbekend`,
  );
  expect(rows.length).toBeGreaterThan(3);
  const alles = rows.map(({ regel }) => regel).join('\n');
  expect(gestuurd.filter((nr) => alles.includes(nr))).toEqual([]);
});

test('als svb: ook kortere waarden, die geen nummer zijn, komen in geen fouttekst terug', async () => {
  const waarden = ['geheimewaarde', 'x" y', '123456', '<b>'];
  for (const waarde of waarden) {
    for (const variables of [
      { d: waarde, p: [] },
      { d: [waarde], p: [] },
      { d: '2026-11-16', p: { [waarde]: waarde } },
      { d: '2026-11-16', p: [[waarde]] },
    ]) {
      const { status, tekst } = await stuur(json(GOED, { variables }));
      expect(status).toBe(400);
      expect(tekst.split('"extensions":{"verstrekking"')[0]).not.toContain(JSON.stringify(waarde).slice(1, -1));
    }
  }
});

test.each([
  ['geen HTTP', '999990007\r\n\r\n'],
  ['een kop te groot', `POST /graphql HTTP/1.1\r\nhost: a\r\nx: ${'999990007'.repeat(4_000)}\r\n\r\n`],
  ['een kop die niet mag', 'POST /graphql HTTP/1.1\r\nhost: a\r\n999990007 : \u0000\r\n\r\n'],
])('als onbekende: wat geen verzoek is (%s) krijgt een foutcode en geen herhaling', async (_wat, bytes) => {
  const { port } = new URL(t.hub.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.end(bytes);
  const tekst = (await socket.setEncoding('utf8').toArray()).join('');
  expect(tekst).toMatch(/^HTTP\/1\.1 400 /);
  expect(JSON.parse(tekst.split('\r\n\r\n')[1]!)).toMatchObject({ code: 'ONGELDIG_VERZOEK', status: 400 });
  expect(tekst).not.toContain('999990007');
});
