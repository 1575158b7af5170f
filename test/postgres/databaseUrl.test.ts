import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { leesConfig } from '../../src/config';
import { logins } from '../../src/inrichten';
import { laadSlices } from '../../src/policy/load';
import { loginScript, maakLogins } from '../../src/postgres/logins';
import { nogEensBijTegelijk } from '../../src/postgres/nogEensBijTegelijk';
import { metEigenaar } from '../../src/postgres/opstart';
import { bereidVoor } from '../../src/voorbereiden';
import { adres, alsSuper, kloon } from '../opstelling/kloon';
import { sleutels, VANDAAG } from '../opstelling/vast';

const GEHEIM = Buffer.alloc(32, 7).toString('hex');
const data = mkdtempSync(join(tmpdir(), 'bron-url-'));
const config = (url: string) =>
  leesConfig({ DATABASE_URL: url, BRON_GEHEIM: GEHEIM, BRON_DATA: data, BRON_VANDAAG: VANDAAG });
const leeg = {
  ...{ naam: 'bron_zonder', wachtwoord: 'x', schema: 'x', geduld: 1, verbindingen: 1 },
  ...{ alleenLezen: true, vastPlan: false },
};

afterAll(async () => {
  rmSync(data, { recursive: true, force: true });
  await alsSuper('drop database if exists url_een with (force)', 'drop database if exists url_twee with (force)');
  await alsSuper('drop role if exists bron_beperkt');
});

test('als beheerder: met DATABASE_URL komt een lege database er helemaal, en de tweede start verandert niets', async () => {
  const url = await kloon(null, 'url_een');
  const eerst: string[] = [];
  await (await bereidVoor(config(url), (tekst) => eerst.push(tekst))).database.stop();
  const namen = laadSlices(VANDAAG).map(({ naam }) => naam);
  expect(eerst).toContain(`Projecties gebouwd: ${namen.join(', ')}.`);
  const daarna: string[] = [];
  await (await bereidVoor(config(url), (tekst) => daarna.push(tekst))).database.stop();
  expect(daarna).toEqual([]);
  await metEigenaar(url, async (db) => {
    const { rows } = await db.query('select count(*)::int as n from register.persoon');
    expect(rows).toEqual([{ n: 0 }]); // a database of one's own is never filled with synthetic persons
  });
});

test('als beheerder: een DATABASE_URL die niet werkt, zegt dat zij het is', async () => {
  await expect(bereidVoor(config('postgres://niemand:x@127.0.0.1:1/niets'), () => {})).rejects.toThrow(
    /^DATABASE_URL: /,
  );
});

test('als beheerder zonder CREATEROLE: zonder logins een uitleg, met het script van de DBA werkt het', async () => {
  await alsSuper(`create role bron_beperkt login password 'beperkt'`);
  await kloon(null, 'url_twee');
  await alsSuper('alter database url_twee owner to bron_beperkt');
  const url = new URL(adres('url_twee'));
  url.username = 'bron_beperkt';
  url.password = 'beperkt';

  await metEigenaar(url.href, async (db) => {
    await expect(maakLogins(db, [leeg])).rejects.toThrow(/deze ontbreken: bron_zonder.*CREATEROLE.*hub -- logins/);
  });

  const script = loginScript('url_twee', logins(laadSlices(VANDAAG), sleutels));
  // on this server the logins are there already, for the other tests
  const dba = new pg.Client({ connectionString: adres('url_twee', 'super') });
  await dba.connect();
  // another test's hub may set the same logins at the same moment
  await nogEensBijTegelijk(() => dba.query(script.replaceAll(/create role \w+;\n/g, '')));
  await dba.end();
  const { database } = await bereidVoor(config(url.href), () => {});
  await database.stop();

  const svb = new URL(url.href);
  svb.username = 'bron_svb_kinderbijslag';
  svb.password = sleutels.wachtwoord('bron_svb_kinderbijslag');
  await metEigenaar(svb.href, async (db) => {
    expect((await db.query('select * from onderwijsdeelnemer')).rows).toEqual([]);
    await expect(db.query('select * from register.persoon')).rejects.toThrow('permission denied');
  });
});

test('Regel: meer verbindingen dan de database toestaat, stopt de start', async () => {
  await metEigenaar(adres('url_een'), async (db) => {
    await expect(maakLogins(db, [{ ...leeg, verbindingen: 1_000 }])).rejects.toThrow(
      /1020 verbindingen nodig en .* staat er 300 toe/,
    );
  });
});
