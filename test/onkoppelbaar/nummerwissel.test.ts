import type { Datum } from '../../src/values/Datum';
import { type Leerling, voegLeerlingToe } from '../bekostiging/leerling';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { testPgn } from '../register/testregister';
import { openRegister, type Register } from '../svb/persoon';
import { type Buit, haalBuit } from './Buit';

let t: Testhub;
let register: Register;
let partners: Record<'inspectie' | 'cbs' | 'duo-bekostiging', Partner>;
let leerling: Leerling;
let examenId: string;
beforeAll(async () => {
  t = await maakHub();
  register = await openRegister(t.database.url);
  partners = {
    inspectie: await t.als('inspectie'),
    cbs: await t.als('cbs'),
    'duo-bekostiging': await t.als('duo-bekostiging'),
  };
  const { vastlegging } = register;
  leerling = await voegLeerlingToe(vastlegging, { brin: '00AH' });
  const plek = { brin: '00AH', vestiging: '00' };
  examenId = await vastlegging.meldExamen(leerling.id, { ...plek, examenjaar: 2026, elementcode: '0011' });
  await vastlegging.reikDiplomaUit(leerling.id, {
    ...plek,
    soort: 'HAVO',
    opleidingscode: '0011',
    datum: '2026-06-12' as Datum,
  });
});
afterAll(async () => {
  await register.sluit();
  await t.stop();
});

/** Everything of one school; of persons, who are asked for without one, everything. */
const WAARDEN = {
  ...{ peildatum: ['2026-10-01'], examenjaar: [2026], schooljaar: ['2025-2026'], tabel: ['RMC_REGIO'] },
  filter: [{ brin: '00AH' }],
};
const buit = (wie: keyof typeof partners) => haalBuit(partners[wie], WAARDEN);
const cijfers = async () => {
  const { json } = await partners.inspectie(
    `{ examens(examenjaar: 2026, filter: { brin: "00AH" }, first: 1000) { edges { node { rijsleutel uitslag
       resultaten { vakcode se ce1 eindcijfer rijsleutel } } } } }`,
  );
  const edges = json.data.examens.edges as { node: { uitslag: string | null; resultaten: { vakcode: string }[] } }[];
  return edges.map(({ node }) => node).find(({ resultaten }) => resultaten.some(({ vakcode }) => vakcode === '9801'));
};
const legVast = (vakcode: string, se: number | null, ce1: number | null) =>
  register.vastlegging.legResultaatVast(leerling.id, [{ examenId, vakcode, diplomavak: true, se, ce1 }]);

test('als inspectie: SE 5,4 en CE 5,5 is een 5; SE 5,5 en CE 5,5 een 6 (DOMEIN §9.10)', async () => {
  await legVast('9801', 54, 55);
  await legVast('9802', 55, 55);
  await legVast('9803', 54, null);
  await legVast('9804', 55, null);
  expect((await cijfers())!.resultaten).toEqual([
    expect.objectContaining({ vakcode: '9801', se: 54, ce1: 55, eindcijfer: 5 }),
    expect.objectContaining({ vakcode: '9802', se: 55, ce1: 55, eindcijfer: 6 }),
    expect.objectContaining({ vakcode: '9803', eindcijfer: 5 }),
    expect.objectContaining({ vakcode: '9804', eindcijfer: 6 }),
  ]);
});

/** Everything that an agency gets but what is new at every question. */
const inhoud = ({ rijen, standen }: Buit) => JSON.stringify([rijen, [...standen]]);

