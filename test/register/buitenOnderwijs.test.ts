import { Getuigschrift } from '../../src/register/entities/Getuigschrift';
import { RegistratieElders } from '../../src/register/entities/RegistratieElders';
import { Vrijstelling } from '../../src/register/entities/Vrijstelling';
import { alleVersies, huidig } from './stand';
import {
  dag,
  nieuwePersoon,
  nieuweRegistratie,
  nieuweVrijstelling,
  nieuwGetuigschrift,
  openTestregister,
  type Testregister,
} from './testregister';

let register: Testregister;
let persoon: string;
let n = 0;
beforeAll(async () => {
  register = await openTestregister();
});
afterAll(() => register.sluit());
beforeEach(async () => {
  persoon = await register.vastlegging.voegPersoonToe(nieuwePersoon(++n));
});

const vrijstellingen = () => huidig(register.bron, 'vrijstelling', persoon, 'artikel, bevestigd, bron');
const elders = () => huidig(register.bron, 'registratie_elders', persoon, 'soort, bron');
const getuigschriften = () => huidig(register.bron, 'getuigschrift', persoon, 'brin, vestiging, soort');
const verleen = (van: string, anders: object = {}) =>
  register.vastlegging.verleenVrijstelling(persoon, nieuweVrijstelling(van, anders));
const registreer = (van: string, anders: object = {}) =>
  register.vastlegging.registreerElders(persoon, nieuweRegistratie(van, anders));
const reikUit = (datum: string, anders: object = {}) =>
  register.vastlegging.reikGetuigschriftUit(persoon, nieuwGetuigschrift(datum, anders));

type Buiten = Vrijstelling | RegistratieElders | Getuigschrift;
/** The version that is current of the only fact of this kind. */
async function rij<F extends Buiten>(soort: new () => F): Promise<F> {
  const rijen = (await register.bron.manager.findBy(soort, { persoonId: persoon } as object)) as F[];
  return rijen.find(({ geregistreerd }) => geregistreerd.endsWith(',)'))!;
}
const corrigeer = async <F extends Buiten>(soort: new () => F, correctie: object) =>
  register.vastlegging.corrigeer<Buiten>(persoon, soort, (await rij(soort)).id, correctie);

/** What is refused leaves everything as it was; and it was the hub that refused it, not a check of the database. */
async function verwachtGeweigerd(gevallen: readonly (readonly [() => Promise<unknown>, string])[]): Promise<void> {
  const versies = await alleVersies(register.bron, persoon);
  for (const [poging, reden] of gevallen) await expect(poging()).rejects.toMatchObject({ reden, sqlstate: undefined });
  expect(await alleVersies(register.bron, persoon)).toEqual(versies);
}

test.each(['3a', '3b', '5', '5a', '15'])('Regel: een vrijstelling kan berusten op artikel %s', async (artikel) => {
  await verleen('2024-08-01', { artikel, tot: dag('2025-08-01') });
  expect(await vrijstellingen()).toEqual([
    { artikel, bevestigd: false, bron: 'Den Haag', geldig: '[2024-08-01,2025-08-01)' },
  ]);
});

test('Leerplicht bevestigt een vrijstelling, en beëindigt haar; een tweede mag ernaast', async () => {
  const vrijstellingId = await verleen('2024-08-01');
  expect(await vrijstellingen()).toMatchObject([{ bevestigd: false, geldig: '[2024-08-01,)' }]);
  await corrigeer(Vrijstelling, { bevestigd: true });
  await corrigeer(Vrijstelling, { geldig: { van: dag('2024-08-01'), tot: dag('2025-01-01') } });
  expect(await rij(Vrijstelling)).toMatchObject({ vrijstellingId });
  expect(await register.bron.manager.countBy(Vrijstelling, { vrijstellingId })).toBe(3);
  const tweede = await verleen('2024-10-01', { artikel: '15', bevestigd: true, bron: 'Utrecht' });
  expect(tweede).not.toBe(vrijstellingId);
  expect(await vrijstellingen()).toEqual([
    { artikel: '5', bevestigd: true, bron: 'Den Haag', geldig: '[2024-08-01,2025-01-01)' },
    { artikel: '15', bevestigd: true, bron: 'Utrecht', geldig: '[2024-10-01,)' },
  ]);
});

