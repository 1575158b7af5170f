import fc from 'fast-check';
import { leesDatum } from '../../src/values/Datum';

const twee = (getal: number) => String(getal).padStart(2, '0');
const schrijf = (jaar: number, maand: number, dag: number) =>
  `${String(jaar).padStart(4, '0')}-${twee(maand)}-${twee(dag)}`;

const isSchrikkeljaar = (jaar: number) => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
const dagenIn = (jaar: number, maand: number) =>
  [31, isSchrikkeljaar(jaar) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][maand - 1] ?? 0;

test.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('Regel: %s is een datum', (tekst) => {
  expect(leesDatum(tekst)).toEqual({ ok: true, waarde: tekst });
});

test.each([
  '2026-02-30',
  '2026-02-29',
  '1900-02-29',
  '2100-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-10-00',
  '2026-10-32',
  // the database knows no year 0
  '0000-01-01',
])('Regel: %s bestaat niet', (tekst) => {
  expect(leesDatum(tekst)).toEqual({ ok: false, reden: expect.stringContaining('bestaat niet') });
});

test.each([
  '',
  '2026',
  '2026-1-1',
  '20260101',
  '01-01-2026',
  '2026/01/01',
  ' 2026-01-01',
  '2026-01-01 ',
  '2026-01-01\n',
  '2026-01-01T00:00:00Z',
  '+002026-01-01',
  '-2026-01-01',
  '２０２６-01-01',
  'vandaag',
  'infinity',
])('Regel: %j is geen datum', (tekst) => {
  expect(leesDatum(tekst)).toEqual({ ok: false, reden: 'verwacht een datum als jjjj-mm-dd' });
});

test('Regel: iedere dag van de kalender is een datum', () => {
  const dagen = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(fc.property(dagen, (dag) => leesDatum(dag.toISOString().slice(0, 10)).ok));
});

test('Regel: jaar, maand en dag zijn samen een datum als de maand zo veel dagen heeft, en anders niet', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(14), fc.nat(33), (jaar, maand, dag) => {
      expect(leesDatum(schrijf(jaar, maand, dag)).ok).toBe(dag >= 1 && dag <= dagenIn(jaar, maand));
    }),
    { numRuns: 2_000 },
  );
});

test('Regel: een afgewezen tekst wordt niet herhaald', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4 }), (tekst) => {
      const gelezen = leesDatum(tekst);
      if (!gelezen.ok) expect(gelezen.reden).not.toContain(tekst);
    }),
  );
});
