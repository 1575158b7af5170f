import fc from 'fast-check';
import { erkenningVan } from './erkenningVan';
import type { Feiten } from './Feiten';
import { geschiedenis } from './geschiedenis';
import { gevallen } from './gevallen';
import { leeftijdOp } from './leeftijdOp';
import { NAMEN, type Oordeel, oordeel } from './oordeel';
import { soortVan } from './soortVan';
import { telling } from './telling';
import { zonderBetekenis } from './zonderBetekenis';

const JAAR = 2023;
const beoordeel = (feiten: Feiten, schooljaar = JAAR): Oordeel | null =>
  oordeel(feiten, schooljaar, soortVan, erkenningVan);
const groep = (aantal: number, seed: number): Feiten[] => fc.sample(geschiedenis(JAAR), { numRuns: aantal, seed });

describe('de letter van bijlage A', () => {
  test.each(gevallen)('$titel', ({ feiten, schooljaar, verwacht }) => {
    const uitkomst = beoordeel(feiten, schooljaar);
    if (verwacht === null) expect(uitkomst).toBeNull();
    else expect(uitkomst).toMatchObject(verwacht);
  });

  test('Regel: elk geval van de letter heeft een eigen titel, en elke verzameling komt in beide richtingen voor', () => {
    const titels = gevallen.map(({ titel }) => titel);
    expect(new Set(titels).size).toBe(titels.length);
    expect(titels.filter((titel) => !titel.startsWith('Regel: '))).toEqual([]);
    const alleen = new Set(
      gevallen.flatMap(({ verwacht }) => (verwacht?.verzamelingen.length === 1 ? verwacht.verzamelingen : [])),
    );
    // who has emigrated has no address in a municipality either
    expect(NAMEN.filter((naam) => !alleen.has(naam))).toEqual(['B_GEEMIGREERD']);
    expect(gevallen.filter(({ verwacht }) => verwacht?.vsv).length).toBeGreaterThan(45);
  });
});

describe('de eigenschappen van de formule', () => {
  test('Regel: voortijdig schoolverlater is precies wie in A en in geen van de verzamelingen zit', () => {
    for (const feiten of groep(3_000, 1)) {
      const uitkomst = beoordeel(feiten);
      if (uitkomst === null) continue;
      expect(uitkomst.vsv).toBe(uitkomst.verzamelingen.length === 0);
      expect(uitkomst.verzamelingen).toEqual([...new Set(uitkomst.verzamelingen)].sort());
      expect(uitkomst.deel === 'VO').toBe(uitkomst.categorie.startsWith('VO_'));
    }
  });

  test('Regel: een feit dat in geen venster van de formule valt, verandert niets', () => {
    fc.assert(
      fc.property(geschiedenis(JAAR), zonderBetekenis(JAAR), (feiten, erbij) => {
        expect(beoordeel(erbij(feiten))).toEqual(beoordeel(feiten));
      }),
      { numRuns: 3_000 },
    );
  });

  test('Regel: de volgorde waarin feiten bekend werden, verandert het oordeel niet', () => {
    const omgekeerd = (feiten: Feiten): Feiten => ({
      persoonsgegevens: feiten.persoonsgegevens.toReversed(),
      adressen: feiten.adressen.toReversed(),
      inschrijvingen: feiten.inschrijvingen
        .toReversed()
        .map((een) => ({ ...een, perioden: een.perioden.toReversed() })),
      diplomas: feiten.diplomas.toReversed(),
      getuigschriften: feiten.getuigschriften.toReversed(),
      vrijstellingen: feiten.vrijstellingen.toReversed(),
      elders: feiten.elders.toReversed(),
    });
    for (const feiten of groep(3_000, 2)) expect(beoordeel(omgekeerd(feiten))).toEqual(beoordeel(feiten));
  });

  test('Regel: een diploma, vrijstelling of registratie erbij maakt van niemand een voortijdig schoolverlater', () => {
    fc.assert(
      fc.property(geschiedenis(JAAR), geschiedenis(JAAR), (feiten, ander) => {
        const voor = beoordeel(feiten);
        const na = beoordeel({
          ...feiten,
          diplomas: [...feiten.diplomas, ...ander.diplomas],
          vrijstellingen: [...feiten.vrijstellingen, ...ander.vrijstellingen],
          elders: [...feiten.elders, ...ander.elders],
        });
        expect(na === null).toBe(voor === null);
        expect(na?.verzamelingen ?? []).toEqual(expect.arrayContaining(voor?.verzamelingen ?? []));
      }),
      { numRuns: 1_000 },
    );
  });

  test('Regel: B, C en D overlappen, en niemand gaat er twee keer af', () => {
    const start = groep(3_000, 3)
      .map((feiten) => beoordeel(feiten))
      .filter((een) => een !== null);
    const in_ = (letters: string): Oordeel[] =>
      start.filter(({ verzamelingen }) =>
        [...letters].every((letter) => verzamelingen.some((naam) => naam[0] === letter)),
      );
    const [b, c, d] = [in_('B').length, in_('C').length, in_('D').length];
    const samen = in_('BC').length + in_('BD').length + in_('CD').length;
    expect(in_('BCD').length).toBeGreaterThan(0);
    const { a, x } = telling(start);
    expect(x).toBe(a - b - c - d + samen - in_('BCD').length);
    expect(x).toBeGreaterThan(a - b - c - d);
  });
});

