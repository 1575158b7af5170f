import pg from 'pg';
import type { Slice } from '../../src/policy/Slice';
import { urlVoor } from '../../src/postgres/poel';
import { gelezenVan } from '../opstelling/gelezenVan';
import { adres } from '../opstelling/kloon';
import { planVan } from '../opstelling/planVan';
import { statementVan } from '../opstelling/statementVan';
import { sleutels } from '../opstelling/vast';
import { openProefregister, type Proefregister, verbind } from '../projecties/proefregister';

/** Persons in the slice, half of them in region 14: enough for another plan to be worth thinking of. */
const PERSONEN = 40_000;
const BLADZIJ = 50;

let proef: Proefregister;
let db: pg.Client;
let slice: Slice;
beforeAll(async () => {
  proef = await openProefregister();
  slice = proef.slices.find(({ naam }) => naam === 'rmc_vsv')!;
  const meester = new pg.Client({ connectionString: adres(proef.naam, 'super') });
  await meester.connect();
  const geheim = `decode(md5(n::text), 'hex')`;
  const regio = 'case when n % 2 = 0 then 14 else 15 end';
  // without their facts in the register: it is the reading that is looked at
  await meester.query(`
    set session_replication_role = replica;
    insert into pseudoniemen.rmc_vsv (persoon_id, logpseudoniem, pseudoniem, rijgeheim)
      select n, hashint8extended(n, 1), '', ${geheim} from generate_series(1, ${PERSONEN}) n;
    insert into vsv.jaar select 2025, 22, 22, false, '{}', false, false, false
      where not exists (select from vsv.jaar where schooljaar = 2025);
    insert into vsv.oordeel (schooljaar, persoon_id, logpseudoniem, onderwijssoort, categorie, brin, vestiging, geslacht, gemeente, rmc_nr, verzamelingen)
      select 2025, n, hashint8extended(n, 1), 'MBO', 'MBO_2', '00AA', '00', 'O', '0202', ${regio}, case when n % 10 < 2 then '{}' else '{D_IN_BEZIT}' end::text[]
      from generate_series(1, ${PERSONEN}) n;
    insert into rmc_vsv_opslag.onderwijsdeelnemer (logpseudoniem, rijsleutel, pgn, gebied)
      select hashint8extended(n, 1), pseudoniemen.rijsleutel(${geheim}, 'onderwijsdeelnemer', n::text), lpad(n::text, 9, '0'), ${regio}
      from generate_series(1, ${PERSONEN}) n;
    insert into rmc_vsv_opslag.inschrijving (logpseudoniem, rijsleutel, pgn, brin, vestiging, datum_in, geldig, gebied)
      select hashint8extended(n, 1), md5('i' || n || ' ' || m)::uuid, lpad(n::text, 9, '0'), '00AA', '00', date '2025-08-01' + m, '[2025-08-01,)', ${regio}
      from generate_series(1, ${PERSONEN}) n, generate_series(1, 2) m;
    analyze`);
  await meester.query(`grant connect on database ${proef.naam} to ${slice.login}`);
  await meester.end();
  db = await verbind(urlVoor(proef.url, slice.login, sleutels.wachtwoord(slice.login)));
  await db.query(`set bron.gebied = '14'`);
});
afterAll(async () => {
  await db.end();
  await proef.sluit();
});

const plan = async (vraag: string) => planVan(db, await statementVan(slice, vraag));

const GENEST = 'inschrijvingen { brin datumIn datumUit }';

test.each([
  ['van een bladzijde inwoners', `onderwijsdeelnemers(first: ${BLADZIJ}) { edges { node { pgn ${GENEST} } } }`],
  [
    'van een bladzijde achter een vsv-cijfer',
    `vsvDeelnemers(schooljaar: "2025-2026", first: ${BLADZIJ}) { edges { node { brin onderwijsdeelnemer { pgn ${GENEST} } } } }`,
  ],
])('als RMC regio 14: %s worden alleen de inschrijvingen van die personen gelezen', async (_wat, vraag) => {
  const knopen = await plan(vraag);
  expect(gelezenVan(knopen, 'inschrijving')).toBe(BLADZIJ * 2);
  expect(knopen.map((knoop) => knoop['Index Name'])).toContain('inschrijving_logpseudoniem_idx');
});
