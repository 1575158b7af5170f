import fc from 'fast-check';
import { etmaal } from '../../src/values/etmaal';
import { kalenderdag } from '../../src/values/kalenderdag';

const UUR = 3_600_000;

test('Regel: ieder ogenblik ligt in het etmaal van zijn eigen Nederlandse dag, en het volgende begint waar dat eindigt', () => {
  const ogenblik = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(ogenblik, (nu) => {
      const { begin, einde } = etmaal(nu);
      expect(begin <= nu && nu < einde).toBe(true);
      expect([kalenderdag(begin), kalenderdag(einde.getTime() - 1)]).toEqual([kalenderdag(nu), kalenderdag(nu)]);
      expect(kalenderdag(begin.getTime() - 1) < kalenderdag(nu) && kalenderdag(nu) < kalenderdag(einde)).toBe(true);
      expect(etmaal(einde).begin).toEqual(einde);
    }),
  );
});

test.each([
  ['de winter', '2026-01-15T12:00:00Z', 24, '2026-01-14T23:00:00.000Z'],
  ['de zomer', '2026-07-15T12:00:00Z', 24, '2026-07-14T22:00:00.000Z'],
  ['het begin van de zomertijd', '2026-03-29T12:00:00Z', 23, '2026-03-28T23:00:00.000Z'],
  ['het einde van de zomertijd', '2026-10-25T12:00:00Z', 25, '2026-10-24T22:00:00.000Z'],
])('Regel: in %s begint de dag om middernacht in Nederland', (_wanneer, nu, uren, vanaf) => {
  const { begin, einde } = etmaal(new Date(nu));
  expect([begin.toISOString(), (einde.getTime() - begin.getTime()) / UUR]).toEqual([vanaf, uren]);
});
