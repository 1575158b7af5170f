import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { type Migratie, maakGegevensbron } from '../../src/register/gegevensbron';
import { migreer } from '../../src/register/migreer';
import { maakDatabase } from '../opstelling/database';
import { maakLegeDatabase } from './legeDatabase';

const REGISTER = [
  'Referentie1700000000001',
  'Onderwijsdeelnemer1700000000002',
  'Huidig1700000000003',
  'Examen1700000000004',
  'Pseudoniem1700000000005',
  'Codes1700000000006',
  'BuitenOnderwijs1700000000007',
  'Gebied1700000000008',
  'LaatsteLevering1700000000009',
  'AlleVersies1700000000010',
  'Correctie1700000000011',
];

class Logboek1700000000100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema logboek');
  }
  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema logboek');
  }
}

class Kapot1700000000101 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema half; select 1/0');
  }
  async down(): Promise<void> {}
}

const SLOTEN = `select from pg_locks l join pg_database d on d.oid = l.database
  where locktype = 'advisory' and datname = current_database()`;

let sjabloon: Awaited<ReturnType<typeof maakDatabase>>;
let leeg: Awaited<ReturnType<typeof maakLegeDatabase>>;
let bronnen: DataSource[];

beforeAll(async () => {
  sjabloon = await maakDatabase();
});
afterAll(() => sjabloon.sluit());

beforeEach(async () => {
  leeg = await maakLegeDatabase(sjabloon);
  bronnen = [];
});
afterEach(async () => {
  await Promise.all(bronnen.map((bron) => bron.destroy()));
  await leeg.sluit();
});

async function open(...migraties: Migratie[]): Promise<DataSource> {
  const bron = await maakGegevensbron(leeg.url, { migraties }).initialize();
  bronnen.push(bron);
  return bron;
}

const schemas = async (bron: DataSource): Promise<string[]> =>
  (
    await bron.query(`select nspname from pg_namespace where nspname in ('register', 'logboek', 'half') order by 1`)
  ).map(({ nspname }: { nspname: string }) => nspname);

/** All that a migration can make or leave behind: relations with their columns, functions, constraints and triggers. */
const inhoud = async (bron: DataSource): Promise<string[]> =>
  (
    await bron.query(`
      select c.relkind::text || ' ' || c.relname || ' ' || coalesce(string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
          || coalesce(' ' || pg_get_expr(d.adbin, d.adrelid), ''), ', ' order by a.attnum), '') as naam
        from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
        where c.relnamespace in (select oid from pg_namespace where nspname in ('register', 'projecties'))
        group by c.oid, c.relkind, c.relname
      union all select pg_get_functiondef(oid) from pg_proc
        where pronamespace in (select oid from pg_namespace where nspname in ('register', 'projecties'))
      union all select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
        where connamespace = to_regnamespace('register')
      union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
      order by 1`)
  ).map(({ naam }: { naam: string }) => naam);

/** The register as it was when only the first so many migrations existed. */
async function openTot(aantal: number): Promise<DataSource> {
  const bron = await open();
  return Object.assign(bron, { migrations: bron.migrations.slice(0, aantal) });
}

test('Hub migreert een lege database en noemt wat er is uitgevoerd; de tweede keer is er niets te doen', async () => {
  const bron = await open();
  expect(await migreer(bron)).toEqual(REGISTER);
  expect(await migreer(bron)).toEqual([]);
  expect(await schemas(bron)).toEqual(['register']);
});

test('Hub voert na een nieuwe versie alleen de nieuwe migraties uit', async () => {
  await migreer(await open());
  const bron = await open(Logboek1700000000100);
  expect(await migreer(bron)).toEqual(['Logboek1700000000100']);
  expect(await schemas(bron)).toEqual(['logboek', 'register']);
});

test('Regel: elke migratie kan terug, en daarna weer heen', async () => {
  const bron = await open(Logboek1700000000100);
  const heen = await migreer(bron);
  for (const _ of heen) await bron.undoLastMigration({ transaction: 'each' });
  expect(await schemas(bron)).toEqual([]);
  expect(await migreer(bron)).toEqual(heen);
});

test.each([
  [4, 'Examen1700000000004'],
  [7, 'BuitenOnderwijs1700000000007'],
])('Regel: migratie %i (%s) laat bij de weg terug niets na en neemt niets mee', async (nummer, naam) => {
  await migreer(await openTot(nummer - 1));
  const bron = await openTot(nummer);
  const zonder = await inhoud(bron);
  expect(await migreer(bron)).toEqual([naam]);
  const met = await inhoud(bron);
  expect(met.length).toBeGreaterThan(zonder.length + 20);
  await bron.undoLastMigration({ transaction: 'each' });
  expect(await inhoud(bron)).toEqual(zonder);
  expect(await migreer(bron)).toEqual([naam]);
  expect(await inhoud(bron)).toEqual(met);
});

test('Twee hubs die tegelijk starten migreren samen één keer', async () => {
  const hubs = [await open(), await open()];
  const uitgevoerd = await Promise.all(hubs.map(migreer));
  expect(uitgevoerd.flat()).toEqual(REGISTER);
  expect(uitgevoerd).toContainEqual([]);
});

test('Een oudere hub weigert een database die door een nieuwere is bijgewerkt, en verandert er niets aan', async () => {
  const nieuwer = await open(Logboek1700000000100);
  await migreer(nieuwer);
  const ouder = await open();
  await expect(migreer(ouder)).rejects.toThrow(/nieuwere versie van de hub, die Logboek1700000000100 kent/);
  await expect(migreer(nieuwer)).resolves.toEqual([]);
});

test('Regel: een migratie die mislukt laat niets achter, ook geen slot', async () => {
  const gemeld = jest.spyOn(console, 'log').mockImplementation();
  const bron = await open(Logboek1700000000100, Kapot1700000000101);
  await expect(migreer(bron)).rejects.toThrow('division by zero');
  expect(gemeld).toHaveBeenCalledWith(expect.stringContaining('Kapot1700000000101'));
  gemeld.mockRestore();
  expect(await schemas(bron)).toEqual(['logboek', 'register']);
  expect(await bron.query(SLOTEN)).toEqual([]);
});