test('Regel: een vrijstelling zonder bestaand artikel, bevestiging ja of nee, bron of begin mag niet', async () => {
  await verleen('2024-08-01');
  const zonder = [
    [{ artikel: '4' }, 'VRIJSTELLINGSARTIKEL'],
    [{ artikel: '5A' }, 'VRIJSTELLINGSARTIKEL'],
    [{ artikel: 'toString' }, 'VRIJSTELLINGSARTIKEL'],
    [{ bevestigd: null }, 'BEVESTIGING_ONBEKEND'],
    [{ bron: ' ' }, 'BRON_ONBEKEND'],
    [{ bron: null }, 'BRON_ONBEKEND'],
  ] as const;
  await verwachtGeweigerd([
    ...zonder.map(([anders, reden]) => [() => verleen('2024-08-01', anders), reden] as const),
    ...zonder.map(([anders, reden]) => [() => corrigeer(Vrijstelling, anders), reden] as const),
    [() => verleen('2024-08-01', { tot: dag('2024-08-01') }), 'PERIODE_LEEG'],
    [() => verleen('2024-08-01', { van: null }), 'BEGIN_ONBEKEND'],
    [() => corrigeer(Vrijstelling, { geldig: { van: null, tot: null } }), 'BEGIN_ONBEKEND'],
    [() => register.vastlegging.corrigeer(persoon, Vrijstelling, '0', { bevestigd: true }), 'NIET_HUIDIG'],
  ]);
});

test.each(['DJI', 'POLITIE_DEFENSIE', 'WERK', 'MAATSCHAPPELIJKE_PRESTATIE'])(
  'Regel: een registratie elders kan %s zijn',
  async (soort) => {
    await registreer('2024-08-01', { soort, tot: dag('2025-08-01') });
    expect(await elders()).toEqual([{ soort, bron: 'UWV', geldig: '[2024-08-01,2025-08-01)' }]);
  },
);

test('UWV meldt dat werk eindigt en dat het een andere soort was; een tweede registratie mag ernaast', async () => {
  const registratieId = await registreer('2024-08-01');
  await corrigeer(RegistratieElders, { geldig: { van: dag('2024-09-01'), tot: dag('2025-01-01') } });
  await corrigeer(RegistratieElders, { soort: 'POLITIE_DEFENSIE' });
  expect(await rij(RegistratieElders)).toMatchObject({ registratieId });
  expect(await register.bron.manager.countBy(RegistratieElders, { registratieId })).toBe(3);
  const tweede = await registreer('2024-10-01', { soort: 'DJI', bron: 'DJI' });
  expect(tweede).not.toBe(registratieId);
  expect(await elders()).toEqual([
    { soort: 'POLITIE_DEFENSIE', bron: 'UWV', geldig: '[2024-09-01,2025-01-01)' },
    { soort: 'DJI', bron: 'DJI', geldig: '[2024-10-01,)' },
  ]);
});

test('Regel: een registratie elders van een andere soort, zonder bron of begin mag niet', async () => {
  await registreer('2024-08-01');
  const zonder = [
    [{ soort: 'ZORG' }, 'REGISTRATIESOORT'],
    [{ soort: 'dji' }, 'REGISTRATIESOORT'],
    [{ soort: 'constructor' }, 'REGISTRATIESOORT'],
    [{ bron: '' }, 'BRON_ONBEKEND'],
  ] as const;
  await verwachtGeweigerd([
    ...zonder.map(([anders, reden]) => [() => registreer('2024-08-01', anders), reden] as const),
    ...zonder.map(([anders, reden]) => [() => corrigeer(RegistratieElders, anders), reden] as const),
    [() => registreer('2024-08-01', { tot: dag('2024-07-31') }), 'PERIODE_LEEG'],
    [() => corrigeer(RegistratieElders, { geldig: { van: null, tot: null } }), 'BEGIN_ONBEKEND'],
    [() => register.vastlegging.corrigeer(persoon, RegistratieElders, '0', { bron: 'UWV' }), 'NIET_HUIDIG'],
  ]);
});

