import { testpersonen } from '../../seeds/testpersonen';
import { inTransactie } from '../../src/postgres/inTransactie';
import { metEigenaar } from '../../src/postgres/opstart';
import { herbouw } from '../../src/projecties/herbouw';
import { Diploma } from '../../src/register/entities/Diploma';
import { Getuigschrift } from '../../src/register/entities/Getuigschrift';
import type { Datum } from '../../src/values/Datum';
import type { Partner } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { leveringen } from './leveringen';
import { openProef } from './openProef';

let proef: Awaited<ReturnType<typeof openProef>>;
let rmc: Partner;
beforeEach(async () => {
  proef = await openProef();
  rmc = await proef.t.als('rmc-14');
});
afterEach(() => proef.sluit());

async function herbouwd(): Promise<void> {
  const slice = proef.t.slices.find(({ afnemer }) => afnemer.afnemer === 'rmc')!;
  await metEigenaar(proef.t.database.url, (db) => inTransactie(db, () => herbouw(db, slice)));
}

/** A resident of region 14 between 18 and 27 whose only startkwalificatie the register has known for long. */
async function langGeleden(): Promise<string> {
  const { rows } = await proef.t.db.query<{ id: string }>(
    `select d.persoon_id as id from register.diploma d join register.nu_persoon n using (persoon_id)
     join register.gemeente_nu m on m.code = n.woongemeente
     where upper_inf(d.geregistreerd) and m.rmc_nr = 14 and lower(d.geregistreerd) < '2026-08-01'
       and n.geboren_uiterlijk <= '2008-11-01' and n.geboren_uiterlijk > '1999-11-01'
       and d.startkwalificatie
     group by d.persoon_id
     having (select count(*) from register.diploma a where a.persoon_id = d.persoon_id and a.startkwalificatie)
       + (select count(*) from register.getuigschrift a where a.persoon_id = d.persoon_id) = 1
     order by 1 limit 1`,
  );
  return rows[0]!.id;
}

test('als RMC regio 14: een verbetering van een diploma van lang geleden geeft geen laatste levering', async () => {
  const id = await langGeleden();
  const { alle: voor } = await leveringen(rmc);
  const { id: rij, datum } = await proef.feit(Diploma, id);
  await proef.vastlegging.corrigeer(id, Diploma, rij, { datum: datum.replace(/..$/, '02') as Datum });
  expect((await leveringen(rmc)).alle).toEqual(voor);
});

test('als RMC regio 14: en ook niet als de slice daarna herbouwd wordt', async () => {
  const id = await langGeleden();
  const { alle: voor } = await leveringen(rmc);
  const { id: rij, datum } = await proef.feit(Diploma, id);
  await proef.vastlegging.corrigeer(id, Diploma, rij, { datum: datum.replace(/..$/, '02') as Datum });
  await proef.t.db.query('delete from leveringen.laatste where persoon_id = $1', [id]);
  await herbouwd();
  expect((await leveringen(rmc)).alle).toEqual(voor);
});

test('als leerplicht Rivierenland: een verbetering van een getuigschrift van de zomer geeft geen laatste levering', async () => {
  const bureau = await proef.t.als('leerplicht-rivierenland');
  const { alle: voor } = await leveringen(bureau);
  const { rows } = await proef.t.db.query<{ id: string }>('select persoon_id as id from register.pgn where pgn = $1', [
    testpersonen.praktijkonderwijs.pgn,
  ]);
  const [{ id }] = rows as [{ id: string }];
  const { id: rij } = await proef.feit(Getuigschrift, id);
  await proef.vastlegging.corrigeer(id, Getuigschrift, rij, { soort: 'VSO_ARBEID' });
  expect((await leveringen(bureau)).alle).toEqual(voor);
});

test('als RMC regio 14: wie van 17 een diploma haalde en daarna 18 werd, geeft ook na een herbouw geen levering', async () => {
  const toen = '2026-10-20';
  await proef.verzet(toen);
  const { id, pgn } = await proef.inwoner({ geboren: 20081101 });
  await proef.haalt(id, { soort: 'HAVO', niveau: null, datum: '2026-10-19' as Datum });
  // known on that day, whatever day it is where this test runs
  await proef.t.db.query(`update register.diploma set geregistreerd = tstzrange($2, null) where persoon_id = $1`, [
    ...[id, `${toen}T12:00:00Z`],
  ]);
  await proef.verzet(VANDAAG);
  const geleverd = async () => (await leveringen(rmc)).alle.filter((een) => een.pgn === pgn);
  expect(await geleverd()).toEqual([]);
  await herbouwd();
  expect(await geleverd()).toEqual([]);
});
