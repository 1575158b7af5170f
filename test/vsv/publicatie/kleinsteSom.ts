import loadHighs from 'highs';
import type { Cel } from '../../../src/vsv/publicatie/Cel';
import { naamVan, type Ware } from './telWaar';
import { sommen } from './watAanvallerWeet';

const highs = loadHighs();

/**
 * The smallest sum of numbers kept back that can be worked out by adding and subtracting published sums in any way, by
 * linear programming: for each such number the cheapest combination of sums in which it counts and no other counts
 * negatively. Infinity where nothing is kept back or no such sum is known.
 * @param tel what is summed of the cells in which `wat` is kept back
 * @param genoeg below which nothing smaller is looked for: for what only asks whether there is one
 */
export async function kleinsteSom(
  cellen: Cel[],
  waar: Map<string, Ware>,
  wat: 'deelnemers' | 'vsv',
  tel: (cel: Ware) => number,
  genoeg = 0,
): Promise<number> {
  const { createModel, constants, infinity } = await highs;
  const verborgen = cellen.filter((cel) => cel[wat] === null);
  const nummers = new Map(verborgen.map((cel, n) => [cel, n]));
  const kosten = verborgen.map((cel) => tel(waar.get(naamVan(cel))!));
  const model = createModel();
  try {
    model.options.set({ output_flag: false });
    // a row for each number kept back: how often it counts; a column for each sum: how often it is added
    for (const _ of verborgen) model.addRow(0, infinity, { indices: [], values: [] });
    for (const { totaal, delen } of sommen(cellen)) {
      const termen = [{ cel: totaal, maal: -1 }, ...delen.map((cel) => ({ cel, maal: 1 }))].flatMap(({ cel, maal }) =>
        nummers.has(cel) ? [{ rij: nummers.get(cel)!, maal }] : [],
      );
      const prijs = termen.reduce((som, { rij, maal }) => som + maal * kosten[rij]!, 0);
      const kolom = { indices: termen.map(({ rij }) => rij), values: termen.map(({ maal }) => maal) };
      model.addCol(prijs, -infinity, infinity, kolom);
    }
    let kleinste = Infinity;
    for (const rij of verborgen.keys()) {
      model.changeRowBounds(rij, 1, infinity);
      model.run();
      if (model.getModelStatus() === constants.modelStatus.optimal)
        kleinste = Math.min(kleinste, model.getObjectiveValue());
      if (kleinste < genoeg) return kleinste;
      model.changeRowBounds(rij, 0, infinity);
    }
    return kleinste;
  } finally {
    model.dispose();
  }
}
