import fc from 'fast-check';
import { bevat, doorsnede, leesPeriode, type Periode, periodeTekst } from '../../src/values/Periode';
import { dag } from './testregister';

const grens = fc.option(
  fc.integer({ min: 0, max: 400 }).map((n) => dag(new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10))),
);
const periode = fc
  .record({ van: grens, tot: grens })
  .filter(({ van, tot }) => van === null || tot === null || van < tot) as fc.Arbitrary<Periode>;

test('Regel: een periode leest terug wat zij schrijft', () => {
  fc.assert(fc.property(periode, (p) => expect(leesPeriode(periodeTekst(p))).toEqual({ ok: true, waarde: p })));
});

test('Regel: een dag ligt in de doorsnede als hij in beide perioden ligt', () => {
  fc.assert(
    fc.property(periode, periode, grens, (a, b, d) => {
      const samen = doorsnede(a, b);
      if (d !== null) expect(samen !== null && bevat(samen, d)).toBe(bevat(a, d) && bevat(b, d));
    }),
  );
});

test.each([
  '',
  'empty',
  '[2020-01-01,2020-01-01)',
  '[2020-01-02,2020-01-01)',
  '(2020-01-01,2020-02-01)',
  '[,2020-01-01)',
])('Lezer weigert %j als periode', (tekst) => expect(leesPeriode(tekst).ok).toBe(false));

test.each(['[2020-01-01,2020-02-01]', '[2020-02-30,2020-03-01)', '[2020-01-01,infinity)', ' [2020-01-01,)'])(
  'Lezer weigert %j als periode',
  (tekst) => expect(leesPeriode(tekst).ok).toBe(false),
);
