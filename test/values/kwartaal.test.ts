import fc from 'fast-check';
import type { Datum } from '../../src/values/Datum';
import { kwartaalbegin, kwartalenTerug } from '../../src/values/Kwartaal';

const datum = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((dag) => dag.toISOString().slice(0, 10) as Datum);

const maanden = (dag: string) => Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7));

test.each([
  ['2026-11-16', '2026-10-01'],
  ['2026-10-01', '2026-10-01'],
  ['2026-09-30', '2026-07-01'],
  ['2024-02-29', '2024-01-01'],
  ['2026-12-31', '2026-10-01'],
])('Regel: %s ligt in het kwartaal van %s', (dag, begin) => {
  expect(kwartaalbegin(dag as Datum)).toBe(begin);
});

test('Regel: een kwartaal begint op de eerste van januari, april, juli of oktober, en niet na de dag zelf', () => {
  fc.assert(
    fc.property(datum, (dag) => {
      const begin = kwartaalbegin(dag);
      expect(['01-01', '04-01', '07-01', '10-01']).toContain(begin.slice(5));
      expect(begin <= dag).toBe(true);
      expect(maanden(dag) - maanden(begin)).toBeLessThan(3);
      expect(kwartaalbegin(begin)).toBe(begin);
    }),
  );
});

test('Regel: elk kwartaal terug is drie maanden, en vooruit is het omgekeerde van terug', () => {
  fc.assert(
    fc.property(datum, fc.integer({ min: -60, max: 60 }), (dag, aantal) => {
      const terug = kwartalenTerug(dag, aantal);
      expect(kwartaalbegin(terug)).toBe(terug);
      expect(maanden(kwartaalbegin(dag)) - maanden(terug)).toBe(3 * aantal);
      expect(kwartalenTerug(terug, -aantal)).toBe(kwartaalbegin(dag));
    }),
  );
});

test('Regel: de dag ligt voor het begin van het volgende kwartaal', () => {
  fc.assert(fc.property(datum, (dag) => dag < kwartalenTerug(dag, -1)));
});
