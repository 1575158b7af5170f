import fc from 'fast-check';
import type { Aantal } from '../../../src/vsv/publicatie/Aantal';
import type { Cel } from '../../../src/vsv/publicatie/Cel';
import { publiceer } from '../../../src/vsv/publicatie/publiceer';
import { alleenDrempel } from './alleenDrempel';
import { eenRegister, type Omvang } from './eenRegister';
import { kleinsteSom } from './kleinsteSom';
import { losTabellenOp } from './losTabellenOp';
import { maakRegister } from './maakRegister';
import { telWaar } from './telWaar';
import { watAanvallerWeet } from './watAanvallerWeet';
import { watIngewijdeWeet } from './watIngewijdeWeet';

const MILJOEN = 1_200_000;
/** A country is made, and protected, once for all that is said of it. */
const landen = new Map<number, Aantal[]>();
const land = (n: number): Aantal[] => landen.get(n) ?? landen.set(n, maakRegister(1, n)).get(n)!;
const tabellen = new Map<number, Cel[]>();
const tabellenVan = (n: number): Cel[] => tabellen.get(n) ?? tabellen.set(n, publiceer(land(n))).get(n)!;
const gevonden = async (cellen: Cel[]) => (await losTabellenOp(watAanvallerWeet(cellen))).size;

/** The smallest that can be worked out of deelnemers, of vsv'ers and of the others, in any group whatever. */
async function kleinsten(aantallen: Aantal[], cellen: Cel[], genoeg = 0): Promise<[number, number, number]> {
  const waar = telWaar(aantallen);
  return [
    await kleinsteSom(cellen, waar, 'deelnemers', ({ deelnemers }) => deelnemers, genoeg),
    await kleinsteSom(cellen, waar, 'vsv', ({ vsv }) => vsv, genoeg),
    await kleinsteSom(cellen, waar, 'vsv', ({ deelnemers, vsv }) => deelnemers - vsv, genoeg),
  ];
}

