import pg from 'pg';
import { kolomnaam } from '../../src/projecties/kolommen';
import { CODES } from '../../src/verstrekking/selectie';
import { maakDatabase, type Testdatabase } from '../opstelling/database';

/** Where a field with another name than its column comes from; a pseudonym is in no table of the register. */
const BRONNEN: Record<string, string[]> = {
  onderwijssoort: ['inschrijvingsperiode.sector', 'elementcode.soort'],
  woongemeente: ['adres.gemeentecode'],
  pseudoniem: [],
};
/** In no noun under that name; leveringsdekking is counted from the other tables. */
const GEEN_VELD = [...['vestiging.soort', 'elementcode.soort', 'leveringsdekking.brin', 'leveringsdekking.soort']];

let database: Testdatabase;
let db: pg.Client;
beforeAll(async () => {
  database = await maakDatabase('vol');
  db = new pg.Client(database.superUrl);
  await db.connect();
});
afterAll(async () => {
  await db.end();
  await database.sluit();
});

async function kolommenVan(veld: string): Promise<string[]> {
  const { rows } = await db.query<{ kolom: string }>(
    `select table_name || '.' || column_name as kolom from information_schema.columns join information_schema.tables
       using (table_schema, table_name)
     where table_schema = 'register' and table_type = 'BASE TABLE' and column_name = $1`,
    [kolomnaam(veld)],
  );
  return rows.map(({ kolom }) => kolom).filter((kolom) => !GEEN_VELD.includes(kolom));
}

test.each([...CODES])('Regel: het register neemt geen %s aan met een teken dat JSON anders schrijft', async (veld) => {
  const kolommen = BRONNEN[veld] ?? (await kolommenVan(veld));
  expect(kolommen.length > 0 || veld === 'pseudoniem').toBe(true);
  for (const bron of kolommen) {
    const [tabel, kolom] = bron.split('.') as [string, string];
    expect((await db.query(`select from register.${tabel} limit 1`)).rowCount).toBe(1);
    for (const teken of ['"', '\\', '\t', '\u0001']) {
      const poging = db.query(
        `update register.${tabel} set ${kolom} = $1 where ctid = (select min(ctid) from register.${tabel})`,
        [teken],
      );
      // check_violation or foreign_key_violation
      await expect(poging).rejects.toMatchObject({ code: expect.stringMatching(/^235(14|03)$/) });
    }
  }
});
