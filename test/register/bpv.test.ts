import { Bpv } from '../../src/register/entities/Bpv';
import { alleVersies, huidig } from './stand';
import { dag, nieuweBpv, nieuweInschrijving, nieuwePersoon, openTestregister, type Testregister } from './testregister';

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

const bpvs = () => huidig(register.bron, 'bpv', persoon, 'volgnummer, omvang_uren as uren');
const legVast = (begin: string, anders: Parameters<typeof nieuweBpv>[2] = {}) =>
  register.vastlegging.legBpvVast(persoon, nieuweBpv(inschrijvingId, begin, anders));
const beeindig = (bpvId: string, datum: string) =>
  register.vastlegging.beeindigBpv(persoon, { bpvId, datumEind: dag(datum) });

test('School legt een BPV vast en beëindigt haar; de einddatum kan nog worden verlegd', async () => {
  const bpvId = await legVast('2021-02-01');
  expect(await bpvs()).toEqual([{ volgnummer: 1, uren: 400, geldig: '[2021-02-01,)' }]);
  await beeindig(bpvId, '2021-07-01');
  await beeindig(bpvId, '2021-06-01');
  expect(await bpvs()).toEqual([{ volgnummer: 1, uren: 400, geldig: '[2021-02-01,2021-06-01)' }]);
  const versies = await alleVersies(register.bron, persoon);
  await beeindig(bpvId, '2021-06-01');
  expect(await alleVersies(register.bron, persoon)).toEqual(versies);
  expect(versies.filter(({ tabel }) => tabel === 'bpv')).toHaveLength(3);
});

test('School meldt een BPV die al voorbij is', async () => {
  await legVast('2021-02-01', { datumEind: dag('2021-07-01') });
  expect(await bpvs()).toMatchObject([{ geldig: '[2021-02-01,2021-07-01)' }]);
});

test('Regel: twee BPV’s van één inschrijving mogen tegelijk lopen', async () => {
  await legVast('2021-02-01');
  const tweede = await legVast('2021-03-01', { volgnummer: 2 });
  await beeindig(tweede, '2021-07-01');
  expect(await bpvs()).toEqual([
    { volgnummer: 1, uren: 400, geldig: '[2021-02-01,)' },
    { volgnummer: 2, uren: 400, geldig: '[2021-03-01,2021-07-01)' },
  ]);
});

test('School corrigeert een BPV: de inhoud vrij, de begindatum binnen de inschrijving', async () => {
  await legVast('2021-02-01');
  const rij = async () =>
    (await register.bron.manager.findBy(Bpv, { persoonId: persoon })).find((een) => een.geregistreerd.endsWith(',)'))!;
  const corrigeer = async (correctie: object) =>
    register.vastlegging.corrigeer(persoon, Bpv, (await rij()).id, correctie);
  await corrigeer({ omvangUren: 500, leerbedrijf: '100000002' });
  await corrigeer({ geldig: { van: dag('2020-08-01'), tot: null } });
  for (const van of [dag('2020-07-31'), null]) {
    await expect(corrigeer({ geldig: { van, tot: null } })).rejects.toMatchObject({ reden: 'BUITEN_INSCHRIJVING' });
  }
  expect(await bpvs()).toEqual([{ volgnummer: 1, uren: 500, geldig: '[2020-08-01,)' }]);
  expect(await rij()).toMatchObject({ leerbedrijf: '100000002', inschrijvingId });
});

test('Regel: een BPV begint binnen een eigen inschrijving en duurt minstens een dag', async () => {
  const ander = await register.vastlegging.voegPersoonToe(nieuwePersoon(++n));
  const vanAnder = await register.vastlegging.schrijfIn(ander, nieuweInschrijving('2020-08-01'));
  await register.vastlegging.schrijfUit(persoon, { inschrijvingId, datumUit: dag('2022-07-15') });
  const bpvId = await legVast('2021-02-01');
  const versies = await alleVersies(register.bron, persoon);
  const geweigerd: [() => Promise<unknown>, string][] = [
    [() => legVast('2021-02-01', { inschrijvingId: vanAnder }), 'INSCHRIJVING_ONBEKEND'],
    [() => legVast('2020-07-31'), 'BUITEN_INSCHRIJVING'],
    [() => legVast('2022-07-15'), 'BUITEN_INSCHRIJVING'],
    [() => legVast('2021-02-01', { datumEind: dag('2021-02-01') }), 'PERIODE_LEEG'],
    [() => beeindig(bpvId, '2021-02-01'), 'PERIODE_LEEG'],
    [() => beeindig('0', '2021-07-01'), 'BPV_ONBEKEND'],
    [() => register.vastlegging.beeindigBpv(ander, { bpvId, datumEind: dag('2021-07-01') }), 'BPV_ONBEKEND'],
    [() => legVast('2021-02-01', { leerbedrijf: '012345678' }), 'DATABASE'],
  ];
  for (const [poging, reden] of geweigerd) await expect(poging()).rejects.toMatchObject({ reden });
  expect(await alleVersies(register.bron, persoon)).toEqual(versies);
});
