import { leesCsv } from '../../../seeds/leesCsv';
import { maakPersoon } from '../../../seeds/maakPersoon';
import { maakWereld } from '../../../seeds/maakWereld';
import type { Datum } from '../../../src/values/Datum';
import { normen } from '../../../src/vsv/normen';
import { schooljaren } from '../../../src/vsv/schooljaren';
import type { Categorie } from '../formule/categorie';
import { Meting, type Sleutel } from './Meting';

/** Enough for some thirty early leavers per region and year; more takes longer than it tells. */
const PERSONEN = 60_000;
const VANDAAG = '2026-11-16' as Datum;
/** the last school year still runs */
const JAREN = schooljaren(VANDAAG).slice(0, -1);

const GEPUBLICEERD = new Map(
  leesCsv('vsv-regio.csv', ['rmc_nr', 'vsv_pct', 'schooljaar']).map((rij) => [Number(rij.rmc_nr), Number(rij.vsv_pct)]),
);
const GEMIDDELD = [...GEPUBLICEERD.values()].reduce((som, pct) => som + pct, 0) / GEPUBLICEERD.size;
const percentageVan = (regio: number): number => GEPUBLICEERD.get(regio) ?? GEMIDDELD;

const meting = new Meting(JAREN);
beforeAll(() => {
  const wereld = maakWereld({ personen: PERSONEN, zaad: 'cijfers', vandaag: VANDAAG });
  for (let nummer = 0; nummer < PERSONEN; nummer++) meting.voegToe(maakPersoon(wereld, nummer));
});

/** How many there would be by the published percentages of where they lived. */
const verwacht = (waar: (sleutel: Sleutel) => boolean): number =>
  meting
    .alles()
    .filter(waar)
    .reduce((som, { deelnemers, regio }) => som + (deelnemers * percentageVan(regio)) / 100, 0);

/** How far from what was expected, in standard deviations of a count of rare events; `marge` is a part that may be missing. */
function afwijking(vsv: number, hoort: number, marge: number): number {
  return Math.max(0, Math.abs(vsv - hoort) - marge * hoort) / Math.sqrt(hoort);
}

test.each(JAREN)(
  'Regel: landelijk is het vsv-percentage van %i dat van Nederland, op toeval en een tiende na',
  (jaar) => {
    const waar = ({ schooljaar }: Sleutel) => schooljaar === jaar;
    const { vsv, deelnemers } = meting.som(waar);
    expect(afwijking(vsv, verwacht(waar), 0.1)).toBeLessThan(3);
    expect((100 * vsv) / deelnemers).toBeGreaterThan(1.3);
    expect((100 * vsv) / deelnemers).toBeLessThan(2.1);
  },
);

test('Regel: landelijk is het vsv-percentage over alle jaren samen 1,7, op een tiende na', () => {
  const { vsv, deelnemers } = meting.som();
  expect(Math.abs((100 * vsv) / deelnemers - 1.7)).toBeLessThan(0.17);
});

/** The regions with what they have and should have; those with a figure, and all others together. */
function regios(jaren: readonly number[]): { regio: number; vsv: number; hoort: number }[] {
  const nummers = [...new Set(meting.alles().map(({ regio }) => regio))].sort((a, b) => a - b);
  return nummers.map((regio) => {
    const waar = (sleutel: Sleutel) => sleutel.regio === regio && jaren.includes(sleutel.schooljaar);
    return { regio, vsv: meting.som(waar).vsv, hoort: verwacht(waar) };
  });
}

/** The chi-square that so many regions pass by chance once in ten thousand times (Wilson and Hilferty), with this margin. */
function chiKwadraatGrens(vrijheidsgraden: number): number {
  const deel = 2 / (9 * vrijheidsgraden);
  return vrijheidsgraden * (1 - deel + 3.72 * Math.sqrt(deel)) ** 3;
}

test.each(JAREN)('Regel: in %i verschillen de regio’s zoals zij gepubliceerd zijn, op toeval na', (jaar) => {
  const lijst = regios([jaar]).filter(({ hoort }) => hoort > 0);
  const som = lijst.reduce((totaal, { vsv, hoort }) => totaal + (vsv - hoort) ** 2 / hoort, 0);
  expect(som).toBeLessThan(chiKwadraatGrens(lijst.length));
});

test('Regel: over alle jaren samen wijkt geen regio meer af dan toeval en een tiende, en zijn hoge hoog en lage laag', () => {
  const lijst = regios(JAREN);
  expect(lijst).toHaveLength(40);
  expect(lijst.filter(({ vsv, hoort }) => afwijking(vsv, hoort, 0.1) > 3.5)).toEqual([]);
  const aandeel = (nummers: number[]): number => {
    const { vsv, deelnemers } = meting.som(({ regio }) => nummers.includes(regio));
    return (100 * vsv) / deelnemers;
  };
  const opVolgorde = [...GEPUBLICEERD].sort(([, a], [, b]) => a - b).map(([regio]) => regio);
  expect(aandeel(opVolgorde.slice(-6))).toBeGreaterThan(1.35 * aandeel(opVolgorde.slice(0, 6)));
});

/** What each category is about, in percents, beside the norms. */
const GRENZEN: [naam: string, categorieen: Categorie[], minst: number, meest: number][] = [
  ['vo onderbouw', ['VO_ONDERBOUW'], 0.2, 0.6],
  ['vo bovenbouw vmbo', ['VO_BOVENBOUW_VMBO'], 1, 2],
  ['vo bovenbouw havo en vwo', ['VO_BOVENBOUW_HAVO_VWO'], 0.25, 0.6],
  ['mbo-1', ['MBO_1'], 16, 28],
  ['mbo-2', ['MBO_2'], 7.5, 11],
  ['mbo-3', ['MBO_3'], 2.8, 4.5],
  ['mbo-4', ['MBO_4'], 2.4, 3.5],
];
test.each(GRENZEN)('Regel: het vsv-percentage van %s is aannemelijk', (_, categorieen, minst, meest) => {
  const { vsv, deelnemers } = meting.som(({ categorie }) => categorieen.includes(categorie));
  expect((100 * vsv) / deelnemers).toBeGreaterThan(minst);
  expect((100 * vsv) / deelnemers).toBeLessThan(meest);
});

test('Regel: de normen van het mbo worden door sommigen gehaald en door anderen niet', () => {
  const norm = normen[2024]!;
  for (const niveau of ['MBO_1', 'MBO_2', 'MBO_3', 'MBO_4'] as const) {
    const haalt = [...new Set(meting.alles().map(({ regio }) => regio))].map((regio) => {
      const groep = meting.som((sleutel) => sleutel.regio === regio && sleutel.categorie === niveau);
      return (100 * groep.vsv) / groep.deelnemers <= norm[niveau]!;
    });
    expect([niveau, new Set(haalt).size]).toEqual([niveau, 2]);
  }
});

test('Regel: elk schooljaar is even groot, en ongeveer een derde ervan is mbo', () => {
  const omvang = JAREN.map((jaar) => meting.som(({ schooljaar }) => schooljaar === jaar).deelnemers);
  expect(Math.max(...omvang) / Math.min(...omvang)).toBeLessThan(1.05);
  for (const jaar of JAREN) {
    const mbo = meting.som(({ schooljaar, categorie }) => schooljaar === jaar && categorie.startsWith('MBO'));
    const aandeel = mbo.deelnemers / meting.som(({ schooljaar }) => schooljaar === jaar).deelnemers;
    expect(aandeel).toBeGreaterThan(0.27);
    expect(aandeel).toBeLessThan(0.37);
  }
});
