import { inspect } from 'node:util';
import { Examen } from '../../src/register/entities/Examen';
import { Examenresultaat } from '../../src/register/entities/Examenresultaat';
import type { Vakresultaat } from '../../src/register/vastlegging/legResultaatVast';
import { alleVersies, huidig } from './stand';
import {
  dag,
  nieuwExamen,
  nieuweInschrijving,
  nieuwePersoon,
  openTestregister,
  type Testregister,
} from './testregister';

let register: Testregister;
let persoon: string;
let examenId: string;
let n = 0;
beforeAll(async () => {
  register = await openTestregister();
});
afterAll(() => register.sluit());
beforeEach(async () => {
  persoon = await register.vastlegging.voegPersoonToe(nieuwePersoon(++n));
  examenId = await register.vastlegging.meldExamen(persoon, nieuwExamen(2024, { titelWerkstuk: 'De kaasmarkt' }));
});

const vak = (vakcode: string, anders: Partial<Vakresultaat> = {}): Vakresultaat => ({ examenId, vakcode, ...anders });
const legVast = (...resultaten: Vakresultaat[]) => register.vastlegging.legResultaatVast(persoon, resultaten);
const examens = () => huidig(register.bron, 'examen', persoon, 'examenjaar, uitslag, datum_uitslag::text as datum');
const cijfers = async () =>
  register.bron.query(
    `select vakcode, se, ce1, ce2, eindcijfer, cijferlijst, geldig::text from register.examenresultaat
      where persoon_id = $1 and upper_inf(geregistreerd) order by vakcode`,
    [persoon],
  );
const rij = async <F extends Examen | Examenresultaat>(soort: new () => F, waar: object = {}): Promise<F> => {
  const rijen = await register.bron.manager.find(soort, { where: { persoonId: persoon, ...waar } as never });
  return rijen.find(({ geregistreerd }) => geregistreerd.endsWith(',)'))!;
};
const bepaal = (uitslag: 'G' | 'A', datum: string) =>
  register.vastlegging.bepaalUitslag(persoon, { examenId, uitslag, datumUitslag: dag(datum) });

test('School meldt een examen: het geldt vanaf het schooljaar ervan en de uitslag is nog niet bekend', async () => {
  expect(await examens()).toEqual([{ examenjaar: 2024, uitslag: null, datum: null, geldig: '[2023-08-01,)' }]);
  expect(await rij(Examen)).toMatchObject({ examenId, profiel: null, titelWerkstuk: 'De kaasmarkt' });
});

test('School levert cijfers in stappen: wat niet wordt genoemd blijft zoals het was', async () => {
  await legVast(
    vak('0001', { diplomavak: true, se: 54 }),
    vak('0002', { diplomavak: false, combinatiecijfer: true, se: 70 }),
  );
  await legVast(vak('0001', { ce1: 55 }));
  await legVast(vak('0001', { ce2: 61, cijferlijst: 6 }), vak('0003', { diplomavak: true, toepassing: 'V' }));
  const leeg = { se: null, ce1: null, ce2: null, eindcijfer: null, cijferlijst: null, geldig: '[2023-08-01,)' };
  expect(await cijfers()).toEqual([
    { ...leeg, vakcode: '0001', se: 54, ce1: 55, ce2: 61, eindcijfer: 6, cijferlijst: 6 },
    { ...leeg, vakcode: '0002', se: 70, eindcijfer: 7 },
    { ...leeg, vakcode: '0003' },
  ]);
  expect(await rij(Examenresultaat, { vakcode: '0002' })).toMatchObject({ toepassing: 'G', combinatiecijfer: true });
  expect(await rij(Examenresultaat, { vakcode: '0003' })).toMatchObject({ toepassing: 'V', combinatiecijfer: false });
});

test('School trekt een cijfer in: null is iets anders dan niet noemen', async () => {
  await legVast(vak('0001', { diplomavak: true, se: 54, ce1: 55 }));
  await legVast(vak('0001', { ce1: null, se: undefined }));
  expect(await cijfers()).toMatchObject([{ se: 54, ce1: null, eindcijfer: 5 }]);
});

