import { testpersonen } from '../../../seeds/testpersonen';
import type { Vastlegging } from '../../../src/register/Vastlegging';
import type { Leerling } from '../../bekostiging/leerling';
import {
  dag,
  nieuwDiploma,
  nieuweInschrijving,
  nieuweRegistratie,
  nieuweVrijstelling,
} from '../../register/testregister';
import { openRmc, type Rmc } from './openRmc';
import { RIJN_IJSSEL, voegJongereToe } from './voegJongereToe';

/** The year of the test persons is the last one judged; those made here are of the one before. */
const LAATSTE = '2025-2026';
const JAAR = '2024-2025';

const VRAAG = `query ($persoon: ID!, $jaar: Schooljaar!) {
  vsvToelichting(persoon: $persoon, schooljaar: $jaar) {
    uitkomst reden vsv samenvatting stappen { verzameling valtErin uitleg gegevens artikel }
  }
}`;

interface Toelichting {
  uitkomst: string;
  reden: string | null;
  vsv: boolean | null;
  samenvatting: string | null;
  stappen: { verzameling: string; valtErin: boolean; uitleg: string; gegevens: string[]; artikel: string }[];
}

let rmc: Rmc;
beforeAll(async () => {
  rmc = await openRmc();
});
afterAll(() => rmc.sluit());

async function toelichting(persoon: string, jaar: string): Promise<Toelichting> {
  const { status, json } = await rmc.rmc14(VRAAG, { persoon, jaar });
  expect([status, json.errors]).toEqual([200, undefined]);
  return json.data.vsvToelichting;
}

const erin = ({ stappen }: Toelichting): string[] =>
  stappen.filter(({ valtErin }) => valtErin).map(({ verzameling }) => verzameling);

/** All steps of somebody in the start population, in the order in which they are told. */
const STAPPEN = [
  ...['A', 'B_OVERLEDEN', 'B_GEEMIGREERD', 'B_BUITENLAND_OF_ZONDER_ADRES'],
  ...['C_MBO', 'C_HO', 'C_VO', 'C_VAVO', 'C_VO_NIET_BEKOSTIGD', 'C_MBO_NIET_BEKOSTIGD', 'C_SO_PRO'],
  ...['D_IN_JAAR', 'D_EERDER_MBO', 'D_EERDER_VO', 'D_VERLAAT', 'D_IN_BEZIT', 'EXTERN'],
];
/** Words by which it would be known which register outside education it was. */
const VERRAADT = /justiti|DJI|politie|defensie|vrijstelling|leerplicht|prestatie|werk|UWV|B3|C7|C8|C9|C11|D5/i;

