import { Inschrijving } from '../../src/register/entities/Inschrijving';
import { Inschrijvingsperiode } from '../../src/register/entities/Inschrijvingsperiode';
import { huidig } from './stand';
import { dag, nieuweInschrijving, nieuwePersoon, openTestregister, type Testregister } from './testregister';

let register: Testregister;
let persoon: string;
let inschrijvingId: string;
let n = 0;
beforeAll(async () => {
  register = await openTestregister();
});
afterAll(() => register.sluit());
beforeEach(async () => {
  persoon = await register.vastlegging.voegPersoonToe(nieuwePersoon(++n));
  inschrijvingId = await register.vastlegging.schrijfIn(persoon, nieuweInschrijving('2020-08-01'));
});

const inschrijvingen = () => huidig(register.bron, 'inschrijving', persoon, 'brin, reden_uitstroom as reden');
const perioden = () => huidig(register.bron, 'inschrijvingsperiode', persoon, 'leerjaar');
const leerjaar = (jaar: number, vanaf: string) =>
  register.vastlegging.wijzigPeriode(persoon, { inschrijvingId, vanaf: dag(vanaf), wijziging: { leerjaar: jaar } });
const uit = (datum: string, anders = {}) =>
  register.vastlegging.schrijfUit(persoon, { inschrijvingId, datumUit: dag(datum), ...anders });
const rij = async (soort: typeof Inschrijving | typeof Inschrijvingsperiode, plaats = 0) => {
  const rijen = await register.bron.manager.find<Inschrijving | Inschrijvingsperiode>(soort, {
    where: { persoonId: persoon },
    order: { geldig: 'ASC' },
  });
  return rijen.filter(({ geregistreerd }) => geregistreerd.endsWith(',)'))[plaats]!.id;
};

test('School schrijft in, wijzigt een periode en schrijft uit', async () => {
  await leerjaar(2, '2021-08-01');
  await uit('2022-07-15', { redenUitstroom: '08' });
  expect(await inschrijvingen()).toEqual([{ brin: '00AA', reden: '08', geldig: '[2020-08-01,2022-07-15)' }]);
  expect(await perioden()).toEqual([
    { leerjaar: 1, geldig: '[2020-08-01,2021-08-01)' },
    { leerjaar: 2, geldig: '[2021-08-01,2022-07-15)' },
  ]);
});

test('School schrijft uit vóór een periode die al bekend was: die periode vervalt', async () => {
  await leerjaar(2, '2021-08-01');
  await uit('2021-02-01');
  expect(await perioden()).toEqual([{ leerjaar: 1, geldig: '[2020-08-01,2021-02-01)' }]);
});

test('School verlegt een uitschrijving: de laatste periode gaat mee', async () => {
  await uit('2021-02-01', { redenUitstroom: '05' });
  await uit('2021-04-01');
  expect(await inschrijvingen()).toEqual([{ brin: '00AA', reden: '05', geldig: '[2020-08-01,2021-04-01)' }]);
  expect(await perioden()).toEqual([{ leerjaar: 1, geldig: '[2020-08-01,2021-04-01)' }]);
});

test('School corrigeert de datums van een inschrijving: de perioden passen er weer in', async () => {
  await leerjaar(2, '2021-08-01');
  const corrigeer = async (van: string, tot: string | null) =>
    register.vastlegging.corrigeer(persoon, Inschrijving, await rij(Inschrijving), {
      geldig: { van: dag(van), tot: tot === null ? null : dag(tot) },
    });
  await corrigeer('2020-09-01', '2021-12-01');
  expect(await perioden()).toEqual([
    { leerjaar: 1, geldig: '[2020-09-01,2021-08-01)' },
    { leerjaar: 2, geldig: '[2021-08-01,2021-12-01)' },
  ]);
  await corrigeer('2019-08-01', '2020-01-01');
  expect(await perioden()).toEqual([{ leerjaar: 1, geldig: '[2019-08-01,2020-01-01)' }]);
  await corrigeer('2019-08-01', null);
  expect(await perioden()).toEqual([{ leerjaar: 1, geldig: '[2019-08-01,)' }]);
});

test('School wijzigt een periode vanaf haar eerste dag: de oude zegt daarna niets meer', async () => {
  await leerjaar(3, '2020-08-01');
  expect(await perioden()).toEqual([{ leerjaar: 3, geldig: '[2020-08-01,)' }]);
});

test('Regel: een periode blijft binnen haar inschrijving en naast de andere perioden', async () => {
  await leerjaar(2, '2021-08-01');
  await uit('2022-07-15');
  const corrigeer = async (van: string, tot: string) =>
    register.vastlegging.corrigeer(persoon, Inschrijvingsperiode, await rij(Inschrijvingsperiode, 1), {
      geldig: { van: dag(van), tot: dag(tot) },
    });
  await expect(corrigeer('2021-08-01', '2022-08-01')).rejects.toMatchObject({ reden: 'BUITEN_INSCHRIJVING' });
  await expect(corrigeer('2021-07-01', '2022-07-15')).rejects.toMatchObject({ reden: 'OVERLAP' });
  await expect(leerjaar(3, '2022-07-15')).rejects.toMatchObject({ reden: 'BUITEN_INSCHRIJVING' });
  await corrigeer('2021-09-01', '2022-07-15');
  expect(await perioden()).toHaveLength(2);
});

test('Regel: wie niet ingeschreven was kan niet worden uitgeschreven', async () => {
  await expect(uit('2020-08-01')).rejects.toMatchObject({ reden: 'PERIODE_LEEG' });
  await expect(uit('2021-08-01', { inschrijvingId: '0' })).rejects.toMatchObject({ reden: 'INSCHRIJVING_ONBEKEND' });
  await expect(
    register.vastlegging.schrijfIn(persoon, nieuweInschrijving('2020-08-01', { brin: '99ZZ' })),
  ).rejects.toMatchObject({ reden: 'INSTELLING_ONBEKEND', sqlstate: '23503' });
});

test('Regel: inschrijvingen mogen elkaar overlappen', async () => {
  await register.vastlegging.schrijfIn(persoon, nieuweInschrijving('2020-10-01', { volgnummer: 2 }));
  expect(await inschrijvingen()).toHaveLength(2);
  expect(await perioden()).toHaveLength(2);
});
