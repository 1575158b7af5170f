import type { Foutcode } from '../../src/errors';
import { NUMMER } from './bommen';

/** What goes over a connection, byte for byte, and per answer what came of it. */
export type Verbinding = [wat: string, bytes: (bearer: string) => (string | Buffer)[], uitkomsten: (Foutcode | 'OK')[]];

/** The caller says no more. */
export const EINDE = '';

const INHOUD = '{"query":"{ __typename }"}';
const JSON_KOP = 'Content-Type: application/json\r\n';

interface Anders {
  begin?: string;
  kop?: string;
  lengte?: string | null;
  blijft?: boolean;
  host?: string;
}

/** A good request, but for what the case changes. */
const verzoek = (
  bearer: string,
  {
    begin = 'POST /graphql HTTP/1.1',
    kop = '',
    lengte = `Content-Length: ${INHOUD.length}\r\n`,
    blijft = false,
    host = 'Host: hub\r\n',
  }: Anders = {},
): string =>
  `${begin}\r\n${host}Authorization: ${bearer}\r\n${JSON_KOP}${blijft ? '' : 'Connection: close\r\n'}${kop}${lengte ?? ''}\r\n`;

const goed =
  (anders: Anders = {}, inhoud: string | Buffer = INHOUD): Verbinding[1] =>
  (bearer) => [verzoek(bearer, anders), inhoud];

const stuk =
  (...bytes: (string | Buffer)[]): Verbinding[1] =>
  () =>
    bytes;
const CHUNK = `${INHOUD.length.toString(16)}\r\n${INHOUD}\r\n`;
const chunked = (kop: string, inhoud: string) =>
  goed({ kop: `Transfer-Encoding: chunked\r\n${kop}`, lengte: null }, inhoud);
const TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

