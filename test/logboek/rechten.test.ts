import pg from 'pg';
import { LOGBOEK_LOGIN } from '../../src/logboek/login';
import { Schrijver } from '../../src/logboek/Schrijver';
import { maakHub, type Testhub } from '../opstelling/hub';
import { alsLogboek, controle, pgnVan, proefregel } from './proef';

const ONTZEGD = '42501';

let t: Testhub;
let logboek: pg.Client;
beforeAll(async () => {
  t = await maakHub();
  await (await t.als('svb'))(controle(), { pgns: [pgnVan('zestienIngeschreven')] });
  logboek = await alsLogboek(t);
});
afterAll(async () => {
  await logboek.end();
  await t.stop();
});

test.each([
  ['regels veranderen', `update logboek.verstrekking set personen = '{}'`],
  ['regels weghalen', 'delete from logboek.verstrekking'],
  ['alles weghalen', 'truncate logboek.verstrekking'],
  ['regels lezen', 'select id from logboek.verstrekking'],
  ['regels teruglezen bij het toevoegen', 'insert into logboek.audit values (1, 2, 3, 4, 5, 6) returning trace_id'],
  ['zelf kiezen welke transactie een regel schreef', `insert into logboek.verstrekking (transactie) values ('0')`],
  ['de audit veranderen', `update logboek.audit set wie = 'niemand'`],
  ['de audit weghalen', 'delete from logboek.audit'],
  ['de audit lezen', 'select wie from logboek.audit'],
  ['de index veranderen', `delete from logboek.persoon_index`],
  ['de index lezen', 'select persoon from logboek.persoon_index'],
  ['de grens van de index verzetten', `update logboek.index_stand set tot = '9000000000000'`],
  ['lezen wat inzage leest', 'select id from logboek.per_persoon'],
  ['de dataverwerkingen lezen', 'select trace_id from logboek.dataverwerkingen'],
  ['onbekenden weghalen', 'delete from logboek.onbekend'],
  ['een tabel maken', 'create table logboek.eigen (a int)'],
  ['een tijdelijke tabel maken', 'create temp table eigen (a int)'],
  ['een slice lezen', 'select pgn from svb_kinderbijslag.onderwijsdeelnemer'],
  ['het register lezen', 'select pgn from register.pgn'],
  ['een andere rol aannemen', 'set role bron'],
])('als logboek: %s mag niet', async (_wat, statement) => {
  await expect(logboek.query(statement)).rejects.toMatchObject({ code: ONTZEGD });
});

test('als logboek: toevoegen en de index bijwerken mag wel', async () => {
  await new Schrijver(logboek).schrijf(proefregel({ personen: ['7'] }));
  const { rows } = await logboek.query('select logboek.indexeer() as n');
  expect(rows[0].n).toBeGreaterThanOrEqual(0);
});

test('Regel: van het logboek heeft niemand anders rechten dan de eigenaar en deze login', async () => {
  const { rows } = await t.db.query<{ wie: string; recht: string }>(
    `select distinct grantee::regrole::text as wie, privilege_type as recht from pg_class c, aclexplode(c.relacl)
     where relnamespace = 'logboek'::regnamespace and grantee <> c.relowner order by 1, 2`,
  );
  expect([...new Set(rows.map(({ wie }) => wie))]).toEqual([LOGBOEK_LOGIN]);
  expect(rows.map(({ recht }) => recht)).toEqual(['INSERT', 'SELECT', 'UPDATE']);
  const { rows: functies } = await t.db.query(
    `select proname, grantee::regrole::text as wie from pg_proc p, aclexplode(p.proacl)
     where pronamespace = 'logboek'::regnamespace and grantee <> p.proowner`,
  );
  expect(functies).toEqual([{ proname: 'indexeer', wie: LOGBOEK_LOGIN }]);
});

test('als svb en als privacy-officer: met hun eigen login is het logboek zelf onleesbaar', async () => {
  for (const login of ['bron_svb_kinderbijslag', 'bron_privacy_officer_inzage']) {
    await t.db.query(`set role ${login}`);
    for (const tabel of ['verstrekking', 'per_persoon', 'audit', 'onbekend', 'dataverwerkingen']) {
      await expect(t.db.query(`select * from logboek.${tabel}`)).rejects.toMatchObject({ code: ONTZEGD });
    }
    await t.db.query('reset role');
  }
});
