import { connect, type Socket } from 'node:net';
import { testpersonen } from '../../seeds/testpersonen';
import { type Foutcode, fouten } from '../../src/errors';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { controle } from '../wanden/vragen';
import { bommen, inhouden, NUMMER } from './bommen';
import { EINDE, verbindingen } from './verbindingen';

let t: Testhub;
let bearer: string;
let po: Partner;
let svb: Partner;
beforeAll(async () => {
  t = await maakHub();
  bearer = `Bearer ${await t.token('svb')}`;
  svb = await t.als('svb');
  po = await t.als('privacy-officer');
});
afterAll(() => t.stop());

/** Characters of an answer to a question that was not one. */
const KORT = 8_000;

/** Somebody else, who asks something ordinary while the hub is busy with what is thrown at it. */
async function ander(): Promise<void> {
  const [antwoord, eigen] = await Promise.all([
    svb(...controle('ingeschreven', [testpersonen.zestienIngeschreven.pgn])),
    po('{ mijnAutorisatie { afnemer } }'),
  ]);
  expect(antwoord.json.data.inschrijvingscontrole[0]).toMatchObject({ uitkomst: 'GEVONDEN', ingeschreven: true });
  expect(eigen.json.data.mijnAutorisatie.afnemer).toBe('privacy-officer');
}

/** Refused with a code of the list, in few words, of which none is a value that was sent; or answered. */
function beoordeel(status: number, tekst: string): string {
  expect(tekst).not.toContain(NUMMER);
  const json = JSON.parse(tekst);
  if (status === 200) return 'OK';
  expect(tekst.length).toBeLessThan(KORT);
  expect(json.data ?? null).toBeNull();
  const { errors = [{ extensions: json }] } = json as { errors?: { extensions: { code: Foutcode } }[] };
  expect(errors.length).toBeLessThanOrEqual(21);
  const code: Foutcode = errors[0]!.extensions.code;
  expect(fouten[code].status).toBe(status);
  return code;
}

describe('als svb: wat te groot, te diep of geen vraag is, wordt kort geweigerd, en een ander merkt er niets van', () => {
  test.each([...bommen, ...inhouden])('%s', async (_wat, body, uitkomst) => {
    const [antwoord] = await Promise.all([
      fetch(`${t.hub.url}/graphql`, {
        method: 'POST',
        headers: { authorization: bearer, 'content-type': 'application/json' },
        body,
      }),
      ander(),
    ]);
    expect(beoordeel(antwoord.status, await antwoord.text())).toBe(uitkomst);
  });
});

const open = (bytes: (string | Buffer)[]): Socket => {
  const socket = connect(Number(new URL(t.hub.url).port), '127.0.0.1');
  for (const deel of bytes) deel === EINDE ? socket.end() : socket.write(deel);
  return socket;
};

/** Every answer that comes back over a connection. */
function antwoorden(alles: string): { status: number; tekst: string }[] {
  return [
    ...alles.matchAll(/HTTP\/1\.1 ([2-5][0-9]{2}) [\s\S]*?\r\ncontent-length: ([0-9]+)\r\n[\s\S]*?\r\n\r\n/gi),
  ].map((kop) => {
    const begin = kop.index + kop[0].length;
    return { status: Number(kop[1]), tekst: alles.slice(begin, begin + Number(kop[2])) };
  });
}

describe('als onbekende of als svb: wat over een verbinding komt en niet klopt, krijgt een code, en een ander merkt er niets van', () => {
  test.each(verbindingen)('%s', async (_wat, bytes, uitkomsten) => {
    const socket = open(bytes(bearer));
    const [alles] = await Promise.all([socket.setEncoding('utf8').toArray(), ander()]);
    const gekregen = antwoorden(alles.join(''));
    expect(gekregen.map(({ status, tekst }) => beoordeel(status, tekst))).toEqual(uitkomsten);
    expect(alles.join('')).not.toContain(NUMMER);
    // no header of theirs becomes one of ours
    expect(alles.join('')).not.toMatch(/\r\n(?:x|x-forwarded-for|authorization):/i);
  });
});

test('als onbekende: tweehonderd verbindingen die halverwege ophouden, houden niemand anders op', async () => {
  const begin = 'POST /graphql HTTP/1.1\r\nHost: hub\r\n';
  const half = ['POST /gra', begin, `${begin}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query":`];
  const traag = Array.from({ length: 200 }, (_, nr) => open([half[nr % half.length]!]));
  try {
    for (let keer = 0; keer < 3; keer++) {
      for (const socket of traag) socket.write('x');
      await ander();
    }
  } finally {
    for (const socket of traag) socket.destroy();
  }
});

test('Regel: wie herkend is heeft van elk van die vragen een regel, en geen ervan was een storing', async () => {
  const { rows } = await t.db.query<{ uitkomst: string; aantal: number }>(
    `select uitkomst, count(*)::int as aantal from logboek.verstrekking
     where afnemer = 'svb' and uitkomst <> 'verstrekt' group by 1`,
  );
  const geweigerd = [...bommen, ...inhouden]
    .filter(([, , uitkomst]) => uitkomst !== 'OK')
    // the others are refused before anybody is recognised
    .filter(([, body, uitkomst]) => uitkomst !== 'TE_GROOT' && leesbaar(body)).length;
  const opVerbinding = verbindingen
    .flatMap(([, , uitkomsten]) => uitkomsten)
    .filter((uitkomst) => uitkomst === 'SYNTAX' || uitkomst === 'ACCEPT').length;
  expect(rows).toEqual([{ uitkomst: 'geweigerd', aantal: geweigerd + opVerbinding }]);
});

/** What the hub's own reader of JSON takes for JSON: it refuses keys that would change an object's nature. */
function leesbaar(body: string): boolean {
  if (/"(?:__proto__|constructor)":/.test(body)) return false;
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}
