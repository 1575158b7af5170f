import { inTransactie } from '../../src/postgres/inTransactie';
import { controleer } from '../../src/projecties/controleer';
import { herbouw } from '../../src/projecties/herbouw';
import { Diploma } from '../../src/register/entities/Diploma';
import { Vastlegging } from '../../src/register/Vastlegging';
import type { Datum } from '../../src/values/Datum';
import { openProefregister, type Proefregister } from '../projecties/proefregister';
import { nieuwDiploma } from '../register/testregister';
import { type Leerling, voegLeerlingToe } from './leerling';

const SLICE = 'duo_bekostiging_bekostiging';
let proef: Proefregister;
let leden: Leerling[];
beforeEach(async () => {
  proef = await openProefregister();
  leden = [];
  for (let nr = 0; nr < 6; nr++) leden.push(await voegLeerlingToe(proef.vastlegging));
  await proef.verzet('2026-11-17');
});
afterEach(() => proef.sluit());

const rijen = async () =>
  (
    await proef.db.query(
      `select 'p ' || t as rij from ${SLICE}.onderwijsdeelnemer t union all select 'i ' || t from ${SLICE}.inschrijving t
       union all select 'd ' || t from ${SLICE}.diploma t union all select 's ' || op from ${SLICE}.stand order by 1`,
    )
  ).rows.map(({ rij }) => rij);

/** Of each stored table: persons who follow later, and true differences. */
const gevonden = async () =>
  Object.fromEntries(
    (await controleer(proef.db, proef.slices))
      .filter(({ projectie }) => projectie.startsWith(SLICE))
      .map(({ projectie, achterstand, ontbreekt, teveel }) => [
        projectie.split('.')[1],
        [achterstand, ontbreekt, teveel],
      ]),
  );
const allemaal = (achterstand: number) =>
  Object.fromEntries(
    ['onderwijsdeelnemer', 'inschrijving', 'diploma', 'bpv'].map((naam) => [naam, [achterstand, 0, 0]]),
  );

const herbouwd = () =>
  inTransactie(proef.db, () => herbouw(proef.db, proef.slices.find(({ naam }) => naam === SLICE)!));

const schrijfUit = ({ id, inschrijvingId }: Leerling, vastlegging = proef.vastlegging) =>
  vastlegging.schrijfUit(id, { inschrijvingId, datumUit: '2026-11-10' as Datum });

test('als duo-bekostiging: wat op een dag verandert zie ik met de datum, en tot dan klopt wat er staat', async () => {
  const voor = await rijen();
  expect(await gevonden()).toEqual(allemaal(0));
  await schrijfUit(leden[0]!);
  await proef.vastlegging.reikDiplomaUit(leden[0]!.id, nieuwDiploma('2026-06-12'));
  await proef.vastlegging.reikDiplomaUit(leden[1]!.id, nieuwDiploma('2026-06-12'));
  const nieuw = await voegLeerlingToe(proef.vastlegging);
  expect(await rijen()).toEqual(voor);
  // three persons, one of whom changed twice
  expect(await gevonden()).toEqual(allemaal(3));

  expect(await proef.verzet('2026-11-18')).toBeGreaterThan(0);
  expect(await gevonden()).toEqual(allemaal(0));
  const na = await rijen();
  expect(na.filter((rij) => rij.startsWith('d '))).toHaveLength(2);
  expect(na.filter((rij) => rij.startsWith('p '))).toHaveLength(7);
  expect(na.filter((rij) => rij.includes('2026-11-10'))).toHaveLength(1);
  expect(nieuw.id).not.toBe(leden[0]!.id);
});

test('Operator herbouwt: de slice is meteen bij, en niemand volgt nog later', async () => {
  await schrijfUit(leden[0]!);
  expect(await gevonden()).toEqual(allemaal(1));
  await herbouwd();
  expect(await gevonden()).toEqual(allemaal(0));
  expect((await rijen()).filter((rij) => rij.includes('2026-11-10'))).toHaveLength(1);
  // and it goes on from there
  await schrijfUit(leden[1]!);
  expect(await gevonden()).toEqual(allemaal(1));
  await proef.verzet('2026-11-18');
  expect(await gevonden()).toEqual(allemaal(0));
});

test('Operator controleert: een rij die niet klopt wordt gevonden, ook als anderen nog volgen', async () => {
  await schrijfUit(leden[0]!);
  const van = ({ id }: Leerling) => `logpseudoniem = (select logpseudoniem from register.persoon where id = ${id})`;
  await proef.db.query(`update ${SLICE}.inschrijving set leerjaar = 9 where ${van(leden[1]!)}`);
  await proef.db.query(`delete from ${SLICE}.onderwijsdeelnemer where ${van(leden[2]!)}`);
  expect(await gevonden()).toEqual({ ...allemaal(1), inschrijving: [1, 1, 1], onderwijsdeelnemer: [1, 1, 0] });
  await herbouwd();
  expect(await gevonden()).toEqual(allemaal(0));
});

test('Regel: wat teruggedraaid is hoeft niet te volgen, en wat heen en terug gaat verandert niets', async () => {
  const voor = await rijen();
  await proef.bron
    .transaction(async (db) => {
      await schrijfUit(leden[0]!, new Vastlegging(db));
      throw new Error('terug');
    })
    .catch(() => undefined);
  expect(await gevonden()).toEqual(allemaal(0));
  const diploma = nieuwDiploma('2026-06-12');
  await proef.vastlegging.reikDiplomaUit(leden[0]!.id, diploma);
  const { rows } = await proef.db.query('select id from register.diploma where upper_inf(geregistreerd)');
  await proef.vastlegging.corrigeer(leden[0]!.id, Diploma, rows[0].id, { datum: '2025-06-12' as Datum });
  expect(await gevonden()).toEqual(allemaal(1));
  // of another year, so never seen: the state of the data tells nothing either
  await proef.verzet('2026-11-18');
  expect(await rijen()).toEqual(voor);
});

test('Regel: de andere slices volgen intussen meteen, en staan nooit achter', async () => {
  await schrijfUit(leden[0]!);
  for (const { projectie, achterstand, ontbreekt, teveel } of await controleer(proef.db, proef.slices)) {
    expect([projectie, ontbreekt, teveel]).toEqual([projectie, 0, 0]);
    expect([projectie, achterstand]).toEqual([projectie, projectie.startsWith(SLICE) ? 1 : 0]);
  }
  const { rows } = await proef.db.query(
    `select count(*)::int as n from inspectie_toezicht.inschrijving where datum_uit is not null`,
  );
  expect(rows[0].n).toBe(1);
});
