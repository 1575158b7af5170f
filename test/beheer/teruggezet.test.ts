import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import type { DataSource } from 'typeorm';
import { Schrijver } from '../../src/logboek/Schrijver';
import { metEigenaar } from '../../src/postgres/opstart';
import { urlVoor } from '../../src/postgres/poel';
import { maakGegevensbron } from '../../src/register/gegevensbron';
import { reservekopie } from '../../src/reservekopie/reservekopie';
import { bereidVoor } from '../../src/voorbereiden';
import { voegLeerlingToe } from '../bekostiging/leerling';
import { alsLogboek, proefregel } from '../logboek/proef';
import { maakDatabase, type Testdatabase } from '../opstelling/database';
import { sleutels } from '../opstelling/vast';
import { vastleggingOp } from '../projecties/proefregister';
import { configIn } from './hubIn';
import { ANDER, GEHEIM } from './Proefkopie';
import { totHet } from './totHet';

// A database of DATABASE_URL, as a DBA puts it back.
let database: Testdatabase;
let bron: DataSource;
const data = mkdtempSync(join(tmpdir(), 'bron-url-'));
const config = (geheim = GEHEIM) => configIn(data, { DATABASE_URL: database.url, BRON_GEHEIM: geheim });

beforeAll(async () => {
  database = await maakDatabase('vol');
  bron = await maakGegevensbron(database.url).initialize();
  await start();
});
afterAll(async () => {
  await bron.destroy();
  await database.sluit();
  rmSync(data, { recursive: true, force: true });
});

const sql = (tekst: string) => metEigenaar(database.url, (db) => db.query(tekst));
const volgende = async () => Number((await voegLeerlingToe(vastleggingOp(bron.manager), { brin: '00AH' })).id);

/** What a hub says while it makes the database its own. */
async function start(): Promise<string> {
  const gemeld: string[] = [];
  await bereidVoor(config(), (tekst) => gemeld.push(tekst));
  return gemeld.join();
}

/** A command as an operator gives it, with what it says. */
async function doe(opdracht: string): Promise<string[]> {
  const gezegd: string[] = [];
  const programma = new Command();
  const zeg = (tekst: string) => gezegd.push(tekst);
  reservekopie(programma, config, zeg);
  await programma.parseAsync(['reservekopie', opdracht], { from: 'user' }).catch(({ message }: Error) => zeg(message));
  return gezegd;
}

test('als beheerder: op DATABASE_URL vindt de proef wat niet klopt', async () => {
  const logboek = await alsLogboek({ database });
  await new Schrijver(logboek).schrijf(proefregel({ personen: ['7', '8'] }));
  await logboek.end();
  const mis = async () => (await doe('controleer')).filter((regel) => !regel.startsWith('goed'));
  const laatste = expect.stringContaining('De laatste verstrekking erin is van 20');
  expect(await mis()).toEqual([laatste]);

  // an index can be complete up to a transaction when none before it is open, of any test on this server
  await totHet(
    () => sql('select from logboek.verstrekking where transactie >= pg_snapshot_xmin(pg_current_snapshot())'),
    ({ rowCount }) => rowCount === 0,
  );
  // a table that cannot be read, an index that says it is complete and is not, and a projection that lacks a row
  await sql('revoke select on logboek.onbekend from current_user');
  await sql('update logboek.index_stand set tot = pg_snapshot_xmin(pg_current_snapshot())');
  await sql(
    'delete from svb_kinderbijslag.inschrijving where ctid = (select min(ctid) from svb_kinderbijslag.inschrijving)',
  );
  expect(await mis()).toEqual([
    laatste,
    expect.stringMatching(/^FOUT {4}tabellen: logboek\.onbekend is niet te lezen/),
    expect.stringMatching(/^FOUT {4}logboek: .* 2 ontbreken/),
    expect.stringMatching(/^FOUT {4}svb_kinderbijslag\.inschrijving: .* 1 ontbreken/),
    'De teruggezette database is niet goed.',
  ]);
});

test('Regel: een database die van een andere server terugkomt, gaat verder boven alle nummers die er waren; dezelfde niet', async () => {
  const eerst = await volgende();
  expect(await start()).toBe('');
  expect(await volgende()).toBe(eerst + 1);

  await sql(`update register.herkomst set waarde = '1/00000001' where wat = 'server'`);
  expect(await start()).toMatch(/teruggezet of overgenomen/);
  const sprong = await volgende();
  expect(sprong).toBeGreaterThan(eerst + 1e9);
  expect(await start()).toBe('');
  expect(await volgende()).toBe(sprong + 1);

  // where the server cannot tell, such as after a snapshot of its disk
  expect(await doe('hervat')).toEqual([expect.stringMatching(/^\d+ nummerreeksen gaan verder/)]);
  expect(await volgende()).toBeGreaterThan(sprong + 1e9);
});

test('Regel: een hub met een ander geheim start niet op de database van een ander, en verandert geen wachtwoord', async () => {
  await expect(bereidVoor(config(ANDER), () => undefined)).rejects.toThrow(
    /pseudoniemen.*met een ander geheim gemaakt.*BRON_GEHEIM.*herstel\.md/,
  );
  const login = 'bron_svb_kinderbijslag';
  await metEigenaar(urlVoor(database.url, login, sleutels.wachtwoord(login)), (db) => db.query('select 1'));
  await start();
});
