import fc from 'fast-check';
import type { Dag } from './Feiten';

const RANDEN = ['07-31', '08-01', '08-02', '09-30', '10-01', '10-02', '12-31', '01-01', '01-02'];

/** Days on and beside the borders of the formula in the years around a school year; sometimes any day of those years. */
export function randdagen(schooljaar: number): fc.Arbitrary<Dag> {
  const jaren = [schooljaar - 1, schooljaar, schooljaar + 1, schooljaar + 1, schooljaar + 2];
  const randen = jaren.flatMap((jaar) => RANDEN.map((dag) => `${jaar}-${dag}`));
  const begin = Date.UTC(schooljaar - 1, 0, 1);
  const dagen = Array.from({ length: 4 * 365 }, (_, nr) =>
    new Date(begin + nr * 86_400_000).toISOString().slice(0, 10),
  );
  return fc.oneof(
    { weight: 7, arbitrary: fc.constantFrom(...randen) },
    { weight: 2, arbitrary: fc.constantFrom(...dagen) },
  );
}
