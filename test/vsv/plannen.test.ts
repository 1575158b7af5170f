import type pg from 'pg';
import { testpersonen } from '../../seeds/testpersonen';
import { laadSlices } from '../../src/policy/load';
import { definitieNaam, opgeslagen } from '../../src/projecties/definitie';
import { beoordeling } from '../../src/vsv/beoordeling';
import { BEOORDEELBAAR } from '../../src/vsv/ververs';
import { gelezenDoor } from '../opstelling/gelezenDoor';
import { maakHub, type Testhub } from '../opstelling/hub';
import { knopenVan } from '../opstelling/knopenVan';
import { VANDAAG } from '../opstelling/vast';

/** Of these there are rows of everybody: a statement about one person must not go through them. */
const GROOT = [
  ...[
    'persoon',
    'persoonsgegevens',
    'adres',
    'pgn',
    'inschrijving',
    'inschrijvingsperiode',
    'diploma',
    'getuigschrift',
  ],
  ...['oordeel', 'binnen', 'onderwijsdeelnemer'],
];
/** More than one person has of anything, and far fewer than there are persons. */
const VEEL = 100;

let t: Testhub;
let db: pg.Client;
let wie: { logpseudoniem: string; id: string; rijsleutel: string };
beforeAll(async () => {
  t = await maakHub();
  db = t.db;
  const { rows } = await db.query(
    `select p.logpseudoniem, p.id, s.rijsleutel from rmc_vsv_opslag.onderwijsdeelnemer s join register.persoon p using (logpseudoniem)
     where s.pgn = $1`,
    [testpersonen.nieuweVsverArnhem.pgn],
  );
  wie = rows[0];
  // a plan for one person as a large register has it: of this small one it is cheaper to read all
  await db.query(
    `set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off; set bron.gebied = '14'`,
  );
});
afterAll(() => t.stop());

/** How many rows of each large relation a statement looks at. */
async function gelezen(sql: string): Promise<[string, number][]> {
  const { rows } = await db.query(`explain (analyze, timing off, format json) ${sql}`);
  return knopenVan(rows[0]['QUERY PLAN'][0].Plan).flatMap((knoop): [string, number][] => {
    const naam = knoop['Relation Name'];
    return naam && GROOT.includes(naam) ? [[naam, gelezenDoor(knoop)]] : [];
  });
}

const eisWeinig = async (sql: string) => {
  const alle = await gelezen(sql);
  expect(alle.length).toBeGreaterThan(0);
  expect(alle.filter(([, aantal]) => aantal > VEEL)).toEqual([]);
};

test('Regel: de maat ziet een statement dat iedereen leest', async () => {
  const alle = await gelezen(`select from rmc_vsv_definitie.binnen`);
  expect(alle.some(([, aantal]) => aantal > VEEL)).toBe(true);
});

const definities = laadSlices(VANDAAG)
  .filter(({ autorisatie }) => autorisatie.gebied)
  .flatMap((slice) => opgeslagen(slice).map((projectie) => definitieNaam(slice, projectie)));

test.each(definities)('Regel: één persoon bijwerken in %s leest alleen de rijen van die persoon', async (definitie) => {
  await eisWeinig(`select * from ${definitie} where logpseudoniem = any('{${wie.logpseudoniem}}')`);
});

test('Regel: één persoon opnieuw beoordelen leest alleen de rijen van die persoon', async () => {
  await eisWeinig(beoordeling(BEOORDEELBAAR, `'{${wie.id}}'::bigint[]`));
});

test.each(['vsv_les', 'vsv_oordeel'])(
  'als RMC regio 14: een toelichting leest van %s alleen die persoon',
  async (view) => {
    await eisWeinig(`select * from rmc_vsv.${view} where rijsleutel = '${wie.rijsleutel}' and schooljaar = 2025`);
  },
);
