import { inTransactie } from '../../src/postgres/inTransactie';
import { controleer } from '../../src/projecties/controleer';
import { herbouw } from '../../src/projecties/herbouw';
import { volgKlok } from '../../src/projecties/klok';
import { nieuweInschrijving } from '../register/testregister';
import { voegKindToe } from './kinderen';
import { openProefregister, type Proefregister } from './proefregister';

let proef: Proefregister;
beforeEach(async () => {
  proef = await openProefregister();
  for (let n = 0; n < 3; n++) {
    const { id } = await voegKindToe(proef.vastlegging);
    await proef.vastlegging.schrijfIn(id, nieuweInschrijving('2026-01-01', { brin: '00BB' }));
  }
});
afterEach(() => proef.sluit());

const DEELNEMER = 'svb_kinderbijslag.onderwijsdeelnemer';
const INSCHRIJVING = 'svb_kinderbijslag.inschrijving';

const bevindingen = async () => {
  const gevonden = await controleer(proef.db, [proef.svb]);
  return Object.fromEntries(gevonden.map(({ projectie, ...rest }) => [projectie, rest]));
};

test('Regel: controleren noemt iedere opgeslagen projectie met haar aantal rijen, ook als alles klopt', async () => {
  expect(await bevindingen()).toEqual({
    [DEELNEMER]: { rijen: 3, achterstand: 0, ontbreekt: 0, teveel: 0 },
    [INSCHRIJVING]: { rijen: 6, achterstand: 0, ontbreekt: 0, teveel: 0 },
  });
});

const EEN = `where ctid = (select min(ctid) from ${INSCHRIJVING})`;

test.each([
  ['een rij weg', `delete from ${INSCHRIJVING} ${EEN}`, { rijen: 5, achterstand: 0, ontbreekt: 1, teveel: 0 }],
  [
    'een rij anders',
    `update ${INSCHRIJVING} set vestiging = '99' ${EEN}`,
    { rijen: 6, achterstand: 0, ontbreekt: 1, teveel: 1 },
  ],
  ['iets leeg', `update ${INSCHRIJVING} set brin = null ${EEN}`, { rijen: 6, achterstand: 0, ontbreekt: 1, teveel: 1 }],
  [
    'een rij die nergens op slaat',
    `insert into ${INSCHRIJVING} (logpseudoniem, brin) values (1, '00AA')`,
    { rijen: 7, achterstand: 0, ontbreekt: 0, teveel: 1 },
  ],
  [
    'een rij dubbel',
    `insert into ${INSCHRIJVING} select * from ${INSCHRIJVING} ${EEN}`,
    { rijen: 7, achterstand: 0, ontbreekt: 0, teveel: 1 },
  ],
])('Regel: controleren vindt %s, en noemt de projectie', async (_wat, ingreep, verwacht) => {
  await proef.db.query(ingreep);
  expect(await bevindingen()).toEqual({
    [DEELNEMER]: { rijen: 3, achterstand: 0, ontbreekt: 0, teveel: 0 },
    [INSCHRIJVING]: verwacht,
  });
  await inTransactie(proef.db, () => herbouw(proef.db, proef.svb));
  expect(await proef.verschillen()).toBe(0);
});

test('Regel: controleren vindt een kind dat ontbreekt en een naam die anders is', async () => {
  await proef.db.query(`delete from ${DEELNEMER} where ctid = (select min(ctid) from ${DEELNEMER})`);
  await proef.db.query(
    `update ${DEELNEMER} set achternaam = 'Anders' where ctid = (select min(ctid) from ${DEELNEMER})`,
  );
  expect((await bevindingen())[DEELNEMER]).toEqual({ rijen: 2, achterstand: 0, ontbreekt: 2, teveel: 1 });
  // following the clock puts it right too
  expect(await volgKlok(proef.db, [proef.svb])).toBe(3);
  expect(await proef.verschillen()).toBe(0);
});

test('Regel: controleren verandert niets en laat de verbinding bruikbaar, ook als het mislukt', async () => {
  const rijen = await proef.rijen();
  await bevindingen();
  expect(await proef.rijen()).toEqual(rijen);
  await proef.db.query(`drop view svb_kinderbijslag_definitie.inschrijving cascade`);
  await expect(bevindingen()).rejects.toMatchObject({ code: '42P01' });
  expect((await proef.db.query('select 1 as een')).rows).toEqual([{ een: 1 }]);
});
