import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { bewaaropdrachten } from '../../src/bewaaropdrachten';
import { bewaker } from '../../src/bewaren/bewaker';
import { tel } from '../../src/bewaren/tel';
import { vernietig } from '../../src/bewaren/vernietig';
import { Schrijver } from '../../src/logboek/Schrijver';
import { Metingen } from '../../src/server/metingen';
import type { Datum } from '../../src/values/Datum';
import { totHet } from '../beheer/totHet';
import { voegLeerlingToe } from '../bekostiging/leerling';
import { proefregel } from '../logboek/proef';
import { VANDAAG } from '../opstelling/vast';
import { dag, nieuweVrijstelling } from '../register/testregister';
import { type Bewaarregister, openBewaarregister } from './openBewaarregister';

let r: Bewaarregister;
let gaat: string;
const data = mkdtempSync(join(tmpdir(), 'bron-bewaren-'));
const omgeving = { ...process.env };
beforeAll(async () => {
  r = await openBewaarregister();
  const { id } = await voegLeerlingToe(r.vastlegging, { datumIn: '2020-08-01' });
  await r.vastlegging.verleenVrijstelling(id, nieuweVrijstelling('2024-09-01', { tot: dag('2025-11-16') }));
  const { id: weg, inschrijvingId } = await voegLeerlingToe(r.vastlegging, { datumIn: '2015-08-01' });
  await r.vastlegging.schrijfUit(weg, { inschrijvingId, datumUit: dag('2022-01-01') });
  gaat = weg;
  Object.assign(process.env, {
    DATABASE_URL: r.url,
    BRON_VANDAAG: VANDAAG,
    BRON_GEHEIM: '07'.repeat(32),
    BRON_DATA: data,
  });
});
afterAll(async () => {
  process.env = omgeving;
  rmSync(data, { recursive: true, force: true });
  await r.sluit();
});

/** What the command says. */
async function hub(...woorden: string[]): Promise<string> {
  let uit = '';
  const schrijf = jest.spyOn(process.stdout, 'write').mockImplementation((tekst) => {
    uit += tekst;
    return true;
  });
  const programma = new Command('hub').exitOverride().configureOutput({ writeErr: () => undefined });
  bewaaropdrachten(programma);
  for (const opdracht of programma.commands.flatMap((een) => [een, ...een.commands]))
    opdracht.copyInheritedSettings(programma);
  try {
    await programma.parseAsync(['node', 'hub', 'bewaartermijnen', ...woorden]);
  } finally {
    schrijf.mockRestore();
  }
  return uit;
}
const vrijstellingen = async () =>
  (await r.db.query('select count(*)::int as n from register.vrijstelling')).rows[0].n as number;

test('als beheerder: bewaartermijnen toont per termijn het artikel, wat verlopen is en wat binnen een jaar verloopt', async () => {
  const uit = await hub();
  expect(uit).toContain('vrijstelling (WOT art. 24k3 lid 2; BWBR0013800');
  expect(uit).toContain('verlopen op 16 november 2026: 1 vrijstellingen; binnen een jaar daarna: 0');
  expect(uit).toContain('verlopen op 16 november 2026: 0 personen; binnen een jaar daarna: 1');
  expect(uit).toContain('50 jaar na het einde van de laatste inschrijving in het hoger onderwijs');
});

test('als beheerder: zonder --ja, met een dag die nog komt of met een dag die niet bestaat, wordt niets vernietigd', async () => {
  expect(await hub('vernietig')).toContain('Niets vernietigd');
  await expect(hub('vernietig', '--ja', '--dag', '2026-11-17')).rejects.toThrow('2026-11-17 ligt na vandaag');
  await expect(hub('vernietig', '--ja', '--dag', '2026-02-30')).rejects.toThrow('deze datum bestaat niet');
  expect(await vrijstellingen()).toBe(1);
});

