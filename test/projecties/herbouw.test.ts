import { setTimeout as wacht } from 'node:timers/promises';
import type pg from 'pg';
import { inTransactie } from '../../src/postgres/inTransactie';
import { maakPoel, urlVoor } from '../../src/postgres/poel';
import { controleer } from '../../src/projecties/controleer';
import { herbouw } from '../../src/projecties/herbouw';
import { sleutels } from '../opstelling/vast';
import { nieuweInschrijving } from '../register/testregister';
import { nieuwKind, voegKindToe, ZESTIEN } from './kinderen';
import { openProefregister, type Proefregister, verbind } from './proefregister';

let proef: Proefregister;
let poel: pg.Pool;
beforeEach(async () => {
  proef = await openProefregister();
  for (let n = 0; n < 5; n++) await voegKindToe(proef.vastlegging);
  const { login } = proef.svb;
  poel = maakPoel(urlVoor(proef.url, login, sleutels.wachtwoord(login)), {
    ...{ naam: login, max: 4, geduld: 10_000 },
    bijFout: (fout) => {
      throw fout;
    },
  });
});
afterEach(async () => {
  await poel.end();
  await proef.sluit();
});

const herbouwd = (db = proef.db) => inTransactie(db, () => herbouw(db, proef.svb));

const TEL = `select (select count(*) from onderwijsdeelnemer)::int as deelnemers,
  (select count(*) from inschrijving)::int as inschrijvingen from stand`;
const tel = async (wie: Pick<pg.Pool, 'query'>) => (await wie.query({ name: 'tel', text: TEL })).rows[0];

test('Regel: een herbouwde slice is gelijk aan de oude, met dezelfde rechten, sleutels en indexen', async () => {
  const bouw = async () => {
    const { rows } = await proef.db.query(
      `select c.relname, c.relacl::text, array(
         select regexp_replace(pg_get_indexdef(indexrelid), 'INDEX \\S+ ', 'INDEX ') from pg_index
         where indrelid = c.oid order by 1) as indexen
       from pg_class c where relnamespace = 'svb_kinderbijslag'::regnamespace and relkind = 'r' order by 1`,
    );
    return rows;
  };
  const [rijen, eerst] = [await proef.rijen(), await bouw()];
  expect(eerst).toHaveLength(3);
  // twice: what the first left behind must not be in the way of the second
  for (let keer = 0; keer < 2; keer++) {
    await herbouwd();
    expect(await proef.rijen()).toEqual(rijen);
    expect(await bouw()).toEqual(eerst);
  }
  await voegKindToe(proef.vastlegging);
  expect(await proef.rijen()).toHaveLength(rijen.length + 2);
  expect(await proef.verschillen()).toBe(0);
});

test('Regel: een lezer met een open transactie leest ongestoord verder; de wissel wacht op hem', async () => {
  const lezer = await poel.connect();
  await lezer.query('begin isolation level repeatable read');
  const voor = await tel(lezer);
  const ander = await verbind(proef.url);
  const klaar = herbouwd(ander).then(() => true);
  const wachtend = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await proef.bron.query(wachtend)).length === 0) await wacht(5);
  expect(await tel(lezer)).toEqual(voor);
  await lezer.query('commit');
  expect(await klaar).toBe(true);
  expect(await tel(lezer)).toEqual(voor);
  lezer.release();
  await ander.end();
});

test('Regel: wie tijdens herbouwen vraagt krijgt steeds de hele slice', async () => {
  const voor = await tel(poel);
  expect(voor).toEqual({ deelnemers: 5, inschrijvingen: 5 });
  let bezig = true;
  const lezers = [1, 2, 3].map(async () => {
    let gelezen = 0;
    while (bezig) {
      expect(await tel(poel)).toEqual(voor);
      gelezen++;
    }
    return gelezen;
  });
  for (let keer = 0; keer < 8; keer++) await herbouwd();
  bezig = false;
  for (const gelezen of await Promise.all(lezers)) expect(gelezen).toBeGreaterThan(8);
});

test('Regel: wie tijdens herbouwen schrijft komt in de nieuwe slice', async () => {
  let bezig = true;
  const schrijver = (async () => {
    let geschreven = 0;
    while (bezig) {
      const id = await proef.vastlegging.voegPersoonToe(nieuwKind(ZESTIEN));
      await proef.vastlegging.schrijfIn(id, nieuweInschrijving('2025-08-01'));
      geschreven++;
    }
    return geschreven;
  })();
  for (let keer = 0; keer < 8; keer++) {
    await herbouwd();
    await wacht(20);
  }
  bezig = false;
  const geschreven = await schrijver;
  expect(geschreven).toBeGreaterThan(3);
  expect(await tel(poel)).toEqual({ deelnemers: 5 + geschreven, inschrijvingen: 5 + geschreven });
  expect(await proef.verschillen()).toBe(0);
});

test('Regel: controleren tijdens herbouwen vindt geen verschil', async () => {
  const ander = await verbind(proef.url);
  let bezig = true;
  const controle = (async () => {
    let gecontroleerd = 0;
    for (; bezig; gecontroleerd++) {
      for (const bevinding of await controleer(ander, [proef.svb])) {
        expect(bevinding).toMatchObject({ rijen: 5, ontbreekt: 0, teveel: 0 });
      }
    }
    return gecontroleerd;
  })();
  for (let keer = 0; keer < 15; keer++) await herbouwd();
  bezig = false;
  expect(await controle).toBeGreaterThan(3);
  await ander.end();
});

test('Regel: herbouwen dat niet doorgaat laat de oude slice staan', async () => {
  const rijen = await proef.rijen();
  await expect(
    inTransactie(proef.db, async () => {
      await herbouw(proef.db, proef.svb);
      throw new Error('toch niet');
    }),
  ).rejects.toThrow('toch niet');
  expect(await proef.rijen()).toEqual(rijen);
  await voegKindToe(proef.vastlegging);
  expect(await proef.verschillen()).toBe(0);
});
