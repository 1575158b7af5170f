import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { testpersonen } from '../../seeds/testpersonen';
import { beginTrace } from '../../src/logboek/trace';
import { Sporen } from '../../src/sporen/Sporen';
import { type Antwoord, maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { CONTROLE } from '../svb/controle';
import { leesPersonen, type Personen } from './leesPersonen';
import { maakOntvanger, type Ontvanger, type Span } from './maakOntvanger';
import { logIn, stelVragen, verstopOveral } from './stelAlles';
import { zoekPersonen } from './zoekPersonen';

const { pgn } = testpersonen.zestienIngeschreven;
const BRON = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };
const log: string[] = [];
const logNaar = { write: (regel: string) => void log.push(regel) };

let t: Testhub;
let svb: Partner;
let ontvanger: Ontvanger;
let personen: Personen;
let pgns: string[];
let codes: string[];
const antwoorden: Record<string, Antwoord> = {};
/** everything that the hub and its database said, by where */
const gezegd: Record<string, string> = {};

const vraag = (koppen = {}) => svb(CONTROLE, { peildatum: VANDAAG, pgns }, koppen);

/** What breaks in the database with somebody in the message, for as long as it takes to ask. */
async function breek(heen: string[], terug: string[], doe: () => Promise<void>): Promise<void> {
  for (const sql of heen) await t.db.query(sql);
  await doe();
  for (const sql of terug) await t.db.query(sql);
}

async function leesLogboek(): Promise<string> {
  const { rows } = await t.db.query(
    `select table_name as tabel from information_schema.tables where table_schema = 'logboek' and table_type = 'BASE TABLE' and table_name <> 'persoon_index'`,
  );
  const teksten: string[] = [];
  for (const { tabel } of rows) {
    // the log pseudonyms of a provision are there to be found, and by nothing else
    const uit = await t.db.query(`select to_jsonb(t) - 'personen' - 'persoon' as rij from logboek.${tabel} t`);
    teksten.push(...uit.rows.map(({ rij }) => JSON.stringify(rij)));
  }
  return teksten.join('\n');
}

beforeAll(async () => {
  ontvanger = await maakOntvanger();
  t = await maakHub({ logNaar, config: { logniveau: 'debug', sporen: ontvanger.url } });
  svb = await t.als('svb');
  personen = await leesPersonen(t.db);
  pgns = [...personen.pgn].slice(0, 2_000);
  const { rows } = await t.db.query(`select current_setting('data_directory') as map`);
  const pglog = join(rows[0].map, '..', 'postgres.log');
  const pglogVanaf = readFileSync(pglog).length;

  antwoorden.goed = await vraag({ traceparent: `00-${BRON.traceId}-${BRON.spanId}-01` });
  antwoorden.geweigerd = await svb('{ bestaatNiet }');
  antwoorden.onbekend = await t.stuur('{}', { authorization: 'Bearer niets' });
  codes = await stelVragen(t, pgns);
  await verstopOveral(t, pgn);
  await logIn(t, pgn);

  const TABEL = 'svb_kinderbijslag.onderwijsdeelnemer';
  await breek(
    [
      `alter table ${TABEL} rename to heel`,
      `create view ${TABEL} as select * from svb_kinderbijslag.heel where (achternaam || pgn)::int > 0`,
      `grant select on ${TABEL} to ${t.slices.find(({ naam }) => naam === 'svb_kinderbijslag')!.login}`,
    ],
    [`drop view ${TABEL}`, 'alter table svb_kinderbijslag.heel rename to onderwijsdeelnemer'],
    async () => {
      antwoorden.storing = await vraag();
    },
  );
  await breek(
    [`alter table logboek.verstrekking add constraint proef check (afnemer <> 'svb') not valid`],
    ['alter table logboek.verstrekking drop constraint proef'],
    async () => {
      antwoorden.nietGelogd = await vraag();
    },
  );

  gezegd.metrics = await (await fetch(`${t.hub.url}/metrics`)).text();
  const pids = await t.db.query('select pid from pg_stat_activity where datname = current_database()');
  gezegd.logboek = await leesLogboek();
  await t.hub.stop();
  const mijn = pids.rows.map(({ pid }) => `[${pid}]`);
  const regels = readFileSync(pglog).subarray(pglogVanaf).toString().split('\n');
  gezegd.postgres = regels.filter((regel) => mijn.some((pid) => regel.includes(pid))).join('\n');
  gezegd.log = log.join('');
  gezegd.sporen = ontvanger.ruw.join('\n');
});
afterAll(async () => {
  await t.stop();
  await ontvanger.stop();
});

test('Regel: er is gevraagd, geantwoord, geweigerd en stukgegaan', () => {
  const uitkomsten = Object.entries(antwoorden).map(([naam, { status }]) => [naam, status]);
  expect(Object.fromEntries(uitkomsten)).toEqual({
    ...{ goed: 200, geweigerd: 400, onbekend: 401, storing: 500, nietGelogd: 503 },
  });
  expect(antwoorden.goed!.tekst).toContain(pgn);
  expect(codes.filter((code) => code === 'OK').length).toBeGreaterThan(25);
  expect(personen.pgn.size).toBeGreaterThan(1_500);
  expect(gezegd.log).toContain('"msg":"storing"');
  expect(gezegd.log).toContain('inloggen mislukt');
  expect(gezegd.logboek).toContain('coordinator-rmc-14');
  expect(gezegd.metrics).toContain('bron_verzoeken_totaal');
});