test('als hub: eens per dag geteld, getoond en gewaarschuwd; vernietigen doet hij niet', async () => {
  const metingen = new Metingen();
  const gewaarschuwd: unknown[] = [];
  let vandaag = VANDAAG;
  const { doe: doeTot } = bewaker({
    tel: (op) => tel(r.db, op),
    vandaag: () => vandaag,
    meet: (termijn, verlopen) => metingen.bewaartermijnVerlopen.set({ termijn }, verlopen),
    log: { warn: (over: unknown) => gewaarschuwd.push(over) },
  });
  const doe = () => doeTot(new AbortController().signal);
  await doe();
  await doe();
  expect(gewaarschuwd).toEqual([expect.objectContaining({ termijn: 'vrijstelling', verlopen: 1 })]);
  vandaag = '2027-01-01' as Datum;
  await doe();
  expect(gewaarschuwd).toHaveLength(3);
  const tekst = await metingen.register.metrics();
  for (const [termijn, n] of [
    ['vrijstelling', 1],
    ['basisregister', 1],
    ['logboek', 0],
  ])
    expect(tekst).toContain(`bron_bewaartermijn_verlopen{termijn="${termijn}"} ${n}`);
  expect([await vrijstellingen(), await r.bekend([gaat])]).toEqual([1, [gaat]]);
});

test('als beheerder: met --ja wordt vernietigd wat op de dag verlopen is, en het bewijs noemt wie het opdroeg', async () => {
  expect(await hub('vernietig', '--ja', '--dag', '2026-11-15', '--door', 'a.beheerder')).toContain(
    'vernietigd: 0 vrijstellingen',
  );
  const uit = await hub('vernietig', '--ja', '--door', 'a.beheerder');
  expect(uit).toContain('vernietigd: 1 vrijstellingen (vrijstelling)');
  expect(await vrijstellingen()).toBe(0);
  const { rows } = await r.db.query('select dag::text, door, termijn, aantal, rijen from bewaren.vernietiging');
  expect(rows).toEqual([
    { dag: VANDAAG, door: 'a.beheerder', termijn: 'vrijstelling', aantal: 1, rijen: { vrijstelling: 1 } },
  ]);
  expect(await hub()).toContain('verlopen op 16 november 2026: 0 vrijstellingen');
});

test('Regel: wat nog onderweg was over wie net is vernietigd, komt ook niet in het logboek te staan', async () => {
  const { rows } = await r.db.query('select logpseudoniem from register.persoon where id = $1', [gaat]);
  const regel = proefregel({ begin: new Date(`${VANDAAG}T12:00:00Z`), personen: [rows[0].logpseudoniem, '73'] });
  let geschreven: Promise<void> | undefined;
  await vernietig(r.db, r.slices, {
    ...{ dag: '2027-01-01' as Datum, door: 'beheerder', geduld: 0 },
    // on the same connection, so before anything that follows
    voortgang: () => {
      geschreven ??= new Schrijver(r.db).schrijf(regel);
    },
  });
  await geschreven;
  expect(await r.bekend([gaat])).toEqual([]);
  const na = await r.db.query('select gevonden, personen from logboek.verstrekking where id = $1', [regel.id]);
  expect(na.rows).toEqual([{ gevonden: 2, personen: ['73'] }]);
  await r.db.query('delete from logboek.verstrekking');
});

test('Regel: na vijf jaar zegt het logboek niet meer over wie een verstrekking ging en wie haar vroeg; dat zij er was wel', async () => {
  const schrijver = new Schrijver(r.db);
  const op = (moment: string) =>
    proefregel({ begin: new Date(moment), eind: new Date(moment), personen: ['71', '-72'] });
  // the day is that of the Netherlands
  const [oud, nieuw, weigering] = [op('2021-11-16T22:59:00Z'), op('2021-11-16T23:01:00Z'), op('2021-11-16T12:00:00Z')];
  for (const regel of [oud, nieuw, { ...weigering, personen: [], gevonden: 0 }]) await schrijver.schrijf(regel);
  // transactions of other databases of the server hold the index up
  await totHet(
    async () => {
      await r.db.query('select logboek.indexeer()');
      return r.db.query('select from logboek.persoon_index where verstrekking = any ($1)', [[oud.id, nieuw.id]]);
    },
    ({ rowCount }) => rowCount === 4,
  );
  expect(await r.vernietigOp('2026-11-15')).toEqual({});
  expect(await r.vernietigOp('2026-11-16')).toEqual({ logboek: 2 });
  const { rows } = await r.db.query(
    `select v.id, v.gevonden, v.personen, (select count(*)::int from logboek.persoon_index i where i.verstrekking = v.id) as index,
       (select wie from logboek.audit a where a.trace_id = v.trace_id) as wie
     from logboek.verstrekking v order by begin desc`,
  );
  expect(rows).toEqual([
    { id: nieuw.id, gevonden: 2, personen: ['71', '-72'], index: 2, wie: 'svb' },
    { id: oud.id, gevonden: 2, personen: [], index: 0, wie: null },
    { id: weigering.id, gevonden: 0, personen: [], index: 0, wie: null },
  ]);
  expect(await r.vernietigOp('2026-11-16')).toEqual({});
});