test.each(['PRO', 'VSO_ARBEID', 'VSO_DAGBESTEDING'])('Regel: een getuigschrift kan %s zijn', async (soort) => {
  await reikUit('2024-06-20', { soort, vestiging: '0A' });
  expect(await getuigschriften()).toEqual([{ brin: '00AA', vestiging: '0A', soort, geldig: '[2024-06-20,)' }]);
});

test('School corrigeert de datum van een getuigschrift: de eerste dag volgt; een tweede mag ernaast', async () => {
  const getuigschriftId = await reikUit('2024-06-20');
  await corrigeer(Getuigschrift, { datum: dag('2024-06-27') });
  await corrigeer(Getuigschrift, { soort: 'VSO_ARBEID', vestiging: '01' });
  expect(await rij(Getuigschrift)).toMatchObject({ getuigschriftId, datum: '2024-06-27' });
  expect(await register.bron.manager.countBy(Getuigschrift, { getuigschriftId })).toBe(3);
  await reikUit('2025-06-20');
  expect(await getuigschriften()).toEqual([
    { brin: '00AA', vestiging: '01', soort: 'VSO_ARBEID', geldig: '[2024-06-27,)' },
    { brin: '00AA', vestiging: '00', soort: 'PRO', geldig: '[2025-06-20,)' },
  ]);
});

test('Regel: een getuigschrift van een andere soort, vestiging, instelling of eerste dag mag niet', async () => {
  await reikUit('2024-06-20');
  const anders = [
    [{ soort: 'MBO' }, 'GETUIGSCHRIFTSOORT'],
    [{ soort: 'valueOf' }, 'GETUIGSCHRIFTSOORT'],
    [{ vestiging: '0a' }, 'VESTIGINGSCODE'],
    [{ vestiging: '000' }, 'VESTIGINGSCODE'],
    [{ vestiging: '0"' }, 'VESTIGINGSCODE'],
    [{ vestiging: '00\n' }, 'VESTIGINGSCODE'],
  ] as const;
  await verwachtGeweigerd([
    ...anders.map(([fout, reden]) => [() => reikUit('2024-06-20', fout), reden] as const),
    ...anders.map(([fout, reden]) => [() => corrigeer(Getuigschrift, fout), reden] as const),
    [() => corrigeer(Getuigschrift, { geldig: { van: dag('2024-06-21'), tot: null } }), 'GETUIGSCHRIFTDATUM'],
    [() => corrigeer(Getuigschrift, { geldig: { van: null, tot: null } }), 'GETUIGSCHRIFTDATUM'],
    [() => corrigeer(Getuigschrift, { geldig: { van: dag('2024-06-20'), tot: dag('2024-06-20') } }), 'PERIODE_LEEG'],
    [() => register.vastlegging.corrigeer(persoon, Getuigschrift, '0', { soort: 'PRO' }), 'NIET_HUIDIG'],
  ]);
  const onbekend = [() => reikUit('2024-06-20', { brin: '99ZZ' }), () => corrigeer(Getuigschrift, { brin: '99ZZ' })];
  for (const poging of onbekend) await expect(poging()).rejects.toMatchObject({ reden: 'INSTELLING_ONBEKEND' });
  expect(await getuigschriften()).toEqual([{ brin: '00AA', vestiging: '00', soort: 'PRO', geldig: '[2024-06-20,)' }]);
});

test('Regel: een persoon die er niet is krijgt geen vrijstelling, registratie elders of getuigschrift', async () => {
  const { vastlegging } = register;
  const pogingen = [
    () => vastlegging.verleenVrijstelling('0', nieuweVrijstelling('2024-08-01')),
    () => vastlegging.registreerElders('0', nieuweRegistratie('2024-08-01')),
    () => vastlegging.reikGetuigschriftUit('0', nieuwGetuigschrift('2024-06-20')),
  ];
  for (const poging of pogingen) await expect(poging()).rejects.toMatchObject({ reden: 'PERSOON_ONBEKEND' });
});