test.each(['log', 'sporen', 'metrics', 'logboek', 'postgres'])(
  'Regel: geen nummer, naam, adres of geboortedatum van wie ook in %s',
  (waar) => {
    expect(zoekPersonen(gezegd[waar]!, personen)).toEqual([]);
  },
);

test('Regel: wat in een logregel of een spoor over iemand zou staan, wordt gevonden', async () => {
  const eigen = await maakOntvanger();
  const regels: string[] = [];
  const schrijver = pino({ base: null }, { write: (regel: string) => void regels.push(regel) });
  const naam = [...personen.naam].find((een) => een.length > 5)!;
  schrijver.warn({ fout: `Key (pgn)=(${pgn}) already exists` }, 'proef');
  schrijver.warn({ fout: `x${pgn}0` }, `voor ${naam}`);
  const sporen = new Sporen(eigen.url, schrijver);
  const spoor = sporen.begin(beginTrace(undefined));
  spoor.meld({ relatie: `a${pgn}` });
  spoor.eindig();
  await sporen.stop();
  await eigen.stop();
  expect(zoekPersonen(regels[0]!, personen)).toEqual([`pgn ${pgn}`]);
  expect(zoekPersonen(regels[1]!, personen)).toEqual(expect.arrayContaining([`pgn ${pgn}`, `naam ${naam}`]));
  expect(zoekPersonen(eigen.ruw.join(), personen)).toContain(`pgn ${pgn}`);
});

const kenmerken = ({ attributes }: Span) =>
  Object.fromEntries(
    attributes.map(({ key, value: { stringValue, intValue } }) => [key, stringValue ?? Number(intValue)]),
  );

/** The spans of an answer, by name; the first is named as the answer itself says. */
function spansVan({ headers }: Antwoord): Record<string, Span> {
  const [, traceId, spanId] = headers.get('traceresponse')!.split('-');
  const spans = ontvanger.spans().filter((span) => span.traceId === traceId);
  const wortel = spans.find((span) => span.spanId === spanId)!;
  expect([wortel.name, wortel.parentSpanId ?? '']).toEqual(['POST /graphql', '']);
  return { wortel, ...Object.fromEntries(spans.filter((span) => span !== wortel).map((span) => [span.name, span])) };
}

test('als beheerder: van een antwoord is er een spoor onder de trace van het ontvangstbewijs, met zijn stappen', () => {
  const { wortel, ...stappen } = spansVan(antwoorden.goed!);
  expect(wortel!.traceId).toBe(antwoorden.goed!.json.extensions.verstrekking.trace);
  expect(Object.keys(stappen).sort()).toEqual(['contract', 'identiteit', 'logboek', 'sql', 'uitvoering']);
  const { sql, ...onder } = stappen;
  for (const { parentSpanId } of Object.values(onder)) expect(parentSpanId).toBe(wortel!.spanId);
  expect(sql!.parentSpanId).toBe(stappen.uitvoering!.spanId);
  expect(wortel!.links).toEqual([expect.objectContaining(BRON)]);
  const { 'bron.gevonden': gevonden, ...rest } = kenmerken(wortel!);
  expect(gevonden).toBeGreaterThan(10);
  expect(rest).toEqual({
    ...{ 'http.request.method': 'POST', 'http.route': '/graphql', 'http.response.status_code': 200 },
    ...{
      'bron.afnemer': 'svb',
      'bron.doel': 'kinderbijslag',
      'bron.contract': 'svb/kinderbijslag/v1',
      'bron.code': 'OK',
    },
    ...{ 'bron.opgevraagd': pgns.length, 'bron.geleverd': expect.any(Number) },
  });
  expect(kenmerken(sql!)).toEqual({
    'bron.statement': expect.stringMatching(/^[\w-]{16}$/),
    ...{ 'db.collection.name': expect.any(String), 'bron.rijen': 1 },
  });
});

test('als beheerder: een weigering zegt haar code, en komt niet verder dan de stap die weigerde', () => {
  const geweigerd = spansVan(antwoorden.geweigerd!);
  expect(Object.keys(geweigerd).sort()).toEqual(['contract', 'identiteit', 'logboek', 'wortel']);
  expect(kenmerken(geweigerd.wortel!)['bron.code']).toBe('NIET_IN_CONTRACT');
  const onbekend = spansVan(antwoorden.onbekend!);
  expect(Object.keys(onbekend).sort()).toEqual(['identiteit', 'wortel']);
  expect(kenmerken(onbekend.wortel!)).toMatchObject({ 'bron.code': 'TOKEN_ONGELDIG', 'error.type': 'BronFout' });
  expect(geweigerd.wortel!.status.code ?? 0).toBe(0);
});

test('als beheerder: een storing zegt waar zij was, met code en soort en zonder woorden', () => {
  const storing = spansVan(antwoorden.storing!);
  expect(kenmerken(storing.wortel!)).toMatchObject({ 'bron.code': 'STORING', 'http.response.status_code': 500 });
  expect(kenmerken(storing.sql!)).toMatchObject({ 'bron.code': '22P02', 'error.type': 'DatabaseError' });
  expect([storing.wortel!.status, storing.sql!.status]).toEqual([{ code: 2 }, { code: 2 }]);
  const nietGelogd = spansVan(antwoorden.nietGelogd!);
  expect(kenmerken(nietGelogd.wortel!)).toMatchObject({ 'bron.code': 'NIET_GELOGD', 'http.response.status_code': 503 });
  expect(kenmerken(nietGelogd.logboek!)).toMatchObject({ 'bron.code': 'NIET_GELOGD' });
  for (const { events } of ontvanger.spans()) expect(events ?? []).toEqual([]);
});
