import loadHighs from 'highs';
import { houdt, type Raadsel } from './Raadsel';
import { toeval } from './toeval';

type Model = ReturnType<Awaited<ReturnType<typeof loadHighs>>['createModel']>;

const highs = loadHighs();

/**
 * Which values each unknown can have, by integer programming: as `probeerAlles`, for what is too large for that. Goes in
 * directions taken at random as long as that shows new values, and then asks of each unknown its smallest and largest.
 * What it finds is checked in whole numbers.
 */
export async function zoekGetuigen(raadsel: Raadsel): Promise<Set<number>[]> {
  const { createModel, constants } = await highs;
  const { onbekenden } = raadsel;
  const gevonden = onbekenden.map(() => new Set<number>());
  const kans = toeval(1);
  const model = createModel();
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
    laad(model, raadsel);
    const geheel = (aan: boolean) => {
      const soort = aan ? constants.variableType.integer : constants.variableType.continuous;
      for (const n of onbekenden.keys()) model.changeColIntegrality(n, soort);
    };
    const open = (n: number): boolean => gevonden[n]!.size < 2;
    const los = (): number[] | null => {
      model.run();
      const stand = model.getModelStatus();
      if (stand === constants.modelStatus.infeasible) return null;
      if (stand !== constants.modelStatus.optimal) throw new Error(`HiGHS komt er niet uit: ${stand}`);
      return [...model.getSolution().colValue];
    };
    /** Whether it showed something new. */
    const kijk = (): boolean => {
      let waarden = los();
      if (waarden?.some((waarde) => Math.abs(waarde - Math.round(waarde)) > 1e-6)) {
        geheel(true);
        waarden = los();
        geheel(false);
      }
      const heel = waarden?.map(Math.round);
      if (!heel) return false;
      if (!past(raadsel, heel)) throw new Error('wat HiGHS vindt past niet');
      const nieuw = [...heel.entries()].filter(([n, waarde]) => open(n) && !gevonden[n]!.has(waarde));
      for (const [n, waarde] of nieuw) gevonden[n]!.add(waarde);
      return nieuw.length > 0;
    };
    for (let vergeefs = 0; vergeefs < 3; ) {
      for (const n of onbekenden.keys()) model.changeColCost(n, open(n) ? kans() - 0.5 : 0);
      vergeefs = kijk() ? 0 : vergeefs + 1;
    }
    for (const n of onbekenden.keys()) model.changeColCost(n, 0);
    for (const n of onbekenden.keys()) {
      for (const kant of [1, -1]) {
        if (!open(n)) continue;
        model.changeColCost(n, kant);
        kijk();
      }
      model.changeColCost(n, 0);
    }
    return gevonden;
  } finally {
    model.dispose();
  }
}

function laad(model: Model, { onbekenden, verbanden }: Raadsel): void {
  for (const { min, max } of onbekenden) model.addVar(min, max);
  for (const { termen, min, max } of verbanden) {
    model.addRow(min, max, { indices: termen.map((een) => een.onbekende), values: termen.map((een) => een.maal) });
  }
}

const past = ({ onbekenden, verbanden }: Raadsel, waarden: number[]): boolean =>
  onbekenden.every(({ min, max }, n) => waarden[n]! >= min && waarden[n]! <= max) &&
  verbanden.every((verband) => houdt(verband, waarden));
