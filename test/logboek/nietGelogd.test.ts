import pg from 'pg';
import { type Antwoord, maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { alleRegels, controle, INZAGE, pgnVan, regelVan } from './proef';
import { type Storing, storingen } from './storingen';

const PGNS = [pgnVan('zestienIngeschreven'), pgnVan('kreegBsn'), pgnVan('tweeInschrijvingen')];
/** What the answer to PGNS says, beside the numbers. */
const INHOUD = ['ZestienIngeschreven', 'KreegBsn', 'TweeInschrijvingen', '00AH', 'GEVONDEN'];
/** milliseconds: the logboek's own timeout, once for a write that was under way and once for the next */
const HOOGSTENS = 7_500;

let t: Testhub;
let svb: Partner;
let privacyOfficer: Partner;
let ander: pg.Client;
let alle: Record<string, Storing>;
beforeAll(async () => {
  t = await maakHub();
  svb = await t.als('svb');
  privacyOfficer = await t.als('privacy-officer');
  ander = new pg.Client(t.database.superUrl);
  await ander.connect();
  alle = storingen(t, ander);
});
afterAll(async () => {
  await ander.end();
  await t.stop();
});

function eisNietGelogd(antwoord: Antwoord): void {
  expect(antwoord.status).toBe(503);
  expect(antwoord.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(antwoord.headers.get('retry-after')).toBe('5');
  expect(antwoord.json).toEqual({
    ...{ type: 'about:blank', status: 503, title: 'NIET_GELOGD', code: 'NIET_GELOGD' },
    detail: expect.stringContaining('kon niet worden vastgelegd'),
    trace: antwoord.headers.get('traceresponse')!.split('-')[1],
  });
  const alles = antwoord.tekst + JSON.stringify([...antwoord.headers]);
  for (const geheim of [...PGNS, ...INHOUD]) expect(alles).not.toContain(geheim);
}

async function stelAlleVragen({ ookOnleesbaar = false }: Storing): Promise<Antwoord[]> {
  return Promise.all([
    svb(controle(), { pgns: PGNS }),
    svb('{ mijnAutorisatie { doel } }'),
    ...(ookOnleesbaar ? [] : [privacyOfficer(INZAGE, { pgn: PGNS[0] })]),
    // refusals: they too are answered only when they are on record
    svb(controle('onderwijsdeelnemer { geboortedatum }'), { pgns: PGNS }),
    svb(controle('uitkomst', '2035-01-01'), { pgns: PGNS }),
  ]);
}

test.each([
  'de tabel is op slot',
  'de schijf is vol',
  'de verbinding is verbroken en een nieuwe wordt geweigerd',
  'de verbinding breekt af tijdens het schrijven',
  'het recht om toe te voegen is ingetrokken',
  'de tabel met de audit is er niet',
  'de tabel met de audit is op slot',
])(
  'als svb en als privacy-officer: %s: 503 en geen gegevens; is het logboek er weer, dan antwoordt de hub weer',
  async (wat) => {
    const voor = await alleRegels(t.db);
    await alle[wat]!.stuk();
    const begin = Date.now();
    const antwoorden = await stelAlleVragen(alle[wat]!).finally(() => alle[wat]!.heel());
    expect(Date.now() - begin).toBeLessThan(HOOGSTENS);
    antwoorden.forEach(eisNietGelogd);
    expect(await alleRegels(t.db)).toEqual(voor);

    const weer = await svb(controle(), { pgns: PGNS });
    expect(weer.status).toBe(200);
    expect(await regelVan(t.db, weer)).toMatchObject({ uitkomst: 'verstrekt', geleverd: 3 });
  },
);

test('als svb: honderdvijftig vragen aan een logboek dat hangt worden samen geweigerd, niet na elkaar', async () => {
  const slot = alle['de tabel is op slot']!;
  await slot.stuk();
  const begin = Date.now();
  const vragen = Array.from({ length: 150 }, () => svb(controle(), { pgns: PGNS }));
  const antwoorden = await Promise.all(vragen).finally(() => slot.heel());
  expect(Date.now() - begin).toBeLessThan(HOOGSTENS);
  antwoorden.forEach(eisNietGelogd);
  expect((await svb(controle(), { pgns: PGNS })).status).toBe(200);
});

test('als svb: hapert het logboek korter dan het geduld, dan komt het antwoord, alleen later', async () => {
  const slot = alle['de tabel is op slot']!;
  await slot.stuk();
  const vraag = svb(controle(), { pgns: PGNS });
  await new Promise((klaar) => setTimeout(klaar, 1_000));
  await slot.heel();
  const antwoord = await vraag;
  expect(antwoord.status).toBe(200);
  expect(await regelVan(t.db, antwoord)).toMatchObject({ uitkomst: 'verstrekt' });
});

test('als svb: antwoordt de database niet meer, dan houdt de hub op met wachten', async () => {
  const vast = await t.db.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database() and usename = 'bron_logboek'`,
  );
  expect(vast.rows.length).toBeGreaterThan(0);
  const begin = Date.now();
  for (const { pid } of vast.rows) process.kill(pid, 'SIGSTOP');
  const antwoord = await svb(controle(), { pgns: PGNS }).finally(() => {
    for (const { pid } of vast.rows) process.kill(pid, 'SIGCONT');
  });
  expect(Date.now() - begin).toBeLessThan(HOOGSTENS);
  eisNietGelogd(antwoord);
  // Whether that record was still committed nobody can know: a record without an answer is allowed, the reverse is not.
  expect((await svb(controle(), { pgns: PGNS })).status).toBe(200);
});
