import fc from 'fast-check';
import type { Datum } from '../../../src/values/Datum';
import { zondagVanEersteWeekend } from '../../../src/values/Weekend';
import { maanden } from '../../../src/vsv/maanden';

test.each([
  ['zaterdag', '2026-08-01', '2026-08-02'],
  ['zondag', '2026-11-01', '2026-11-08'],
  ['maandag', '2026-06-01', '2026-06-07'],
  ['dinsdag', '2026-09-01', '2026-09-06'],
  ['woensdag', '2026-07-01', '2026-07-05'],
  ['donderdag', '2026-10-01', '2026-10-04'],
  ['vrijdag', '2026-05-01', '2026-05-03'],
  ['zondag, in een schrikkeljaar', '2032-02-01', '2032-02-08'],
])('Regel: in een maand die begint op %s (%s) eindigt het eerste volledige weekend op %s', (_, eerste, zondag) => {
  expect(zondagVanEersteWeekend(eerste as Datum)).toBe(zondag);
  expect(zondagVanEersteWeekend(`${eerste.slice(0, 8)}28` as Datum)).toBe(zondag);
});

test('Regel: van iedere maand ligt het eerste volledige weekend er helemaal in, en geen ander eerder', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
      (moment) => {
        const datum = moment.toISOString().slice(0, 10) as Datum;
        const zondag = zondagVanEersteWeekend(datum);
        const nummer = Number(zondag.slice(8));
        expect(new Date(`${zondag}T12:00:00Z`).getUTCDay()).toBe(0);
        expect(zondag.slice(0, 7)).toBe(datum.slice(0, 7));
        expect(nummer >= 2 && nummer <= 8).toBe(true);
      },
    ),
  );
});

test('Regel: een schooljaar heeft de maanden november tot en met september, elk vanaf de dag na het weekend', () => {
  const op = (dag: string) => maanden(2026, dag as Datum).map(({ maand }) => maand);
  expect(op('2026-11-08')).toEqual([]);
  expect(op('2026-11-09')).toEqual(['2026-11-01']);
  expect(op('2027-09-05')).toHaveLength(10);
  expect(op('2028-01-01')).toEqual([
    ...['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01'],
    ...['2027-05-01', '2027-06-01', '2027-07-01', '2027-08-01', '2027-09-01'],
  ]);
});