const GEWOON: Omvang = { regios: 3, gemeentenPerRegio: 3, brins: 4, categorieen: 3, geslachten: 3, rijen: 30 };
const KLEIN: Omvang = { regios: 2, gemeentenPerRegio: 2, brins: 2, categorieen: 2, geslachten: 2, rijen: 5 };
test.each<[string, Partial<Omvang>]>([
  ['van alles wat', {}],
  ['veel scholen', { regios: 5, brins: 9, categorieen: 4, rijen: 80 }],
  ['bijna niets', KLEIN],
  ['een regio', { regios: 1 }],
  ['een categorie', { categorieen: 1 }],
  ['een geslacht', { geslachten: 1 }],
  ['een gemeente in elke regio', { gemeentenPerRegio: 1 }],
  ['een school', { brins: 1 }],
  ['een rij', { ...KLEIN, rijen: 1 }],
  ['alleen twee categorieën en twee geslachten', { ...KLEIN, regios: 1, gemeentenPerRegio: 1, brins: 1 }],
])(
  'Regel: uit de tabellen van een register met %s volgt geen getal dat ontbreekt en geen kleine groep',
  async (_, deel) => {
    await fc.assert(
      fc.asyncProperty(eenRegister({ ...GEWOON, ...deel }), async (aantallen) => {
        const cellen = publiceer(aantallen);
        expect(await gevonden(cellen)).toBe(0);
        for (const kleinste of await kleinsten(aantallen, cellen)) expect(kleinste).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 50 },
    );
  },
);

test('Regel: met een andere drempel volgt er ook geen getal dat ontbreekt', async () => {
  await fc.assert(
    fc.asyncProperty(eenRegister(GEWOON), fc.integer({ min: 2, max: 12 }), async (aantallen, drempel) => {
      const cellen = publiceer(aantallen, { drempel });
      expect(await gevonden(cellen)).toBe(0);
      for (const kleinste of await kleinsten(aantallen, cellen)) expect(kleinste).toBeGreaterThanOrEqual(drempel);
    }),
    { numRuns: 50 },
  );
});

test.each([3_000, 25_000, MILJOEN])(
  'Regel: uit de tabellen van een land met %d deelnemers volgt geen getal',
  async (n) => {
    const aantallen = land(n);
    const cellen = tabellenVan(n);
    const ontbreekt = cellen.filter(({ vsv }) => vsv === null).length;
    expect(ontbreekt).toBeGreaterThan(1_000);
    expect(await gevonden(cellen)).toBe(0);
    // not even for one who knows which cells are below the threshold themselves
    const ingewijd = watAanvallerWeet(cellen, watIngewijdeWeet(telWaar(aantallen)));
    expect((await losTabellenOp(ingewijd)).size).toBe(0);
  },
);

test('Regel: in een land met weinig deelnemers telt geen groep die uit de tabellen volgt minder dan vijf', async () => {
  const aantallen = maakRegister(2, 3_000);
  for (const kleinste of await kleinsten(aantallen, publiceer(aantallen))) expect(kleinste).toBeGreaterThanOrEqual(5);
});

test('Regel: van een land blijft bijna alles staan wat groot genoeg is', () => {
  const weg = (cellen: Cel[], wat: 'deelnemers' | 'vsv') => cellen.filter((cel) => cel[wat] === null).length;
  const [nu, minstens] = [tabellenVan(MILJOEN), alleenDrempel(land(MILJOEN))];
  expect(weg(nu, 'deelnemers') - weg(minstens, 'deelnemers')).toBeLessThan(0.01 * nu.length);
  expect(weg(nu, 'vsv') - weg(minstens, 'vsv')).toBeLessThan(0.06 * nu.length);
  const totalen = nu.filter(({ tabel }) => ['LAND_CATEGORIE', 'LAND_GESLACHT', 'REGIO'].includes(tabel));
  expect(totalen.filter(({ vsv }) => vsv === null)).toEqual([]);
});

test('Regel: met de drempel alleen worden in een land honderden getallen teruggevonden', async () => {
  expect(await gevonden(alleenDrempel(land(25_000)))).toBeGreaterThan(150);
  expect(await gevonden(alleenDrempel(land(MILJOEN)))).toBeGreaterThan(100);
  const klein = land(3_000);
  const [deelnemers, vsv, anderen] = await kleinsten(klein, alleenDrempel(klein), 5);
  expect([deelnemers, vsv, anderen].map((n) => n < 5)).toEqual([true, true, true]);
});

describe('Met de hand', () => {
  const rij = (gemeente: string, deelnemers: number, vsv: number): Aantal => ({
    ...{ regio: 1, gemeente, brin: '01AA', categorie: 'mbo-2', geslacht: 'man', deelnemers, vsv },
  });
  const gemeenten = (cellen: Cel[], wat: 'deelnemers' | 'vsv') =>
    cellen.filter(({ tabel }) => tabel === 'GEMEENTE').map((cel) => cel[wat]);

  test('Regel: een gemeente onder de drempel krijgt een andere mee', async () => {
    const aantallen = [rij('a', 3, 1), rij('b', 60, 20), rij('c', 90, 30)];
    expect(gemeenten(alleenDrempel(aantallen), 'deelnemers')).toEqual([null, 60, 90]);
    expect(await gevonden(alleenDrempel(aantallen))).toBe(2);
    expect(gemeenten(publiceer(aantallen), 'deelnemers')).toEqual([null, null, 90]);
  });

  test('Regel: twee gemeenten die samen onder de drempel zijn krijgen een derde mee', async () => {
    const aantallen = [rij('a', 1, 0), rij('b', 2, 1), rij('c', 60, 20), rij('d', 90, 30)];
    const open = alleenDrempel(aantallen);
    expect(gemeenten(open, 'deelnemers')).toEqual([null, null, 60, 90]);
    expect((await kleinsten(aantallen, open))[0]).toBe(3);
    expect(gemeenten(publiceer(aantallen), 'deelnemers')).toEqual([null, null, null, 90]);
  });

  test.each([
    ['niemand', 0],
    ['iedereen', 40],
    ['bijna iedereen', 36],
  ])('Regel: waar %s uitvalt ontbreekt het aantal, en bij een andere gemeente ook', (_, vsv) => {
    const cellen = publiceer([rij('a', 40, vsv), rij('b', 60, 20), rij('c', 90, 30)]);
    expect(gemeenten(cellen, 'vsv')).toEqual([null, null, 30]);
    expect(gemeenten(cellen, 'deelnemers')).toEqual([40, 60, 90]);
  });

  test('Regel: zonder de regel voor wie overblijft staat er een groep van wie iedereen uitvalt', async () => {
    const aantallen = [rij('a', 40, 38), rij('b', 60, 20), rij('c', 70, 30)];
    const groepen = (cellen: Cel[]) => cellen.filter(({ deelnemers, vsv }) => vsv !== null && deelnemers! - vsv < 5);
    expect(groepen(alleenDrempel(aantallen, 5, false))).toHaveLength(1);
    expect(groepen(publiceer(aantallen))).toEqual([]);
  });

  test('Regel: wat alleen uit twee optellingen na elkaar volgt wordt ook beschermd', async () => {
    const school = (brin: string, categorie: string, deelnemers: number): Aantal => ({
      ...{ regio: 1, gemeente: 'a', brin, categorie, geslacht: 'man', deelnemers, vsv: 0 },
    });
    // no row and no column gives a small group away, but both schools less the first category are 1 + 1
    const aantallen = ['01AA', '02AA'].flatMap((brin) => [school(brin, 'mbo-1', 4), school(brin, 'mbo-2', 1)]);
    aantallen.push(...['03AA', '04AA'].flatMap((brin) => [school(brin, 'mbo-1', 20), school(brin, 'mbo-2', 20)]));
    aantallen.push(school('03AA', 'mbo-3', 2), school('04AA', 'mbo-3', 3));
    const open = alleenDrempel(aantallen);
    expect((await kleinsten(aantallen, open))[0]).toBe(2);
    expect((await kleinsten(aantallen, publiceer(aantallen)))[0]).toBeGreaterThanOrEqual(5);
  });
});
