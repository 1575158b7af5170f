import pg from 'pg';
import { richtIn } from '../../src/inrichten';
import { laadSlices } from '../../src/policy/load';
import { metEigenaar } from '../../src/postgres/opstart';
import { urlVoor } from '../../src/postgres/poel';
import { maakDatabase, type Testdatabase } from '../opstelling/database';
import { sleutels, VANDAAG } from '../opstelling/vast';
import { partijen } from './partijen';
import { verwacht } from './verwacht';

const slices = laadSlices(VANDAAG);
const sliceVan = (afnemer: string) => slices.find((slice) => slice.afnemer.afnemer === afnemer)!;
let database: Testdatabase;
let meester: pg.Client;
const logins = new Map<string, pg.Client>();
beforeAll(async () => {
  database = await maakDatabase('vol');
  await metEigenaar(database.url, (db) => richtIn(db, slices, sleutels, VANDAAG));
  meester = new pg.Client({ connectionString: database.superUrl });
  await meester.connect();
  for (const naam of ['rmc', 'leerplicht', 'cbs']) {
    const { login } = sliceVan(naam);
    const client = new pg.Client({ connectionString: urlVoor(database.url, login, sleutels.wachtwoord(login)) });
    await client.connect();
    logins.set(naam, client);
  }
  // tells of each row that it is tried on; as cheap as can be, so that a planner that may, tries it first
  await meester.query(`
    create schema lek;
    create function lek.ziet(rij text) returns boolean language plpgsql cost 0.0000001 as
      $$ begin raise notice '%', rij; return true; end $$;
    grant usage on schema lek to public;`);
});
afterAll(async () => {
  for (const client of [...logins.values(), meester]) await client.end();
  await database.sluit();
});

/** What every slice with that root field reads alike: codes, dates, norms and published tables. */
const VOOR_IEDEREEN = ['codetabel', 'klok', 'stand', 'vsv_norm', 'vsv_publicatie', 'vsv_publicatiecel'];
const VAN_EEN_GEBIED: Record<string, string[]> = {
  rmc: [
    ...['correctie', 'diploma', 'inschrijving', 'laatstelevering', 'onderwijsdeelnemer', 'vsv_cijfer', 'vsv_gemeente'],
    ...['vsv_les', 'vsv_maandcijfer', 'vsv_oordeel', 'vsvdeelnemer'],
  ],
  leerplicht: ['correctie', 'diploma', 'inschrijving', 'laatstelevering', 'onderwijsdeelnemer'],
};

/** Within a transaction that names these areas; null names none. */
async function onder<T>(naam: string, gebied: string | null, werk: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = logins.get(naam)!;
  await db.query('begin read write');
  try {
    if (gebied !== null) await db.query(`select set_config('bron.gebied', $1, true)`, [gebied]);
    return await werk(db);
  } finally {
    await db.query('rollback');
  }
}

const telling = (relatie: string) => async (db: pg.Client) =>
  (await db.query<{ aantal: number }>(`select count(*)::int as aantal from ${relatie}`)).rows[0]!.aantal;
const pgns = async (db: pg.Client) =>
  (await db.query<{ pgn: string }>('select pgn from onderwijsdeelnemer order by pgn')).rows.map(({ pgn }) => pgn);

