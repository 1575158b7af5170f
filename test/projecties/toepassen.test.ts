import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';
import { richtIn } from '../../src/inrichten';
import { laadSlices } from '../../src/policy/load';
import type { Slice } from '../../src/policy/Slice';
import { afwezig, open } from '../../src/policy/vocabulary';
import { inTransactie } from '../../src/postgres/inTransactie';
import { urlVoor } from '../../src/postgres/poel';
import { pasToe } from '../../src/projecties/toepassen';
import { sleutels, VANDAAG } from '../opstelling/vast';
import { nieuwKind, TWAALF, voegKindToe, ZESTIEN } from './kinderen';
import { openProefregister, type Proefregister, vastleggingOp, verbind } from './proefregister';
import { alsAfnemer, anders, metLeeftijden } from './varianten';

let proef: Proefregister;
beforeEach(async () => {
  proef = await openProefregister();
  await voegKindToe(proef.vastlegging, ZESTIEN);
  await proef.vastlegging.voegPersoonToe(nieuwKind(TWAALF));
});
afterEach(() => proef.sluit());

const pasToeOp = (slices: Slice[]) => inTransactie(proef.db, () => pasToe(proef.db, slices, sleutels.pseudonimiseer));

/** Which tables there are, by the number that changes when one is made anew, and when each slice was built. */
async function gebouwd(): Promise<unknown> {
  const { rows } = await proef.db.query(
    `select oid::regclass::text as naam, oid::text, relfilenode::text as wat from pg_class
     where relkind in ('r', 'v', 'i') and relnamespace::regnamespace::text ~ '^(svb|privacy)'
     union all select slice, definitie, gebouwd_op::text from projecties.toestand order by 1`,
  );
  return rows;
}

const deelnemers = async (schema = proef.svb.naam): Promise<number> =>
  Number((await proef.db.query(`select count(*) from ${schema}.onderwijsdeelnemer`)).rows[0].count);

test('Regel: wie niets verandert bouwt niets opnieuw', async () => {
  const [voor, stand] = [await gebouwd(), await proef.stand()];
  expect(await pasToeOp(proef.slices)).toEqual([]);
  expect(await pasToeOp(laadSlices(VANDAAG))).toEqual([]);
  expect(await gebouwd()).toEqual(voor);
  expect(await proef.stand()).toBe(stand);
});

test('Regel: een andere volgorde van de bestanden is geen verandering', async () => {
  expect(await pasToeOp([...proef.slices].reverse())).toEqual([]);
});

test('Regel: inrichten is te herhalen, en bouwt de tweede keer niets', async () => {
  const voor = await gebouwd();
  for (let keer = 0; keer < 2; keer++) {
    expect(await richtIn(proef.db, proef.slices, sleutels, VANDAAG)).toEqual([]);
  }
  expect(await gebouwd()).toEqual(voor);
});

test('Regel: alleen de slice waarvan het bestand anders is wordt opnieuw gebouwd, en klopt daarna', async () => {
  const tweede = alsAfnemer(proef.svb, 'tweede');
  await proef.db.query(`do $$ begin create role ${tweede.login}; exception when duplicate_object then end $$`);
  expect(await pasToeOp([...proef.slices, tweede])).toEqual([tweede.naam]);
  expect(await deelnemers()).toBe(1);
  const ruim = metLeeftijden(proef.svb, 12, 18);
  const slices = [...proef.slices.map((slice) => (slice === proef.svb ? ruim : slice)), tweede];
  expect(await pasToeOp(slices)).toEqual([proef.svb.naam]);
  expect([await deelnemers(), await deelnemers(tweede.naam)]).toEqual([2, 1]);

  // both follow the register from here on, each by its own file
  await proef.vastlegging.voegPersoonToe(nieuwKind(TWAALF));
  await proef.vastlegging.voegPersoonToe(nieuwKind(ZESTIEN));
  expect([await deelnemers(), await deelnemers(tweede.naam)]).toEqual([4, 2]);
  expect(await proef.verschillen()).toBe(0);
});

test('Regel: wat een bestand niet meer geeft is er na het toepassen niet meer', async () => {
  const { cellen } = proef.svb.autorisatie;
  const zonderNaam = anders(proef.svb, {
    cellen: { ...cellen, 'Onderwijsdeelnemer.achternaam': afwezig('eigen lezing') },
  });
  const slices = proef.slices.map((slice) => (slice === proef.svb ? zonderNaam : slice));
  await proef.lezer.query('select achternaam from onderwijsdeelnemer');
  expect(await pasToeOp(slices)).toEqual([proef.svb.naam]);
  await expect(proef.lezer.query('select achternaam from onderwijsdeelnemer')).rejects.toMatchObject({ code: '42703' });
  expect((await proef.lezer.query('select voornamen from onderwijsdeelnemer')).rows).toHaveLength(1);
});

