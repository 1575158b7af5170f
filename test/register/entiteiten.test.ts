import { openTestregister, type Testregister } from './testregister';

let register: Testregister;
beforeAll(async () => {
  register = await openTestregister();
});
afterAll(() => register.sluit());

// TypeORM puts its own text of a default in lower case but not PostgreSQL's NULL, so it always proposes to set this one.
const NU = 'tstzrange(now(), NULL::timestamp with time zone)';

/**
 * What the database computes is neither inserted nor updated by its entity, and TypeORM should then find a computed
 * column. It can only say that of one whose formula it keeps in a table of its own, which it would make in every hub's
 * database: here it gets that table, empty, and the formula stays where it is, in the migration.
 */
async function leerBerekendeKolommen(): Promise<void> {
  await register.bron.query(
    'create table public.typeorm_metadata (database text, schema text, "table" text, type text, name text, value text)',
  );
  for (const { columns } of register.bron.entityMetadatas) {
    for (const kolom of columns) if (!kolom.isInsert && !kolom.isUpdate) kolom.generatedType = 'STORED';
  }
}

test('Regel: de entiteiten en de tabellen zeggen hetzelfde', async () => {
  await leerBerekendeKolommen();
  const { upQueries } = await register.bron.driver.createSchemaBuilder().log();
  const verschil = upQueries.map(({ query }) => query);
  expect(verschil.filter((query) => !query.endsWith(`ALTER COLUMN "geregistreerd" SET DEFAULT ${NU}`))).toEqual([]);
  const standaard: { standaard: string }[] = await register.bron.query(
    `select column_default as standaard from information_schema.columns
      where table_schema = 'register' and column_name = 'geregistreerd'`,
  );
  expect(standaard).toEqual(Array(12).fill({ standaard: NU }));
});

// No contents of the register: the date that it counts with, where the contents come from, and what follows from them.
const ZONDER_ENTITEIT = ['klok', 'herkomst', 'leveringsdekking', 'gemeente_nu'];

test('Regel: elke tabel met gegevens van het register heeft een entiteit', async () => {
  const tabellen: { tabel: string }[] = await register.bron.query(
    `select tablename as tabel from pg_tables where schemaname = 'register'`,
  );
  const entiteiten = register.bron.entityMetadatas.map(({ tableName }) => tableName);
  expect(tabellen.map(({ tabel }) => tabel).sort()).toEqual([...entiteiten, ...ZONDER_ENTITEIT].sort());
});

test('Regel: de controles in de entiteiten zijn die van de tabellen', async () => {
  // TypeORM compares checks by name only: here PostgreSQL reads both texts and prints them back.
  for (const { schema, tableName, checks } of register.bron.entityMetadatas) {
    const inTabel: { naam: string; uitdrukking: string }[] = await register.bron.query(
      `select conname as naam, pg_get_constraintdef(oid) as uitdrukking from pg_constraint
        where conrelid = $1::regclass and contype = 'c' order by 1`,
      [`${schema}.${tableName}`],
    );
    await register.bron.transaction(async (db) => {
      await db.query(`create temp table proef (like ${schema}.${tableName}) on commit drop`);
      for (const { name, expression } of checks) {
        await db.query(`alter table proef add constraint ${name} check (${expression})`);
      }
      const inEntiteit = await db.query(
        `select conname as naam, pg_get_constraintdef(oid) as uitdrukking from pg_constraint
          where conrelid = 'proef'::regclass and contype = 'c' order by 1`,
      );
      expect(inEntiteit).toEqual(inTabel);
    });
  }
});
