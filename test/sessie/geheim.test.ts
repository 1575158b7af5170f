import { maakHub, type Testhub } from '../opstelling/hub';
import { Bezoeker } from './Bezoeker';

const mockGelogd: string[] = [];
jest.mock('pino', () => {
  const pino = jest.requireActual('pino');
  return (opties: object) => pino(opties, { write: (regel: string) => mockGelogd.push(regel) });
});

let t: Testhub;
/** everything of a session that opens something */
const geheimen: Record<string, string> = {};
const antwoorden: string[] = [];

beforeAll(async () => {
  t = await maakHub({ config: { logniveau: 'debug' } });
  const haal = globalThis.fetch;
  const spion = jest.spyOn(globalThis, 'fetch').mockImplementation(async (...vraag) => {
    const antwoord = await haal(...vraag);
    if (String(vraag[0]).endsWith('/token') && !geheimen.access_token)
      Object.assign(geheimen, await antwoord.clone().json());
    return antwoord;
  });
  const wie = new Bezoeker(t.hub.url);
  const heen = await wie.begin();
  const adres = await wie.kies(heen, 'coordinator-rmc-14');
  for (const naam of ['state', 'nonce']) geheimen[naam] = new URL(heen).searchParams.get(naam)!;
  geheimen.code = new URL(adres).searchParams.get('code')!;
  geheimen.aanmelding = wie.eigen.get('bron-aanmelding')!;
  await wie.open(adres);
  geheimen.sessie = wie.geheim!;
  const vragen = ['{ mijnAutorisatie { gebied } }', '{ onderwijsdeelnemers(first: 3) { edges { node { pgn } } } }'];
  for (const vraag of [...vragen, '{ bestaatNiet }', '{']) {
    const { status, headers, tekst } = await wie.vraag(vraag);
    antwoorden.push(JSON.stringify({ status, headers, tekst }));
  }
  await wie.vraag('{ mijnAutorisatie { gebied } }', { origin: 'https://evil.example' });
  // attempts that fail are logged, with why
  for (const [naam, waarde] of Object.entries({ state: 'verzonnen', code: 'geheime-code', error: 'geheime-fout' })) {
    const ander = new Bezoeker(t.hub.url);
    const terug = new URL(await ander.kies(await ander.begin(), 'coordinator-rmc-15'));
    terug.searchParams.set(naam, waarde);
    if (naam === 'error') terug.searchParams.set('error_description', 'geheime-reden');
    await ander.open(terug.href);
  }
  await t.db.query('alter table logboek.aanmelding rename to weg');
  await new Bezoeker(t.hub.url).logIn('coordinator-rmc-15');
  await t.db.query('alter table logboek.weg rename to aanmelding');
  await wie.logUit();
  spion.mockRestore();
  await t.hub.stop();
});
afterAll(() => t.stop());

const NAMEN = ['access_token', 'id_token', 'code', 'state', 'nonce', 'aanmelding', 'sessie'];

/** The secret itself, and every part of a token. */
const delen = (naam: string): string[] => {
  expect(geheimen[naam]!.length).toBeGreaterThan(20);
  return [geheimen[naam]!, ...geheimen[naam]!.split('.').filter((deel) => deel.length > 60)];
};

test.each(NAMEN)('als beheerder: ik vind geen %s in het log van de hub', (naam) => {
  expect(mockGelogd.filter((regel) => regel.includes('inloggen mislukt')).length).toBeGreaterThanOrEqual(4);
  expect(mockGelogd.filter((regel) => delen(naam).some((deel) => regel.includes(deel)))).toEqual([]);
});

test('als beheerder: het log herhaalt niets van wat iemand bij een mislukte aanmelding meegaf', () => {
  expect(mockGelogd.filter((regel) => /verzonnen|geheime-|evil\.example|coordinator-/.test(regel))).toEqual([]);
});

test.each(NAMEN)('als eigenaar van de database: ik vind geen %s in een tabel', async (naam) => {
  const { rows: tabellen } = await t.db.query<{ naam: string }>(
    `select format('%I.%I', table_schema, table_name) as naam from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  expect(tabellen.map((tabel) => tabel.naam)).toEqual(
    expect.arrayContaining(['logboek.aanmelding', 'logboek.audit', 'logboek.onbekend', 'logboek.verstrekking']),
  );
  const gevonden: string[] = [];
  // the register and the slices are far larger, and the hub writes nothing there while it answers
  for (const { naam: tabel } of tabellen.filter((een) => een.naam.startsWith('logboek.'))) {
    for (const deel of delen(naam)) {
      const { rowCount } = await t.db.query(`select from ${tabel} t where position($1 in t::text) > 0`, [deel]);
      if (rowCount) gevonden.push(tabel);
    }
  }
  expect(gevonden).toEqual([]);
});

test('als rmc-14: in geen antwoord op een vraag staat iets waarmee een ander mijn sessie opent', () => {
  expect(antwoorden).toHaveLength(4);
  for (const naam of ['access_token', 'id_token', 'sessie'])
    expect(antwoorden.filter((antwoord) => delen(naam).some((deel) => antwoord.includes(deel)))).toEqual([]);
});

test('als eigenaar van de database: de naam van de sessie staat bij elke vraag en opent niets', async () => {
  const { rows } = await t.db.query(
    `select distinct a.sessie = b.sessie as zelfde from logboek.audit a, logboek.aanmelding b
     where a.wie = 'coordinator-rmc-14' and b.wie = a.wie`,
  );
  expect(rows).toEqual([{ zelfde: true }]);
});