describe('de testpersonen, in het laatste beoordeelde schooljaar', () => {
  test.each([
    ['nieuweVsverArnhem', true, ['A']],
    ['entreeZonderWerk', true, ['A']],
    ['entreeMetWerk', false, ['A', 'EXTERN']],
    ['uitgevallenArnhem', false, ['A', 'C_MBO']],
    ['alleenExamen', false, ['A', 'C_MBO']],
  ] as const)('als RMC regio 14: lees ik van %s waarom zij wel of niet telt', async (wie, vsv, waarin) => {
    const uitkomst = await toelichting(testpersonen[wie].pgn, LAATSTE);
    expect(uitkomst).toMatchObject({ uitkomst: 'GEVONDEN', reden: null, vsv });
    expect(erin(uitkomst)).toEqual(waarin);
    expect(uitkomst.stappen.map(({ verzameling }) => verzameling)).toEqual(STAPPEN);
    for (const { uitleg, artikel } of uitkomst.stappen) expect([uitleg, artikel]).not.toContain('');
    expect(uitkomst.samenvatting).toContain(
      vsv
        ? 'Telt in 2025-2026 als nieuwe voortijdig schoolverlater'
        : 'Telt in 2025-2026 niet als voortijdig schoolverlater',
    );
  });

  test('als RMC regio 14: lees ik van een nieuwe vsv’er in welk onderwijs zij op de teldatum zat', async () => {
    const { stappen } = await toelichting(testpersonen.nieuweVsverArnhem.pgn, LAATSTE);
    expect(stappen[0]!.uitleg).toContain('mbo niveau 3');
    expect(stappen[0]!.gegevens).toEqual([
      expect.stringMatching(
        /^MBO bij 25LF, vestiging 00, opleiding \d{5}, ingeschreven van 1 augustus 2023 tot 10 februari 2026, bekostigd$/,
      ),
    ]);
    expect(stappen.slice(1).flatMap(({ gegevens }) => gegevens)).toEqual([]);
  });

  test('als RMC regio 14: wie toen niet in de startpopulatie zat, telt niet, en meer lees ik niet', async () => {
    const { pgn } = await voegJongereToe(rmc.vastlegging);
    const uitkomst = await toelichting(pgn, '2021-2022');
    expect(uitkomst).toMatchObject({ uitkomst: 'GEVONDEN', vsv: false });
    expect(uitkomst.samenvatting).toContain('hoorde op 1 oktober 2021 niet tot de startpopulatie');
    expect(uitkomst.stappen).toMatchObject([{ verzameling: 'A', valtErin: false, gegevens: [] }]);
  });

  test('als RMC regio 14: een inwoner van regio 15, een te jonge en een nummer van niemand zijn gelijk', async () => {
    const antwoorden = await Promise.all(
      [
        testpersonen.niemand.pgn,
        testpersonen.nieuweVsverTiel.pgn,
        testpersonen.tielNaarArnhem.pgn,
        testpersonen.arnhemNaarTiel.pgn,
        testpersonen.vrijgesteld.pgn,
        '01234567-89ab-4def-8123-456789abcdef',
      ].map((persoon) => rmc.rmc14(VRAAG, { persoon, jaar: LAATSTE })),
    );
    const kaal = antwoorden.map(({ status, tekst }) => [status, tekst.replace(/"extensions":.*/s, '')]);
    expect(new Set(kaal.map((een) => een.join())).size).toBe(1);
    expect(antwoorden[0]!.json.data.vsvToelichting).toEqual({
      ...{ uitkomst: 'NIET_GEVONDEN', reden: null, vsv: null, samenvatting: null, stappen: [] },
    });
    const lengtes = antwoorden.map(({ tekst, json }) => tekst.length - JSON.stringify(json.extensions).length);
    expect(new Set(lengtes).size).toBe(1);
    expect(await toelichting('99999000', LAATSTE)).toMatchObject({
      uitkomst: 'ONGELDIG',
      reden: 'LENGTE',
      stappen: [],
    });
  });
});

const inschrijving =
  (periode: Record<string, unknown>, brin = RIJN_IJSSEL) =>
  (v: Vastlegging, { id }: Leerling) =>
    v.schrijfIn(
      id,
      nieuweInschrijving('2025-10-01', { brin, periode: { vestiging: '00', bekostigd: true, ...periode } as never }),
    );
const MBO_2 = { sector: 'MBO', opleidingscode: '25655', niveau: 2, leerweg: 'BOL', intensiteit: 'VT' };

/** What happened after she left, in which set that puts her, and what of it is shown. */
const VERVOLG: [string, (v: Vastlegging, wie: Leerling) => Promise<unknown>, string[], RegExp | null][] = [
  ['in het mbo, bekostigd', inschrijving(MBO_2), ['C_MBO'], /^MBO bij 25LF.*bekostigd$/],
  [
    'in het mbo, zonder bekostiging bij een bekostigde instelling',
    inschrijving({ ...MBO_2, bekostigd: false }),
    [],
    null,
  ],
  ['alleen als examendeelnemer', inschrijving({ ...MBO_2, intensiteit: 'EX' }), [], null],
  [
    'in het niet-bekostigd mbo',
    inschrijving({ ...MBO_2, bekostigd: false }, '99ZA'),
    ['C_MBO_NIET_BEKOSTIGD'],
    /99ZA.*niet bekostigd$/,
  ],
  [
    'in het niet-bekostigd vo',
    inschrijving({ sector: 'VO', opleidingscode: '0371', bekostigd: false }, '99ZB'),
    ['C_VO_NIET_BEKOSTIGD'],
    /99ZB/,
  ],
  ['in het vo', inschrijving({ sector: 'VO', opleidingscode: '0371' }, '05FF'), ['C_VO'], /^VO bij 05FF/],
  ['in het praktijkonderwijs', inschrijving({ sector: 'VO', opleidingscode: '0090' }, '05FF'), ['C_SO_PRO'], /0090/],
  ['in het vavo', inschrijving({ sector: 'VAVO', opleidingscode: '0371' }), ['C_VAVO'], /^VAVO/],
  [
    'in het hoger onderwijs, onbekostigd',
    inschrijving({ sector: 'HO', bekostigd: false }),
    ['C_HO'],
    /^HO.*niet bekostigd$/,
  ],
  [
    'zonder adres op de tweede teldatum',
    async (v, { id }) => {
      await v.verhuis(id, { landcode: '6030', vanaf: dag('2025-09-01') });
      await v.verhuis(id, { landcode: '6030', gemeentecode: '0202', vanaf: dag('2025-11-01') });
    },
    ['B_BUITENLAND_OF_ZONDER_ADRES'],
    null,
  ],
];