test('Regel: wie in- en uitlogde staat er vijf jaar, van welk adres iets geweigerd werd één jaar, en geen dag langer', async () => {
  for (const [sessie, moment] of [
    ['00000000-0000-4000-8000-000000000001', '2021-11-16T22:59:00Z'],
    ['00000000-0000-4000-8000-000000000002', '2021-11-16T23:01:00Z'],
  ])
    await r.db.query(
      `insert into logboek.aanmelding (tijdstip, sessie, gebeurtenis, client_id, wie, oin, doel, tot)
       values ($2, $1, 'aangemeld', 'dashboard', 'coordinator', '00000099000000014000', 'vsv', $2)`,
      [sessie, moment],
    );
  for (const moment of ['2025-11-16T22:59:00Z', '2025-11-16T23:01:00Z'])
    await r.db.query(
      `insert into logboek.onbekend (minuut, bron, foutcode, aantal) values ($1, '192.0.2.1', 'GEEN_TOKEN', 3)`,
      [moment],
    );
  expect(await r.vernietigOp('2026-11-15')).toEqual({});
  expect(await r.vernietigOp('2026-11-16')).toEqual({ aanmeldingen: 1, weigeringen: 1 });
  const over = await r.db.query(
    'select (select count(*)::int from logboek.aanmelding) as aanmelding, (select count(*)::int from logboek.onbekend) as onbekend',
  );
  expect(over.rows).toEqual([{ aanmelding: 1, onbekend: 1 }]);
  expect(await r.vernietigOp('2026-11-16')).toEqual({});
  expect(await r.vernietigOp('2026-11-17')).toMatchObject({ aanmeldingen: 1, weigeringen: 1 });
});

test('Regel: van iedere vernietiging is er een bewijs met aantallen, zonder personen, dat niemand verandert', async () => {
  const { id, pgn, inschrijvingId } = await voegLeerlingToe(r.vastlegging, {
    ...{ datumIn: '2015-08-01', achternaam: 'Bewijsloos' },
  });
  await r.vastlegging.schrijfUit(id, { inschrijvingId, datumUit: dag('2020-08-01') });
  await r.vernietigOp('2025-08-02');
  const [bewijs] = (await r.db.query('select * from bewaren.vernietiging order by id desc limit 1')).rows;
  expect(bewijs).toMatchObject({
    ...{ door: 'beheerder', termijn: 'basisregister', artikel: 'WOT art. 24c lid 3, eerste volzin', aantal: 1 },
    rijen: { persoon: 1, pgn: 1, inschrijving: 2, inschrijvingsperiode: expect.any(Number) },
  });
  expect(JSON.stringify(bewijs)).not.toMatch(new RegExp(`${pgn}|Bewijsloos`));
  for (const sql of [
    'update bewaren.vernietiging set aantal = 0',
    'delete from bewaren.vernietiging',
    'truncate bewaren.vernietiging',
  ])
    await expect(r.db.query(sql)).rejects.toMatchObject({ code: '42501' });
});

test('Regel: iedere tabel die personen bij hun id noemt, is van de ruimten die vernietiging kent', async () => {
  const { rows } = await r.db.query<{ tabel: string }>(
    `select distinct table_schema || '.' || table_name as tabel from information_schema.columns
     join pg_class c on c.oid = format('%I.%I', table_schema, table_name)::regclass and c.relkind = 'r'
     where column_name in ('persoon_id', 'logpseudoniem', 'persoon', 'personen') order by 1`,
  );
  const slices = r.slices.map(({ naam }) => naam).join('|');
  const bekend = new RegExp(
    `^register\\.(pgn|persoon(sgegevens)?|adres|inschrijving(speriode)?|examen(resultaat)?|diploma|bpv|vrijstelling|registratie_elders|getuigschrift)$` +
      `|^vsv\\.(oordeel|maandoordeel|vast)$|^leveringen\\.laatste$|^correcties\\.(correctie|wijziging|bericht)$|^logboek\\.(verstrekking|persoon_index)$|^bewaren\\.naloop$` +
      `|^pseudoniemen\\.(${slices})$|^(${slices})(_opslag|_definitie)?\\.\\w+$`,
  );
  expect(rows.map(({ tabel }) => tabel).filter((tabel) => !bekend.test(tabel))).toEqual([]);
  expect(rows.length).toBeGreaterThan(30);
});