describe.each([
  ['rmc', 'rmc-14', '14'],
  ['leerplicht', 'leerplicht-0153', '0153'],
] as const)('Regel: wand 3, de login van %s', (naam, partij, gebied) => {
  test('heeft geen andere relaties dan deze', async () => {
    const { rows } = await meester.query<{ relatie: string }>(
      `select relname as relatie from pg_class where relnamespace = $1::regnamespace and relkind in ('r', 'v', 'm', 'p')`,
      [sliceVan(naam).naam],
    );
    const alle = rows.map(({ relatie }) => relatie);
    const eigen = VAN_EEN_GEBIED[naam]!;
    expect(alle.filter((relatie) => !VOOR_IEDEREEN.includes(relatie)).sort()).toEqual([...eigen].sort());
  });

  test.each(VAN_EEN_GEBIED[naam]!)('leest uit %s niets zonder een transactie die een gebied noemt', async (relatie) => {
    for (const geen of [null, '']) expect([geen, await onder(naam, geen, telling(relatie))]).toEqual([geen, 0]);
    expect(await onder(naam, '99', telling(relatie))).toBe(0);
    // someone with a last delivery is not in every municipality; notices have a test of their own (test/correcties)
    if (relatie !== 'correctie' && (relatie !== 'laatstelevering' || naam === 'rmc')) {
      expect(await onder(naam, gebied, telling(relatie))).toBeGreaterThan(0);
    }
  });

  test('leest met het gebied precies dat gebied', async () => {
    const { personen } = await verwacht(meester, partijen[partij]!);
    expect(await onder(naam, gebied, pgns)).toEqual(personen.map((een) => een.split(' ')[0]));
  });

  test('leest van twee gebieden wat elk afzonderlijk geeft', async () => {
    const [een, ander] = naam === 'rmc' ? ['14', '40'] : ['0153', '0281'];
    const samen = [...(await onder(naam, een!, pgns)), ...(await onder(naam, ander!, pgns))].sort();
    expect(await onder(naam, `${een},${ander}`, pgns)).toEqual(samen);
  });

  test('houdt van een gebied niets over na de transactie, ook niet na een fout', async () => {
    const db = logins.get(naam)!;
    await onder(naam, gebied, pgns);
    expect(await pgns(db)).toEqual([]);
    await expect(onder(naam, gebied, () => db.query('select 1 / 0'))).rejects.toMatchObject({ code: '22012' });
    expect(await pgns(db)).toEqual([]);
  });

  test('heeft geen recht op de opslag, de definities, de tellingen, de leveringen, de correcties en het register', async () => {
    const { rows } = await meester.query<{ relatie: string; schema: string }>(
      `select format('%I.%I', n.nspname, c.relname) as relatie, n.nspname as schema
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'v') and n.nspname = any($1)`,
      [
        ['opslag', 'definitie']
          .map((deel) => `${sliceVan(naam).naam}_${deel}`)
          .concat('vsv', 'leveringen', 'correcties', 'register'),
      ],
    );
    expect(new Set(rows.map(({ schema }) => schema)).size).toBe(6);
    for (const { relatie } of rows) {
      const lees = onder(naam, gebied, (db) => db.query(`select * from ${relatie} limit 0`));
      await expect(lees).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('wijzigt niets van wat zij leest, en roept van een ander niets aan', async () => {
    const vreemd = sliceVan(naam === 'rmc' ? 'leerplicht' : 'rmc').naam;
    for (const sql of [
      `delete from onderwijsdeelnemer`,
      `update onderwijsdeelnemer set achternaam = 'x'`,
      `delete from laatstelevering`,
      `select ${vreemd}.bevestig('{}')`,
      `select ${vreemd}.bevestig_correcties('{}')`,
      `delete from correctie`,
      'select correcties.verwerk()',
      `select ${sliceVan(naam).naam}_definitie.gelijk(null)`,
    ]) {
      const schrijf = onder(naam, gebied, (db) => db.query(sql));
      await expect(schrijf).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|55000)$/) });
    }
    await expect(
      onder('cbs', null, (db) => db.query(`select ${sliceVan(naam).naam}.bevestig('{}')`)),
    ).rejects.toMatchObject({
      code: '42501',
    });
  });

  test.each(VAN_EEN_GEBIED[naam]!)(
    'een voorwaarde wordt in %s op geen rij van een ander gebied geprobeerd',
    async (relatie) => {
      const geprobeerd = (tekst: string) =>
        onder(naam, gebied, async (db) => {
          const gezien: string[] = [];
          const luister = ({ message }: { message?: string }) => void gezien.push(message!);
          // an index would hide that the condition may come first
          for (const weg of ['indexscan', 'indexonlyscan', 'bitmapscan'])
            await db.query(`set local enable_${weg} = off`);
          db.on('notice', luister);
          await db.query(`select from ${tekst} r where lek.ziet(r::text)`);
          db.off('notice', luister);
          return gezien.sort();
        });
      const eigen = await onder(naam, gebied, async (db) =>
        (await db.query<{ rij: string }>(`select r::text as rij from ${relatie} r`)).rows.map(({ rij }) => rij).sort(),
      );
      expect(await geprobeerd(relatie)).toEqual(eigen);
    },
  );
});

test('Regel: wand 3, zonder de afscherming (security_barrier) werd een voorwaarde wel op rijen van anderen geprobeerd', async () => {
  const buur = (await onder('rmc', '15', pgns))[0]!;
  const lek = (gebied: string) =>
    onder('rmc', gebied, (db) =>
      db.query(`select from onderwijsdeelnemer where 1 / (case when pgn = '${buur}' then 0 else 1 end) > 0`),
    );
  await expect(lek('15')).rejects.toMatchObject({ code: '22012' });
  expect((await lek('14')).rowCount).toBeGreaterThan(0);
  const view = `${sliceVan('rmc').naam}.onderwijsdeelnemer`;
  await meester.query(`alter view ${view} reset (security_barrier)`);
  await expect(lek('14')).rejects.toMatchObject({ code: '22012' });
  await meester.query(`alter view ${view} set (security_barrier)`);
  expect((await lek('14')).rowCount).toBeGreaterThan(0);
});

test('Regel: wand 3, iedere relatie van een verdeelde slice is afgeschermd', async () => {
  const { rows } = await meester.query<{ relatie: string }>(
    `select relname as relatie from pg_class where relnamespace = any($1::regnamespace[]) and relkind = 'v'
       and not coalesce('security_barrier=true' = any(reloptions), false) order by 1`,
    [['rmc', 'leerplicht'].map((naam) => sliceVan(naam).naam)],
  );
  // of nobody: the date
  expect(rows.map(({ relatie }) => relatie)).toEqual(['klok', 'klok']);
});
