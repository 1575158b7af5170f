import { leesCsv } from '../../seeds/leesCsv';

const regios = new Set(leesCsv('rmc-regios.csv', ['nr', 'naam', 'contactgemeente', 'van', 'tot']).map(({ nr }) => nr));
const cijfers = leesCsv('vsv-regio.csv', ['rmc_nr', 'vsv_pct', 'schooljaar']);

test('Regel: een regio heeft één vsv-percentage of geen, van een schooljaar dat er was', () => {
  expect(new Set(cijfers.map(({ rmc_nr }) => rmc_nr)).size).toBe(cijfers.length);
  expect(cijfers.filter(({ rmc_nr }) => !regios.has(rmc_nr))).toEqual([]);
  expect(cijfers.filter(({ vsv_pct }) => !/^[1-9]\.\d{2}$/.test(vsv_pct))).toEqual([]);
  expect(new Set(cijfers.map(({ schooljaar }) => schooljaar))).toEqual(new Set(['2016-2017']));
});

test.each([
  ['Flevoland', '18', '2.36'],
  ['Zuid-West Friesland', '5', '1.04'],
  ['Rijk van Nijmegen, dat uit regio 14 kwam', '40', '1.81'],
])('Regel: het vsv-percentage van %s (%s) is %s', (_, nr, percentage) => {
  expect(cijfers.find(({ rmc_nr }) => rmc_nr === nr)).toMatchObject({ vsv_pct: percentage });
});