test.each(VERVOLG)(
  'als RMC regio 14: wie %s verder ging, valt in precies die verzameling',
  async (_, doe, waarin, gegeven) => {
    const wie = await voegJongereToe(rmc.vastlegging);
    expect(erin(await toelichting(wie.pgn, JAAR))).toEqual(['A']);
    await doe(rmc.vastlegging, wie);
    const uitkomst = await toelichting(wie.pgn, JAAR);
    expect(erin(uitkomst)).toEqual(['A', ...waarin]);
    expect(uitkomst.vsv).toBe(waarin.length === 0);
    const getoond = uitkomst.stappen.slice(1).flatMap(({ verzameling, gegevens }) => gegevens.map(() => verzameling));
    expect(getoond).toEqual(gegeven ? waarin : []);
    if (gegeven)
      expect(
        uitkomst.stappen.flatMap(({ verzameling, gegevens }) => (waarin.includes(verzameling) ? gegevens : []))[0],
      ).toMatch(gegeven);
  },
);

const EXTERN: [string, (v: Vastlegging, id: string) => Promise<unknown>][] = [
  ['DJI', (v, id) => v.registreerElders(id, nieuweRegistratie('2025-05-01', { soort: 'DJI', bron: 'DJI' }))],
  [
    'politie of defensie',
    (v, id) => v.registreerElders(id, nieuweRegistratie('2025-05-01', { soort: 'POLITIE_DEFENSIE' })),
  ],
  [
    'een maatschappelijke prestatie',
    (v, id) => v.registreerElders(id, nieuweRegistratie('2025-05-01', { soort: 'MAATSCHAPPELIJKE_PRESTATIE' })),
  ],
  ['werk met mbo-1', (v, id) => v.registreerElders(id, nieuweRegistratie('2025-05-01', { soort: 'WERK' }))],
  [
    'een vrijstelling',
    (v, id) => v.verleenVrijstelling(id, nieuweVrijstelling('2025-05-01', { artikel: '15', bevestigd: true })),
  ],
];

test('als RMC regio 14: welk register buiten het onderwijs het was, lees ik uit geen enkel verschil', async () => {
  const toelichtingen: string[] = [];
  for (const [, doe] of EXTERN) {
    const { id, pgn } = await voegJongereToe(rmc.vastlegging);
    await rmc.vastlegging.reikDiplomaUit(
      id,
      nieuwDiploma('2025-02-10', { soort: 'MBO', niveau: 1, opleidingscode: '25655', brin: RIJN_IJSSEL }),
    );
    const zonder = await toelichting(pgn, JAAR);
    expect([zonder.vsv, erin(zonder)]).toEqual([true, ['A']]);
    await doe(rmc.vastlegging, id);
    const met = await toelichting(pgn, JAAR);
    expect([met.vsv, erin(met)]).toEqual([false, ['A', 'EXTERN']]);
    expect(met.stappen.at(-1)!.gegevens).toEqual([]);
    expect([met.samenvatting, met.stappen.at(-1)!.uitleg].filter((tekst) => VERRAADT.test(tekst!))).toEqual([]);
    toelichtingen.push(JSON.stringify(met));
  }
  expect(toelichtingen).toHaveLength(5);
  expect(new Set(toelichtingen).size).toBe(1);
});

test('als RMC regio 14: onder een rijsleutel lees ik hetzelfde als onder het nummer', async () => {
  const { pgn } = testpersonen.nieuweVsverArnhem;
  const { json } = await rmc.rmc14(
    `{ vsvDeelnemers(schooljaar: "${LAATSTE}") { edges { node { onderwijsdeelnemer { pgn rijsleutel } } } } }`,
  );
  const wie = json.data.vsvDeelnemers.edges.find(
    ({ node }: { node: { onderwijsdeelnemer: { pgn: string } | null } }) => node.onderwijsdeelnemer?.pgn === pgn,
  );
  expect(await toelichting(wie.node.onderwijsdeelnemer.rijsleutel, LAATSTE)).toEqual(await toelichting(pgn, LAATSTE));
});

test('als RMC regio 14: van een schooljaar zonder cijfers is er geen toelichting', async () => {
  const { status, json } = await rmc.rmc14(VRAAG, { persoon: testpersonen.nieuweVsverArnhem.pgn, jaar: '2026-2027' });
  expect([status, json.errors[0].extensions.code]).toEqual([400, 'ONGELDIGE_WAARDE']);
});