export const verbindingen: Verbinding[] = [
  ['geen HTTP', stuk(`${NUMMER}\r\n\r\n`), ['ONGELDIG_VERZOEK']],
  ['een handdruk van TLS', stuk(Buffer.from('16030100c8010000c40303', 'hex')), ['ONGELDIG_VERZOEK']],
  ['HTTP/2 zonder afspraak', stuk('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), ['ONGELDIG_VERZOEK']],
  ['een versie die er niet is', goed({ begin: 'POST /graphql HTTP/3.7' }), ['ONGELDIG_VERZOEK']],
  ['een methode die er niet is', goed({ begin: `N${NUMMER} /graphql HTTP/1.1` }), ['ONGELDIG_VERZOEK']],
  ['een tunnel naar elders', goed({ begin: 'CONNECT elders.example:443 HTTP/1.1' }), ['ONGELDIG_VERZOEK']],
  ['HTTP/1.0', goed({ begin: 'POST /graphql HTTP/1.0' }), ['OK']],
  ['geen host', goed({ host: '' }), ['ONGELDIG_VERZOEK']],
  ['regels zonder return', stuk('POST /graphql HTTP/1.1\nHost: hub\nContent-Length: 0\n\n'), ['ONGELDIG_VERZOEK']],
  [
    'duizenden koppen',
    goed({ kop: Array.from({ length: 3_000 }, (_, nr) => `x${nr}: ${NUMMER}\r\n`).join('') }),
    ['ONGELDIG_VERZOEK'],
  ],
  ['een kop die te groot is', goed({ kop: `x: ${NUMMER.repeat(3_000)}\r\n` }), ['ONGELDIG_VERZOEK']],
  ['een kop over twee regels', goed({ kop: `x: a\r\n ${NUMMER}\r\n` }), ['ONGELDIG_VERZOEK']],
  ['een nul in een kop', goed({ kop: `x: ${NUMMER}\0\r\n` }), ['ONGELDIG_VERZOEK']],
  ['een stuurteken in traceparent', goed({ kop: `traceparent: ${TRACE}\tx: ${NUMMER}\r\n` }), ['OK']],
  ['twee keer traceparent', goed({ kop: `traceparent: ${TRACE}\r\ntraceparent: ${TRACE}\r\n` }), ['OK']],
  ['een tweede token', goed({ kop: `Authorization: Bearer ${NUMMER}\r\n` }), ['OK']],
  [
    'een andere bron en een andere methode',
    goed({ kop: `X-Forwarded-For: ${NUMMER}\r\nX-HTTP-Method-Override: GET\r\n` }),
    ['OK'],
  ],
  ['een verwachting die niemand kent', goed({ kop: `Expect: ${NUMMER}\r\n` }), ['OK']],
  ['een websocket', goed({ kop: 'Upgrade: websocket\r\n' }), ['OK']],
  [
    'veel koekjes met vreemde namen',
    goed({ kop: `Cookie: ${'__proto__=x; constructor=y; '.repeat(400)}\r\n` }),
    ['OK'],
  ],
  [
    'een inhoud die korter is dan gezegd',
    (bearer) => [verzoek(bearer, { lengte: 'Content-Length: 100\r\n' }), INHOUD, EINDE],
    ['ONGELDIG_VERZOEK'],
  ],
  ['een inhoud die langer is dan gezegd', goed({ lengte: 'Content-Length: 10\r\n' }), ['ONGELDIG_VERZOEK']],
  ['een lengte onder nul', goed({ lengte: 'Content-Length: -1\r\n' }), ['ONGELDIG_VERZOEK']],
  ['twee verschillende lengten', goed({ kop: 'Content-Length: 27\r\n' }), ['ONGELDIG_VERZOEK']],
  ['een lengte en stukken', goed({ kop: 'Transfer-Encoding: chunked\r\n' }, `${CHUNK}0\r\n\r\n`), ['ONGELDIG_VERZOEK']],
  ['stukken zonder lengte', chunked('', `zz\r\n${INHOUD}\r\n0\r\n\r\n`), ['ONGELDIG_VERZOEK']],
  [
    'stukken met een ander token erachter',
    chunked('Trailer: authorization\r\n', `${CHUNK}0\r\nauthorization: Bearer ${NUMMER}\r\n\r\n`),
    ['OK'],
  ],
  ['gezegd dat het gzip is', goed({ kop: 'Content-Encoding: gzip\r\n' }), ['OK']],
  [
    'echt gzip',
    goed(
      { kop: 'Content-Encoding: gzip\r\n', lengte: 'Content-Length: 20\r\n' },
      Buffer.from('1f8b080000000000000303000000000000000000', 'hex'),
    ),
    ['ONGELDIG_VERZOEK'],
  ],
  [
    'UTF-16',
    goed({ lengte: 'Content-Length: 54\r\n' }, Buffer.from(`\ufeff${INHOUD}`, 'utf16le')),
    ['ONGELDIG_VERZOEK'],
  ],
  [
    'bytes die geen UTF-8 zijn, in de vraag',
    goed(
      { lengte: 'Content-Length: 28\r\n' },
      Buffer.concat([Buffer.from(INHOUD.slice(0, 24)), Buffer.from([0xff, 0xc0]), Buffer.from('"}')]),
    ),
    ['SYNTAX'],
  ],
  [
    'drie vragen achter elkaar op één verbinding',
    (bearer) => [
      verzoek(bearer, { blijft: true }),
      INHOUD,
      verzoek(bearer, { blijft: true, kop: 'Accept: text/html\r\n' }),
      INHOUD,
      verzoek(bearer),
      INHOUD,
    ],
    ['OK', 'ACCEPT', 'OK'],
  ],
  [
    'een vraag achter een die stuk is',
    (bearer) => ['POST /graphql HTTP/1.1\r\nContent-Length: x\r\n\r\n', verzoek(bearer), INHOUD],
    ['ONGELDIG_VERZOEK'],
  ],
];
