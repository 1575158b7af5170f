import fc from 'fast-check';
import type { Aantal } from '../../../src/vsv/publicatie/Aantal';
import type { Cel } from '../../../src/vsv/publicatie/Cel';
import { publiceer } from '../../../src/vsv/publicatie/publiceer';
import { eenRegister } from './eenRegister';
import { maakRegister } from './maakRegister';
import { naamVan, telWaar } from './telWaar';
import { sommen } from './watAanvallerWeet';

const register = eenRegister({
  ...{ regios: 3, gemeentenPerRegio: 3, brins: 5, categorieen: 3, geslachten: 3, rijen: 40 },
});
const een = (over: Partial<Aantal>): Aantal => ({
  ...{ regio: 1, gemeente: 'a', brin: '01AA', categorie: 'mbo-2', geslacht: 'man', deelnemers: 100, vsv: 10 },
  ...over,
});
const land = (cellen: Cel[]) => cellen.find(({ tabel, categorie }) => tabel === 'LAND_CATEGORIE' && !categorie)!;

test('Regel: elke combinatie met deelnemers heeft één cel, en wat er staat is waar en boven de drempel', () => {
  fc.assert(
    fc.property(register, fc.integer({ min: 2, max: 10 }), (aantallen, drempel) => {
      const waar = telWaar(aantallen);
      const cellen = publiceer(aantallen, { drempel });
      expect(cellen.map(naamVan).sort()).toEqual([...waar.keys()].sort());
      for (const cel of cellen) {
        const { deelnemers, vsv } = waar.get(naamVan(cel))!;
        if (cel.deelnemers !== null) expect(cel.deelnemers).toBe(deelnemers);
        if (cel.vsv !== null) expect(cel.vsv).toBe(vsv);
        if (deelnemers < drempel) expect(cel).toMatchObject({ deelnemers: null, vsv: null });
        if (vsv < drempel || deelnemers - vsv < drempel) expect(cel.vsv).toBeNull();
        if (cel.deelnemers === null) expect(cel.vsv).toBeNull();
        expect(cel.percentage === null).toBe(cel.vsv === null);
      }
    }),
  );
});

test('Regel: waar alle delen van een totaal er staan, zijn zij samen het totaal', () => {
  const cellen = publiceer(maakRegister(3, 400_000));
  let gezien = 0;
  for (const { totaal, delen } of sommen(cellen)) {
    for (const wat of ['deelnemers', 'vsv'] as const) {
      if ([totaal, ...delen].some((cel) => cel[wat] === null)) continue;
      gezien++;
      expect(delen.reduce((som, cel) => som + cel[wat]!, 0)).toBe(totaal[wat]);
    }
  }
  expect(gezien).toBeGreaterThan(500);
});

test('Regel: dezelfde aantallen geven dezelfde tabellen, in welke volgorde zij ook komen en hoe zij ook gedeeld zijn', () => {
  fc.assert(
    fc.property(
      register.chain((rijen) => fc.tuple(fc.constant(rijen), fc.shuffledSubarray(rijen, { minLength: rijen.length }))),
      ([rijen, geschud]) => {
        const gedeeld = geschud.flatMap((rij) => [
          { ...rij, deelnemers: rij.vsv },
          { ...rij, deelnemers: rij.deelnemers - rij.vsv, vsv: 0 },
        ]);
        expect(publiceer(geschud)).toEqual(publiceer(rijen));
        expect(publiceer(new Set(gedeeld))).toEqual(publiceer(rijen));
      },
    ),
  );
  const groot = maakRegister(4, 25_000);
  expect(publiceer([...groot].reverse())).toEqual(publiceer(groot));
});

test('Regel: een cel noemt de sleutels van haar tabel en geen andere', () => {
  const cellen = publiceer([een({})]);
  const sleutels = ({ tabel, deelnemers, vsv, percentage, ...rest }: Cel) =>
    `${tabel} ${Object.entries(rest).flatMap(([naam, waarde]) => (waarde === null ? [] : [naam]))}`;
  expect(cellen.map(sleutels)).toEqual([
    'LAND_CATEGORIE ',
    'LAND_CATEGORIE categorie',
    'LAND_GESLACHT geslacht',
    'REGIO regio',
    'REGIO_CATEGORIE regio,categorie',
    'REGIO_GESLACHT regio,geslacht',
    'GEMEENTE regio,gemeente',
    'INSTELLING brin',
    'INSTELLING_CATEGORIE brin,categorie',
  ]);
  expect(cellen[0]).toEqual({
    ...{ tabel: 'LAND_CATEGORIE', regio: null, gemeente: null, brin: null, categorie: null, geslacht: null },
    ...{ deelnemers: 100, vsv: 10, percentage: 10 },
  });
});

test.each([
  [800, 19, 2.38],
  [16_000, 10, 0.06],
  [30, 10, 33.33],
  [30, 20, 66.67],
  [2_000, 1_900, 95],
  [2_000, 1_901, 95],
  [1_000, 995, 95],
  [1_000_000, 5, 0],
])('Regel: van %d deelnemers %d vsv is %d procent', (deelnemers, vsv, percentage) => {
  expect(land(publiceer([een({ deelnemers, vsv })]))).toMatchObject({ deelnemers, vsv, percentage });
});

test('Regel: waar niemand is staat niets', () => {
  expect(publiceer([])).toEqual([]);
  expect(publiceer([een({ deelnemers: 0, vsv: 0 })])).toEqual([]);
  const cellen = publiceer([een({}), een({ categorie: 'mbo-1', deelnemers: 0, vsv: 0 })]);
  expect(cellen.filter(({ categorie }) => categorie === 'mbo-1')).toEqual([]);
});

test.each<[string, Partial<Aantal>]>([
  ['meer vsv dan deelnemers', { vsv: 101 }],
  ['minder dan niemand', { vsv: -1 }],
  ['een half mens', { vsv: 0.5 }],
  ['geen getal', { deelnemers: Number.NaN }],
  ['zonder einde', { deelnemers: Infinity }],
])('Regel: een aantal dat niet kan (%s) wordt geweigerd', (_, fout) => {
  expect(() => publiceer([een(fout)])).toThrow(RangeError);
});

test('Regel: een gemeente die in twee regio’s ligt heeft in elke regio een eigen cel', () => {
  const cellen = publiceer([een({}), een({ regio: 2, deelnemers: 50 })]);
  const gemeenten = cellen.filter(({ tabel }) => tabel === 'GEMEENTE');
  expect(gemeenten.map(({ regio, deelnemers }) => [regio, deelnemers])).toEqual([
    [1, 100],
    [2, 50],
  ]);
});

test.each([1, 0, -5, 2.5, Number.NaN])('Regel: een drempel van %d beschermt niets en wordt geweigerd', (drempel) => {
  expect(() => publiceer([een({})], { drempel })).toThrow(RangeError);
});

test('Regel: een land is binnen een minuut beschermd, ook als bijna elke cel klein is', () => {
  for (const deelnemers of [1_200_000, 25_000]) {
    const aantallen = maakRegister(5, deelnemers);
    const begin = performance.now();
    publiceer(aantallen);
    expect(performance.now() - begin).toBeLessThan(60_000);
  }
});
