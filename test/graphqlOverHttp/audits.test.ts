import { type Audit, type AuditResult, serverAudits } from 'graphql-http';
import { bewaard } from '../opstelling/bewaard';
import { maakHub, type Testhub } from '../opstelling/hub';

/**
 * The audits that the hub does not pass, each with the reason. One that it would pass does not belong here, and neither does
 * one that graphql-http does not have.
 */
const GEEN_GET = 'Zij vraagt met GET: een vraag over personen staat nooit in een URL.';
const vrijstelling: Record<string, string> = { '5A70': GEEN_GET, D6D5: GEEN_GET, '6A70': GEEN_GET };

let t: Testhub;
let audits: Audit[];
beforeAll(async () => {
  t = await maakHub();
  const bearer = `Bearer ${await t.token('svb')}`;
  audits = serverAudits({
    url: `${t.hub.url}/graphql`,
    fetchFn: (adres: string, init: RequestInit = {}) =>
      fetch(adres, { ...init, headers: { ...init.headers, authorization: bearer } }),
  });
});
afterAll(() => t.stop());

const uitkomsten: [Audit, AuditResult][] = [];

test('als svb: iedere audit van graphql-http slaagt, behalve wie is vrijgesteld, en die slagen niet', async () => {
  for (const audit of audits) uitkomsten.push([audit, await audit.fn()]);
  expect(uitkomsten.length).toBeGreaterThan(60);
  const gezakt = uitkomsten.flatMap(([{ id, name }, uitkomst]) =>
    uitkomst.status === 'ok' ? [] : [{ id, name, reden: uitkomst.reason }],
  );
  expect(gezakt.filter(({ id }) => !vrijstelling[id])).toEqual([]);
  expect(Object.keys(vrijstelling).filter((id) => !gezakt.some((een) => een.id === id))).toEqual([]);
});

test('als svb: wie om application/json vraagt, leest de fout in het antwoord; wie dat niet doet, ziet haar aan de status', async () => {
  const svb = await t.als('svb');
  for (const query of ['{', '{ geheim }', 'query ($d: Datum!) { mijnAutorisatie { naam } }', '{ mijnAutorisatie }']) {
    const oud = await svb(query, undefined, { accept: 'application/json' });
    const nieuw = await svb(query, undefined, { accept: 'application/graphql-response+json, application/json;q=0.9' });
    const geen = await svb(query);
    expect([oud.status, nieuw.status, geen.status]).toEqual([200, 400, 400]);
    expect(oud.json.data).toBeUndefined();
    expect(oud.json.errors).toEqual(geen.json.errors);
    expect(nieuw.json.errors).toEqual(geen.json.errors);
  }
});

test('als svb: wat niet aan de vraag ligt, heeft ook bij application/json zijn eigen status', async () => {
  const oud = { accept: 'application/json' };
  const svb = await t.als('svb');
  expect((await t.stuur('{"query":"{ __typename }"}', oud)).status).toBe(401);
  expect((await t.stuur('{}', { ...oud, authorization: `Bearer ${await t.token('svb')}` })).status).toBe(400);
  const rmc = await t.als('rmc-14');
  const ander = '{ vsvCijfers(schooljaar: "2024-2025", filter: { regio: "15" }) { status } }';
  expect((await rmc(ander, undefined, oud)).status).toBe(403);
  expect((await svb('{ __typename }', undefined, { accept: 'text/html' })).status).toBe(406);
});

test('Regel: ook van een vraag die met 200 is geweigerd, is er een regel in het logboek', async () => {
  const svb = await t.als('svb');
  const { json, headers } = await svb('{ geheim }', undefined, { accept: 'application/json' });
  const trace = headers.get('traceresponse')!.split('-')[1];
  const { rows } = await t.db.query('select id, uitkomst, foutcode from logboek.verstrekking where trace_id = $1', [
    trace,
  ]);
  expect(rows).toEqual([{ id: json.extensions.verstrekking.id, uitkomst: 'geweigerd', foutcode: 'NIET_IN_CONTRACT' }]);
});

test('Regel: docs/graphql-over-http.md noemt iedere audit (BRON_SCHRIJF=1 npx jest test/graphqlOverHttp)', () => {
  const rij = ([{ id, name }, { status }]: [Audit, AuditResult]) =>
    `| ${id} | ${name} | ${status === 'ok' ? 'ja' : `nee: ${vrijstelling[id]}`} |`;
  bewaard(
    'docs/graphql-over-http.md',
    `${[
      '# GraphQL over HTTP',
      '<!-- Gemaakt door test/graphqlOverHttp: BRON_SCHRIJF=1 npx jest test/graphqlOverHttp -->',
      'De hub spreekt [GraphQL over HTTP](https://graphql.github.io/graphql-over-http/draft/): een vraag is een `POST` op `/graphql` met `Content-Type: application/json`, en JSON met `query` en zo nodig `variables` en `operationName`. Eén verzoek is één vraag; lijsten van vragen, bewaarde vragen en `GET` zijn er niet.',
      'Het antwoord is `application/graphql-response+json` voor wie dat in `Accept` noemt; dan zegt de HTTP-status of de vraag is beantwoord. Wie dat niet noemt en `application/json` wel, krijgt de oudere vorm: ook een vraag met een fout (waar [foutcodes.md](foutcodes.md) 400 zegt) heeft daar status 200, en `errors` zegt wat er mis is. Wie niets noemt, of `*/*`, krijgt `application/json` met de status die de fout heeft. Een token dat niet goed is, een gebied van een ander en een storing hebben altijd hun eigen status.',
      'De audits van [graphql-http](https://github.com/graphql/graphql-http) op een draaiende hub:',
      ['| audit | wat | slaagt |', '| --- | --- | --- |', ...uitkomsten.map(rij)].join('\n'),
    ].join('\n\n')}\n`,
  );
});
