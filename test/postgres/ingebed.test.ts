import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { platformpakket } from '../../src/postgres/binaries';
import { type Ingebed, type IngebedOpties, startIngebed } from '../../src/postgres/startIngebed';

const wachtwoord = (login: string) => `geheim van ${login}/+`;
const instellingen = { fsync: 'off', shared_buffers: '16MB' };

const mappen: string[] = [];
const draaiend = new Set<Ingebed>();

/** Open to everyone, so that under root the cluster lies inside it. */
function nieuweMap(): string {
  const map = realpathSync(mkdtempSync(join(tmpdir(), 'bron-ingebed-')));
  chmodSync(map, 0o755);
  mappen.push(map);
  return map;
}

async function start(map: string, meer: Partial<IngebedOpties> = {}): Promise<Ingebed> {
  const ingebed = await startIngebed({ map, wachtwoord, instellingen, ...meer });
  draaiend.add(ingebed);
  return ingebed;
}

async function vraag(url: string, sql: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const uitkomst = await client.query({ text: sql, rowMode: 'array' });
    return uitkomst.rows;
  } finally {
    await client.end();
  }
}

const luistert = (url: string) =>
  new Promise<boolean>((klaar) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => klaar(true)).on('error', () => klaar(false));
    socket.on('close', () => socket.destroy()).end();
  });