test('Regel: een gewijzigd cijfer vervangt de vorige versie, die bewaard blijft', async () => {
  await legVast(vak('0001', { diplomavak: true, se: 54 }));
  await legVast(vak('0001', { ce1: 80 }));
  const versies = (await alleVersies(register.bron, persoon)).filter(({ tabel }) => tabel === 'examenresultaat');
  expect(versies).toMatchObject([
    { inhoud: { se: 54, ce1: null, eindcijfer: 5 }, tot: versies[1]!.van },
    { inhoud: { se: 54, ce1: 80, eindcijfer: 7 }, tot: null },
  ]);
});

test('Regel: wat het register al weet wordt niet nog eens geschreven', async () => {
  const resultaten = [vak('0001', { diplomavak: true, se: 54 }), vak('0002', { diplomavak: true, se: 60, ce1: null })];
  await legVast(...resultaten);
  await bepaal('G', '2024-06-12');
  const versies = await alleVersies(register.bron, persoon);
  await legVast(...resultaten);
  await legVast(vak('0001'));
  await legVast();
  await bepaal('G', '2024-06-12');
  expect(await alleVersies(register.bron, persoon)).toEqual(versies);
  await legVast(...resultaten.map((resultaat) => ({ ...resultaat, se: 60 })));
  expect(await alleVersies(register.bron, persoon)).toHaveLength(versies.length + 1);
});

test('School bepaalt de uitslag, en na een herkansing opnieuw', async () => {
  await bepaal('A', '2024-06-12');
  await bepaal('G', '2024-07-03');
  expect(await examens()).toEqual([{ examenjaar: 2024, uitslag: 'G', datum: '2024-07-03', geldig: '[2023-08-01,)' }]);
  expect(await rij(Examen)).toMatchObject({ titelWerkstuk: 'De kaasmarkt' });
});

test('Regel: een persoon kan meer examens hebben die tegelijk gelden', async () => {
  const tweede = await register.vastlegging.meldExamen(persoon, nieuwExamen(2024, { elementcode: '0012' }));
  await legVast(vak('0001', { diplomavak: true, se: 54 }), {
    ...{ examenId: tweede, vakcode: '0001' },
    ...{ diplomavak: true, se: 65 },
  });
  await legVast({ examenId: tweede, vakcode: '0001', ce1: 75 });
  expect(await examens()).toHaveLength(2);
  expect(await cijfers()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ se: 54, ce1: null }),
      expect.objectContaining({ se: 65, ce1: 75, eindcijfer: 7 }),
    ]),
  );
});

test('School corrigeert het examenjaar: het examen en zijn resultaten gelden vanaf het andere schooljaar', async () => {
  await legVast(vak('0001', { diplomavak: true, se: 54 }));
  await register.vastlegging.corrigeer(persoon, Examen, (await rij(Examen)).id, { examenjaar: 2023 });
  expect(await examens()).toMatchObject([{ examenjaar: 2023, geldig: '[2022-08-01,)' }]);
  expect(await cijfers()).toMatchObject([{ se: 54, geldig: '[2022-08-01,)' }]);
});

test('School corrigeert een resultaat en het vak ervan, maar niet in een vak dat er al is', async () => {
  await legVast(vak('0001', { diplomavak: true, se: 54 }), vak('0002', { diplomavak: true, se: 60 }));
  const { id } = await rij(Examenresultaat, { vakcode: '0001' });
  const corrigeer = (vakcode: string) =>
    register.vastlegging.corrigeer(persoon, Examenresultaat, id, { vakcode, se: 56 });
  await expect(corrigeer('0002')).rejects.toMatchObject({ reden: 'OVERLAP' });
  await corrigeer('0003');
  expect(await cijfers()).toMatchObject([
    { vakcode: '0002', se: 60 },
    { vakcode: '0003', se: 56, eindcijfer: 6 },
  ]);
});

test('Regel: een resultaat dat ooit een andere geldigheid kreeg staat een ander niet in de weg, behalve in zijn vak', async () => {
  await legVast(vak('0001', { diplomavak: true }), vak('0002', { diplomavak: true }));
  const geldig = { van: dag('2010-08-01'), tot: dag('2011-08-01') };
  const { id } = await rij(Examenresultaat, { vakcode: '0002' });
  const poging = register.vastlegging.corrigeer(persoon, Examenresultaat, id, { vakcode: '0001', geldig });
  await expect(poging).rejects.toMatchObject({ reden: 'OVERLAP' });
});