test('als inspectie: een verbetering die geweigerd wordt laat staan wat ik zag, en een eerste vastlegging laat niets na (DOMEIN §9.8)', async () => {
  await legVast('9801', 54, 55);
  const voor = inhoud(await buit('inspectie'));
  const { vastlegging, bron } = register;
  const mis = { examenId, vakcode: '9801', diplomavak: true };
  const pogingen: [() => Promise<unknown>, string][] = [
    [
      () =>
        vastlegging.legResultaatVast(leerling.id, [
          { ...mis, se: 60 },
          { ...mis, vakcode: '9805', se: 101 },
        ]),
      'CIJFER_BUITEN_BEREIK',
    ],
    [
      () =>
        vastlegging.meldExamen(leerling.id, { brin: '99ZZ', vestiging: '00', examenjaar: 2026, elementcode: '0011' }),
      'INSTELLING_ONBEKEND',
    ],
    [
      () =>
        vastlegging.bepaalUitslag(leerling.id, { examenId: '0', uitslag: 'G', datumUitslag: '2026-06-12' as Datum }),
      'EXAMEN_ONBEKEND',
    ],
    // somebody new under a number that is somebody's already
    [() => vastlegging.voegPersoonToe({ ...nieuw(), pgn: leerling.pgn }), 'PGN_IN_GEBRUIK'],
  ];
  const pseudoniemen = async () =>
    bron.query(`select count(*)::int as n from pseudoniemen.inspectie_toezicht union all
      select count(*)::int from pseudoniemen.duo_bekostiging_bekostiging union all select count(*)::int from register.persoon`);
  const [aantal] = [await pseudoniemen()];
  for (const [poging, reden] of pogingen) await expect(poging()).rejects.toMatchObject({ reden });
  // a transaction that was right until its last step
  await expect(
    bron.transaction(async (db) => {
      await db.query('update register.examenresultaat set se = 99 where persoon_id = $1', [leerling.id]);
      throw new Error('afgekeurd');
    }),
  ).rejects.toThrow('afgekeurd');
  expect(inhoud(await buit('inspectie'))).toBe(voor);
  expect(await pseudoniemen()).toEqual(aantal);
});

const nieuw = () => ({
  ...{ logpseudoniem: -123_456_789n, vanaf: '2000-01-01' as Datum, pgn: leerling.pgn },
  gegevens: { achternaam: 'Nieuw', geboortedatum: 20100101, geslacht: 'V' as const },
  adres: { landcode: '6030', geheim: false },
});

test('Regel: een onderwijsnummer dat een BSN wordt verandert geen pseudoniem, rij of rijsleutel; alleen het CBS ziet het nummer (DOMEIN §9.15)', async () => {
  const eerst = { inspectie: inhoud(await buit('inspectie')), bekostiging: inhoud(await buit('duo-bekostiging')) };
  const cbsVoor = (await buit('cbs')).rijen;
  const bsn = testPgn('BSN', 4_000);
  await register.vastlegging.verhang(leerling.id, { bsn, vanaf: '2026-11-01' as Datum });

  expect(inhoud(await buit('inspectie'))).toBe(eerst.inspectie);
  expect(inhoud(await buit('duo-bekostiging'))).toBe(eerst.bekostiging);
  const cbsNa = (await buit('cbs')).rijen;
  let veranderd = 0;
  for (const [noun, rijen] of Object.entries(cbsNa)) {
    // the same rows under the same keys, one history: nothing is left under the old number
    const verwacht = JSON.stringify(cbsVoor[noun]).replaceAll(leerling.pgn, bsn);
    expect(JSON.stringify(rijen) === verwacht).toBe(true);
    veranderd += rijen.filter(({ pgn }) => pgn === bsn).length;
  }
  // the person, an enrolment, an exam with four results and a diploma
  expect(veranderd).toBe(8);
});

test('als cbs: een nummer dat pas later geldt zie ik nog niet', async () => {
  const later = await voegLeerlingToe(register.vastlegging, { brin: '00AH' });
  await register.vastlegging.verhang(later.id, { bsn: testPgn('BSN', 4_001), vanaf: '2026-12-01' as Datum });
  const nummers = (await buit('cbs')).rijen.Onderwijsdeelnemer!.map(({ pgn }) => pgn);
  expect(nummers).toContain(later.pgn);
  expect(nummers).not.toContain(testPgn('BSN', 4_001));
});