describe('leeftijd en percentage', () => {
  test.each([
    [20040229, '2023-02-28', 18],
    [20040229, '2023-03-01', 19],
    [20040229, '2024-02-28', 19],
    [20040229, '2024-02-29', 20],
    [20040200, '2023-03-01', 19],
    [20030200, '2023-02-27', 19],
    [20030200, '2023-02-28', 20],
    [20040000, '2023-12-30', 18],
    [20040000, '2023-12-31', 19],
    [0, '2023-10-01', null],
  ])('Regel: wie op %i is geboren, is op %s oud %p', (geboortedatum, dag, leeftijd) => {
    expect(leeftijdOp(geboortedatum, dag)).toBe(leeftijd);
  });

  test.each([
    [0, 0, null],
    [0, 7, 0],
    [1, 3, 33.33],
    [2, 3, 66.67],
    [1, 800, 0.13],
    [3, 800, 0.38],
    [199, 200, 99.5],
    [1, 20_001, 0],
    [1, 20_000, 0.01],
    [7, 7, 100],
  ])('Regel: %i van de %i is afgerond op twee decimalen %p procent', (x, over, percentage) => {
    const een = (vsv: boolean): Oordeel => ({
      ...{ deel: 'MBO', categorie: 'MBO_2', brin: '00AA', vestiging: '00', gemeente: null },
      ...{ verzamelingen: vsv ? [] : ['C_MBO'], vsv },
    });
    const buiten: Oordeel = { ...een(false), verzamelingen: ['B_OVERLEDEN'] };
    const oordelen = Array.from({ length: over }, (_, nr) => een(nr < x));
    expect(telling([...oordelen, buiten, null])).toEqual({ a: over + 1, b: 1, x, percentage });
  });
});

test('Regel: het toeval raakt elke verzameling, elke categorie en elke uitkomst', () => {
  const oordelen = groep(10_000, 4).map((feiten) => beoordeel(feiten));
  const start = oordelen.filter((een) => een !== null);
  const hoevaak = (klopt: (een: Oordeel) => boolean): number => start.filter(klopt).length;
  const zelden = NAMEN.filter((naam) => hoevaak(({ verzamelingen }) => verzamelingen.includes(naam)) < 50);
  expect(zelden).toEqual([]);
  for (const categorie of new Set(gevallen.flatMap(({ verwacht }) => verwacht?.categorie ?? []))) {
    if (categorie === 'MBO_3_4') continue;
    expect(hoevaak((een) => een.categorie === categorie)).toBeGreaterThan(50);
    expect(hoevaak((een) => een.categorie === categorie && een.vsv)).toBeGreaterThan(10);
  }
  expect(start.length).toBeGreaterThan(3_000);
  expect(oordelen.length - start.length).toBeGreaterThan(1_000);
  expect(hoevaak(({ vsv }) => vsv)).toBeGreaterThan(800);
});