test('Regel: een slice zonder bestand verdwijnt, en wie er lid van was leest niets meer', async () => {
  const over = proef.slices.filter((slice) => slice !== proef.svb);
  expect(await pasToeOp(over)).toEqual([]);
  const { rows } = await proef.db.query(`select nspname from pg_namespace where nspname like 'svb%'`);
  expect(rows).toEqual([]);
  await expect(proef.lezer.query('select pgn from onderwijsdeelnemer')).rejects.toMatchObject({ code: '42P01' });
  // the register goes on
  await proef.vastlegging.voegPersoonToe(nieuwKind(ZESTIEN));
  expect(await pasToeOp(proef.slices)).toEqual([proef.svb.naam]);
  expect(await deelnemers()).toBe(2);
});

test('Regel: een verandering die halverwege mislukt laat alles zoals het was', async () => {
  const [voor, rijen] = [await gebouwd(), await proef.rijen()];
  const goed = metLeeftijden(proef.svb, 12, 18);
  const fout = alsAfnemer(
    anders(proef.svb, { cellen: { ...proef.svb.autorisatie.cellen, 'Onderwijsdeelnemer.onbekend': open('wet') } }),
    'tweede',
  );
  await expect(pasToeOp([goed, fout])).rejects.toMatchObject({ code: '42703' });
  expect(await gebouwd()).toEqual(voor);
  expect(await proef.rijen()).toEqual(rijen);
});

test('Regel: een leeftijd zonder raster wordt geweigerd', async () => {
  await expect(pasToeOp([anders(proef.svb, { raster: null })])).rejects.toThrow('raster');
});

/** Until the building waits for a writer, or did not wait and is done. */
async function wachtOfKlaar(bouw: Promise<unknown>): Promise<void> {
  let klaar = false;
  bouw.finally(() => {
    klaar = true;
  });
  const wachtenden = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while (!klaar && (await proef.bron.query(wachtenden)).length === 0) await wacht(5);
}

test('Regel: wie schreef voordat een slice gebouwd werd komt erin, ook als het een nieuwe slice is', async () => {
  const tweede = alsAfnemer(metLeeftijden(proef.svb, 12, 18), 'tweede');
  await proef.db.query(`do $$ begin create role ${tweede.login}; exception when duplicate_object then end $$`);
  let bouw: Promise<unknown> | undefined;
  await proef.bron.transaction(async (db) => {
    await vastleggingOp(db).voegPersoonToe(nieuwKind(TWAALF));
    bouw = pasToeOp([...proef.slices, tweede]);
    await wachtOfKlaar(bouw);
  });
  await bouw;
  expect(await deelnemers(tweede.naam)).toBe(3);
});

test('Regel: wie schrijft terwijl een slice opnieuw gebouwd wordt komt erin', async () => {
  const ruim = proef.slices.map((slice) => (slice === proef.svb ? metLeeftijden(slice, 12, 18) : slice));
  let bouw: Promise<unknown> | undefined;
  await proef.bron.transaction(async (db) => {
    await db.query(`update register.persoonsgegevens set achternaam = 'Onderweg'`);
    bouw = pasToeOp(ruim);
    await wachtOfKlaar(bouw);
  });
  await bouw;
  const { rows } = await proef.lezer.query('select achternaam from onderwijsdeelnemer');
  expect(rows).toEqual([{ achternaam: 'Onderweg' }, { achternaam: 'Onderweg' }]);
  expect(await proef.verschillen()).toBe(0);
});

test('Regel: het bewaarde statement van een lezer leest na een nieuwe bouw de nieuwe slice', async () => {
  const lezer = new pg.Client({
    connectionString: urlVoor(proef.url, proef.svb.login, sleutels.wachtwoord(proef.svb.login)),
  });
  await lezer.connect();
  const tel = async () =>
    (await lezer.query({ name: 'tel', text: 'select count(*)::int as n from onderwijsdeelnemer' })).rows[0].n;
  for (let keer = 0; keer < 7; keer++) expect(await tel()).toBe(1);
  await pasToeOp(proef.slices.map((slice) => (slice === proef.svb ? metLeeftijden(slice, 12, 18) : slice)));
  expect(await tel()).toBe(2);
  await lezer.end();
});

test('Regel: twee hubs die tegelijk starten bouwen samen één keer', async () => {
  const ruim = proef.slices.map((slice) => (slice === proef.svb ? metLeeftijden(slice, 12, 18) : slice));
  const hubs = await Promise.all([verbind(proef.url), verbind(proef.url)]);
  const gebouwd = await Promise.all(hubs.map((db) => richtIn(db, ruim, sleutels, VANDAAG)));
  expect(gebouwd.flat()).toEqual([proef.svb.naam]);
  for (const db of hubs) await db.end();
  expect(await deelnemers()).toBe(2);
});
