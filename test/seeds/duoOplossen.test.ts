import fc from 'fast-check';
import type { Aantal, Telling } from '../../seeds/duo/Examenbestand';
import { losOp } from '../../seeds/duo/losOp';
import { type Jaarcijfers, publiceer, type Tal } from './examenbestand';

const telling = (cellen: string[]): Telling => {
  const elke = (eerste: number) => [0, 1, 2].map((groep) => cellen[groep * 3 + eerste]!);
  const aantallen = (eerste: number) =>
    elke(eerste).map((cel): Aantal => (cel === '<5' ? cel : Number(cel))) as unknown as Telling['kandidaten'];
  const percentages = elke(2).map((cel) => Math.round(Number(cel) * 10)) as unknown as Telling['percentages'];
  return { kandidaten: aantallen(0), geslaagden: aantallen(1), percentages };
};
const opgelost = (cijfers: Jaarcijfers) => losOp(telling(publiceer(cijfers)));

const tal = fc
  .oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 200 }))
  .chain((k) => fc.integer({ min: 0, max: k }).map((g): Tal => [k, g]));

/** The numbers as a source would publish them. */
const opnieuw = ({ man, vrouw, overig }: ReturnType<typeof losOp>): string[] => {
  const als = (groep: typeof man): Tal => [groep.kandidaten, groep.geslaagden];
  return publiceer({ man: als(man), vrouw: als(vrouw), overig: als(overig) });
};

test('Regel: wat man en vrouw samen zijn, wordt opgelost tot getallen die precies zo gepubliceerd zouden worden', () => {
  fc.assert(
    fc.property(tal, tal, (man, vrouw) => {
      const cijfers = { man, vrouw };
      const oplossing = opgelost(cijfers);
      expect(oplossing.oordeel).toBe('sluit');
      expect(opnieuw(oplossing)).toEqual(publiceer(cijfers));
    }),
    { numRuns: 2_000 },
  );
});

test('Regel: wie in het totaal alleen telt, wordt opgelost als overig, en niet met meer dan nodig is', () => {
  const iemand = fc.integer({ min: 1, max: 3 }).chain((k) => fc.integer({ min: 0, max: k }).map((g): Tal => [k, g]));
  fc.assert(
    fc.property(tal, tal, iemand, (man, vrouw, overig) => {
      const cijfers = { man, vrouw, overig };
      const oplossing = opgelost(cijfers);
      expect(oplossing.oordeel).not.toBe('tegenspraak');
      expect(opnieuw(oplossing)).toEqual(publiceer(cijfers));
      expect(oplossing.overig.kandidaten).toBeLessThanOrEqual(overig[0]);
    }),
    { numRuns: 2_000 },
  );
});

test('Regel: dezelfde cijfers geven altijd dezelfde oplossing', () => {
  const cijfers: Jaarcijfers = { man: [4, 3], vrouw: [3, 3] };
  expect(opgelost(cijfers)).toEqual(opgelost(cijfers));
});

test.each([
  ['het totaal minder is dan man en vrouw', ['9', '9', '100', '9', '9', '100', '10', '10', '100'], [9, 9], [9, 9]],
  ['er meer slaagden dan er kandidaten waren', ['5', '6', '100', '0', '0', '0', '5', '6', '100'], [5, 5], [0, 0]],
  ['het percentage er niet bij past', ['10', '9', '80', '5', '5', '100', '15', '14', '93.3'], [10, 9], [5, 5]],
  ['het totaal niemand telt', ['<5', '<5', '100', '0', '0', '0', '0', '0', '0'], [1, 1], [0, 0]],
])('Regel: waar %s, gaan man en vrouw voor', (_, cellen, man, vrouw) => {
  const oplossing = losOp(telling(cellen));
  expect(oplossing.oordeel).toBe('tegenspraak');
  expect([oplossing.man.kandidaten, oplossing.man.geslaagden]).toEqual(man);
  expect([oplossing.vrouw.kandidaten, oplossing.vrouw.geslaagden]).toEqual(vrouw);
});