/** Starts the launcher in another node process, as `npm start` does, and waits until it says its address. */
async function startElders(map: string): Promise<{ url: string; eindig(sein: 'SIGKILL' | 'SIGTERM'): Promise<void> }> {
  const script = `
    const { readFileSync } = require('node:fs');
    const { transformSync } = require('@swc/core');
    require.extensions['.ts'] = (module, filename) => module._compile(transformSync(readFileSync(filename, 'utf8'), {
      filename, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }).code, filename);
    const { startIngebed } = require('./src/postgres/startIngebed');
    const wachtwoord = ${wachtwoord.toString()};
    startIngebed({ map: process.argv[1], wachtwoord, instellingen: ${JSON.stringify(instellingen)} }).then(
      (ingebed) => {
        console.log(ingebed.superUrl);
        setInterval(() => {}, 1000);
        process.on('SIGTERM', () => ingebed.stop().then(() => process.exit(0)));
      });`;
  const kind = spawn(process.execPath, ['-e', script, map], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [regel] = await once(kind.stdout, 'data');
  return {
    url: String(regel).trim(),
    async eindig(sein) {
      kind.kill(sein);
      await once(kind, 'exit');
    },
  };
}

afterEach(async () => {
  for (const ingebed of draaiend) await ingebed.stop();
  draaiend.clear();
});

afterAll(() => {
  for (const map of mappen) rmSync(map, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  const map = nieuweMap();

  test('a first start gives the owner a database of its own, without superuser rights', async () => {
    const { eigenaarUrl, hergebruikt } = await start(map);
    expect(hergebruikt).toBe(false);
    expect(new URL(eigenaarUrl).port).not.toBe('5432');
    await vraag(eigenaarUrl, 'create role een_afnemer login');
    const [rij] = await vraag(
      eigenaarUrl,
      `select current_user::text, rolsuper, rolcreaterole, pg_get_userbyid(datdba)::text, datlocprovider, datlocale,
              pg_encoding_to_char(encoding)::text
         from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
    );
    expect(rij).toEqual(['bron', false, true, 'bron', 'b', 'C.UTF-8', 'UTF8']);
    await expect(vraag(eigenaarUrl, 'create role een_beheerder superuser')).rejects.toThrow(/permission denied/);
  });

  test('a login without a grant reaches no database, and with CONNECT it has no schema public and no TEMP', async () => {
    const { eigenaarUrl, superUrl } = await start(map);
    await vraag(eigenaarUrl, `create role vreemde login password 'x'`);
    const als = (database: string) => eigenaarUrl.replace(/\/\/.*@/, '//vreemde:x@').replace(/bron$/, database);
    for (const database of ['bron', 'postgres', 'template1'])
      await expect(vraag(als(database), 'select 1')).rejects.toThrow(/permission denied for database/);

    await vraag(eigenaarUrl, 'grant connect on database bron to vreemde');
    await expect(vraag(als('bron'), 'create table public.t ()')).rejects.toThrow(/permission denied for schema/);
    await expect(vraag(als('bron'), 'create temp table t ()')).rejects.toThrow(/permission denied to create temp/);
    await expect(vraag(superUrl.replace(/:[^:]*@/, ':fout@'), 'select 1')).rejects.toThrow(/password/);
  });

  test('Regel: stopping frees the port and keeps the data', async () => {
    const eerste = await start(map);
    await vraag(eerste.eigenaarUrl, 'create table blijft as select 42 as getal');
    await eerste.stop();
    expect(await luistert(eerste.superUrl)).toBe(false);
    expect(existsSync(join(map, 'postgres', 'postmaster.pid'))).toBe(false);

    const tweede = await start(map);
    expect(tweede.hergebruikt).toBe(false);
    expect(await vraag(tweede.eigenaarUrl, 'select getal from blijft')).toEqual([[42]]);
  });

  test('a server that a killed process left behind is taken over, and stops', async () => {
    const vorige = await startElders(map);
    await vorige.eindig('SIGKILL');
    expect(await luistert(vorige.url)).toBe(true);

    const ingebed = await start(map);
    expect([ingebed.hergebruikt, ingebed.superUrl]).toEqual([true, vorige.url]);
    await ingebed.stop();
    expect(await luistert(vorige.url)).toBe(false);
  });

  test('a second start in the same process takes over, and either handle stops the server', async () => {
    const vergeten = await start(map);
    const ingebed = await start(map);
    expect([ingebed.hergebruikt, ingebed.superUrl]).toEqual([true, vergeten.superUrl]);
    await ingebed.stop();
    expect(await luistert(ingebed.superUrl)).toBe(false);
  });

  test('a process that leaves spares the server while another process uses it', async () => {
    const ander = await startElders(map);
    const ingebed = await start(map);
    await ingebed.stop();
    expect(await vraag(ander.url, 'select 1')).toEqual([[1]]);
    await ander.eindig('SIGTERM');
    expect(await luistert(ander.url)).toBe(false);
  });

  test('another secret is refused in words, and leaves no server running', async () => {
    const ander = { wachtwoord: (login: string) => `anders ${login}` };
    await expect(start(map, ander)).rejects.toThrow(/past niet bij het geheim.*BRON_GEHEIM/);
    expect(existsSync(join(map, 'postgres', 'postmaster.pid'))).toBe(false);

    const { superUrl } = await start(map);
    await expect(start(map, ander)).rejects.toThrow(/past niet bij het geheim/);
    expect(await vraag(superUrl, 'select 1')).toEqual([[1]]);
  });

  test('a server that dies at the start is reported with what it wrote', async () => {
    await expect(start(map, { instellingen: { shared_buffers: 'veel' } })).rejects.toThrow(
      /stopte tijdens het starten:.*"shared_buffers": "veel".*postgres\.log/s,
    );
  });

  test('a postmaster.pid whose number now belongs to another process does not prevent a start', async () => {
    const ander = spawn('sleep', ['600'], {
      cwd: '/', // and not node: both may lie where another user cannot come
      stdio: 'ignore',
      ...(process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}),
    });
    try {
      writeFileSync(join(map, 'postgres', 'postmaster.pid'), `${ander.pid}\n${map}/postgres\n1\n1\n\n127.0.0.1\n`);
      const { hergebruikt, superUrl } = await start(map);
      expect(hergebruikt).toBe(false);
      expect(await vraag(superUrl, 'select 1')).toEqual([[1]]);
    } finally {
      ander.kill('SIGKILL');
    }
  });

  test('a crash of the server itself is recovered from at the next start', async () => {
    const { eigenaarUrl } = await start(map);
    await vraag(eigenaarUrl, 'create table na_de_val as select 7 as getal');
    const [pid] = readFileSync(join(map, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
    draaiend.clear();
    const { hergebruikt, eigenaarUrl: nieuw } = await start(map);
    expect(hergebruikt).toBe(false);
    expect(await vraag(nieuw, 'select getal from na_de_val')).toEqual([[7]]);
  });

  test('Regel: the log holds no values of failed statements', async () => {
    const { eigenaarUrl } = await start(map);
    await vraag(eigenaarUrl, 'create table uniek (pgn text primary key)');
    // in the detail of the first, in the message itself of the second
    for (const sql of [`insert into uniek values ('999990019'), ('999990019')`, `select 'x999990019'::int`])
      await expect(vraag(eigenaarUrl, sql)).rejects.toThrow(/duplicate key|x999990019/);
    const log = readFileSync(join(map, 'postgres.log'), 'utf8');
    expect([/ready to accept connections/, /999990019/].map((een) => een.test(log))).toEqual([true, false]);
  });

  test('a cluster of another major version is refused in words', async () => {
    const versie = join(map, 'postgres', 'PG_VERSION');
    writeFileSync(versie, '17\n');
    try {
      await expect(start(map)).rejects.toThrow(/van PostgreSQL 17; de meegeleverde PostgreSQL is 18.*pg_dump/);
    } finally {
      writeFileSync(versie, '18\n');
    }
  });
});

describe('a data directory that was not finished', () => {
  test('what a killed initdb left is removed, and a directory that is no cluster is moved aside', async () => {
    const map = nieuweMap();
    const dood = spawnSync(process.execPath, ['-e', '']).pid;
    const rest = join(map, `postgres.nieuw-${dood}-abc`);
    for (const half of [join(map, 'postgres'), rest]) {
      mkdirSync(join(half, 'base'), { recursive: true });
      writeFileSync(join(half, 'PG_VERSION'), '18\n');
    }
    const meldingen: string[] = [];
    const { eigenaarUrl } = await start(map, { melding: (tekst) => meldingen.push(tekst) });
    expect(await vraag(eigenaarUrl, 'select 1')).toEqual([[1]]);
    expect(meldingen.join('\n')).toMatch(/geen volledige database/);
    const over = readdirSync(map).map((naam) => naam.replace(/-.*/, ''));
    expect(over.sort()).toEqual(['postgres', 'postgres.log', 'postgres.onvolledig']);
  });
});

describe('a platform without binaries', () => {
  test('an operator is told which platform it is and what to do', () => {
    expect(() => platformpakket('sunos', 'sparc')).toThrow(/sunos-sparc.*DATABASE_URL/);
  });
});
