import { laadSlices } from '../../src/policy/load';
import type { Slice } from '../../src/policy/Slice';
import type { Raster } from '../../src/policy/vocabulary';
import { VANDAAG } from '../opstelling/vast';
import { met } from '../policy/variant';
import { grover } from './raster/grover';
import { Klokpaar } from './raster/Klokpaar';
import { verschuif } from './raster/verschuif';
import { zoekInReeks } from './raster/zoekInReeks';
import { ZAAD } from './ZAAD';

const REEKSEN = { reeksen: 1, lengte: 30, zaad: ZAAD };
const GEDULD = 180_000;

/** Every slice that knows an age, or takes persons by one. */
const slices = laadSlices(VANDAAG).flatMap((slice): [string, Slice, Raster][] => {
  const { raster } = slice.autorisatie;
  return raster ? [[slice.afnemer.afnemer, slice, raster]] : [];
});

/** All days of the year but the one that most years lack: the raster of who keeps none. */
const DAGELIJKS = Array.from({ length: 365 }, (_, nr) =>
  new Date(Date.UTC(2025, 0, 1 + nr)).toISOString().slice(5, 10),
);

test('Regel: iedere afnemer die een leeftijd krijgt heeft een raster', () => {
  const zonder = laadSlices(VANDAAG).filter((slice) => !slice.autorisatie.raster);
  expect(zonder.filter((slice) => slice.verstrekt('Onderwijsdeelnemer', 'leeftijd'))).toEqual([]);
  expect(slices.length).toBeGreaterThanOrEqual(5);
});

async function zoek(slice: Slice, wijzigingen: string[]) {
  const paar = await Klokpaar.maak(slice, wijzigingen);
  try {
    return await zoekInReeks(paar, REEKSEN);
  } finally {
    await paar.stop();
  }
}

test.each(slices)(
  'als %s: geen reeks van vragen, peildata en dagen onderscheidt wie binnen het raster anders is',
  async (_afnemer, slice, raster) => {
    const { verschil, vragen, sprongen } = await zoek(slice, [verschuif(raster), ...grover(slice)]);
    expect(verschil).toBeNull();
    expect([vragen > REEKSEN.lengte / 2, sprongen > 0]).toEqual([true, true]);
  },
  GEDULD,
);

/** With a raster of a day; or, where the dates of the questions are the raster, born up to half a quarter later. */
function gebroken(slice: Slice, raster: Raster): [Slice, string] {
  if (raster.soort === 'kwartaalbegin van de peildatum') return [slice, verschuif(raster, 45)];
  return [met(slice, { raster: { soort: 'laatste van de dagen', dagen: DAGELIJKS } }), verschuif(raster)];
}

/** One of whom the dates of the questions are the raster, and one of whom they are not. */
const gebrokenBij = slices.filter(([afnemer]) => ['svb', 'rmc'].includes(afnemer));

test.each(gebrokenBij)(
  'als %s: zonder dat raster vinden dezelfde vragen het verschil',
  async (_afnemer, slice, raster) => {
    const [ander, wijziging] = gebroken(slice, raster);
    expect((await zoek(ander, [wijziging])).verschil).not.toBeNull();
  },
  GEDULD,
);