test.each(['se', 'ce1', 'ce2', 'ce3'] as const)('Regel: %s loopt van 10 tot en met 100 tienden', async (naam) => {
  await legVast(vak('0001', { diplomavak: true, [naam]: 10 }), vak('0002', { diplomavak: true, [naam]: 100 }));
  const versies = await alleVersies(register.bron, persoon);
  const { id } = await rij(Examenresultaat, { vakcode: '0001' });
  for (const cijfer of [9, 101, -54, 54.5, 99_999, Number.NaN]) {
    const pogingen = [
      () => legVast(vak('0004', { diplomavak: true }), vak('0003', { diplomavak: true, [naam]: cijfer })),
      () => legVast(vak('0001', { [naam]: cijfer })),
      () => register.vastlegging.corrigeer(persoon, Examenresultaat, id, { [naam]: cijfer }),
    ];
    for (const poging of pogingen) {
      const fout: unknown = await poging().catch((reden: unknown) => reden);
      expect(fout).toMatchObject({ name: 'Vastleggingsfout', reden: 'CIJFER_BUITEN_BEREIK' });
      expect((fout as Error).message).toContain('van 10 tot en met 100');
      expect(inspect(fout, { depth: 9, showHidden: true })).not.toContain(`: ${cijfer}`);
    }
  }
  expect(await alleVersies(register.bron, persoon)).toEqual(versies);
});

test.each([0, 11, 6.5])('Regel: %d is geen cijfer voor de cijferlijst', async (cijferlijst) => {
  const poging = legVast(vak('0001', { diplomavak: true, cijferlijst }));
  await expect(poging).rejects.toMatchObject({ reden: 'CIJFER_BUITEN_BEREIK' });
});

test('Regel: een examen, een resultaat en een uitslag horen bij wie en wat het register kent', async () => {
  const ander = await register.vastlegging.voegPersoonToe(nieuwePersoon(++n));
  const vanAnder = await register.vastlegging.meldExamen(ander, nieuwExamen(2024));
  const versies = await alleVersies(register.bron, persoon);
  const { vastlegging } = register;
  const examen = await rij(Examen);
  const resultaat = { vakcode: '0001', diplomavak: true };
  const uitslag = { uitslag: 'G', datumUitslag: dag('2024-06-12') } as const;
  const geweigerd: [() => Promise<unknown>, string][] = [
    [() => vastlegging.meldExamen(persoon, nieuwExamen(2024, { brin: '99ZZ' })), 'INSTELLING_ONBEKEND'],
    [() => vastlegging.meldExamen('987654321', nieuwExamen(2024)), 'PERSOON_ONBEKEND'],
    [() => legVast({ ...resultaat, examenId: vanAnder }), 'EXAMEN_ONBEKEND'],
    [() => legVast(vak('0001', { diplomavak: true }), { ...resultaat, examenId: '0' }), 'EXAMEN_ONBEKEND'],
    [() => vastlegging.bepaalUitslag(persoon, { examenId: vanAnder, ...uitslag }), 'EXAMEN_ONBEKEND'],
    [() => legVast(vak('0001', { diplomavak: true, se: 54 }), vak('0001', { ce1: 60 })), 'VAK_DUBBEL'],
    [() => legVast(vak('0001', { se: 54 })), 'DIPLOMAVAK_ONBEKEND'],
    [() => vastlegging.corrigeer(persoon, Examen, examen.id, { uitslag: 'G' }), 'UITSLAG_ONVOLLEDIG'],
  ];
  for (const [poging, reden] of geweigerd) await expect(poging()).rejects.toMatchObject({ reden });
  expect(await alleVersies(register.bron, persoon)).toEqual(versies);
});

test('Regel: een examen staat los van een inschrijving die in dezelfde tijd geldt', async () => {
  await register.vastlegging.schrijfIn(persoon, nieuweInschrijving('2023-08-01'));
  expect(await examens()).toHaveLength(1);
  expect(await huidig(register.bron, 'inschrijving', persoon, 'brin')).toHaveLength(1);
});
