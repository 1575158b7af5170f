import { Diploma } from '../../src/register/entities/Diploma';
import { alleVersies, huidig } from './stand';
import { dag, nieuwDiploma, nieuwePersoon, openTestregister, type Testregister } from './testregister';

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

const diplomas = () => huidig(register.bron, 'diploma', persoon, 'soort, niveau, startkwalificatie');
const rijen = (diplomaId: string) => register.bron.manager.findBy(Diploma, { persoonId: persoon, diplomaId });

test.each([
  ['VMBO-BB', null, false],
  ['VMBO-KB', null, false],
  ['VMBO-GL', null, false],
  ['VMBO-TL', null, false],
  ['HAVO', null, true],
  ['VWO', null, true],
  ['MBO', 1, false],
  ['MBO', 2, true],
  ['MBO', 3, true],
  ['MBO', 4, true],
] as const)(
  'Regel: een diploma %s niveau %s geeft een startkwalificatie: %s',
  async (soort, niveau, startkwalificatie) => {
    await register.vastlegging.reikDiplomaUit(persoon, nieuwDiploma('2024-06-20', { soort, niveau }));
    expect(await diplomas()).toEqual([{ soort, niveau, startkwalificatie, geldig: '[2024-06-20,)' }]);
  },
);

test('Regel: een persoon kan meer diploma’s hebben', async () => {
  await register.vastlegging.reikDiplomaUit(persoon, nieuwDiploma('2022-06-20', { soort: 'VMBO-TL' }));
  await register.vastlegging.reikDiplomaUit(persoon, nieuwDiploma('2024-06-20'));
  expect(await diplomas()).toHaveLength(2);
});

test('School corrigeert een diploma: de startkwalificatie en de eerste dag volgen', async () => {
  const diplomaId = await register.vastlegging.reikDiplomaUit(
    persoon,
    nieuwDiploma('2024-06-20', { soort: 'MBO', niveau: 1 }),
  );
  const [eerst] = await rijen(diplomaId);
  const tweede = await register.vastlegging.corrigeer(persoon, Diploma, eerst!.id, { niveau: 2 });
  await register.vastlegging.corrigeer(persoon, Diploma, tweede, { datum: dag('2024-06-27') });
  expect(await diplomas()).toEqual([{ soort: 'MBO', niveau: 2, startkwalificatie: true, geldig: '[2024-06-27,)' }]);
  expect(await rijen(diplomaId)).toHaveLength(3);
});

test('School corrigeert de soort van een diploma', async () => {
  const diplomaId = await register.vastlegging.reikDiplomaUit(persoon, nieuwDiploma('2024-06-20'));
  const [rij] = await rijen(diplomaId);
  await register.vastlegging.corrigeer(persoon, Diploma, rij!.id, { soort: 'VMBO-TL' });
  expect(await diplomas()).toEqual([
    { soort: 'VMBO-TL', niveau: null, startkwalificatie: false, geldig: '[2024-06-20,)' },
  ]);
});

test('Regel: een niveau hoort bij mbo alleen, van 1 tot en met 4', async () => {
  const diplomaId = await register.vastlegging.reikDiplomaUit(persoon, nieuwDiploma('2024-06-20'));
  const versies = await alleVersies(register.bron, persoon);
  const [rij] = await rijen(diplomaId);
  const anders = [
    { soort: 'MBO' },
    { soort: 'HAVO', niveau: 3 },
    { soort: 'MBO', niveau: 0 },
    { soort: 'MBO', niveau: 5 },
    { soort: 'MBO', niveau: 2.5 },
  ] as const;
  for (const wijziging of anders) {
    const pogingen = [
      () => register.vastlegging.reikDiplomaUit(persoon, nieuwDiploma('2024-06-20', wijziging)),
      () => register.vastlegging.corrigeer(persoon, Diploma, rij!.id, wijziging),
    ];
    for (const poging of pogingen) await expect(poging()).rejects.toMatchObject({ reden: 'DIPLOMANIVEAU' });
  }
  await expect(
    register.vastlegging.reikDiplomaUit(persoon, nieuwDiploma('2024-06-20', { brin: '99ZZ' })),
  ).rejects.toMatchObject({ reden: 'INSTELLING_ONBEKEND' });
  expect(await alleVersies(register.bron, persoon)).toEqual(versies);
});
