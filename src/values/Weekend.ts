import type { Datum } from './Datum';

const MS_PER_DAG = 86_400_000;
const ZATERDAG = 6;

/**
 * The Sunday of the first full weekend of a month, given by any date in it: the first Saturday whose Sunday lies in the same
 * month, which every first Saturday's does.
 */
export function zondagVanEersteWeekend(datum: Datum): Datum {
  const eerste = Date.parse(`${datum.slice(0, 7)}-01T00:00:00Z`);
  const totZaterdag = (ZATERDAG - new Date(eerste).getUTCDay() + 7) % 7;
  return new Date(eerste + (totZaterdag + 1) * MS_PER_DAG).toISOString().slice(0, 10) as Datum;
}
