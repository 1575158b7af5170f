import type * as PlotSoort from '@observablehq/plot';
import { useCallback, useMemo } from 'preact/hooks';
import { Grafiek } from '../huisstijl/Grafiek';
import { getal } from '../huisstijl/getal';
import { OP_PAPIER } from '../huisstijl/opPapier';
import type { Staaf } from './Staaf';
import { Staaftabel } from './Staaftabel';
import { staafwoorden } from './staafwoorden';
import { tekenStaven } from './tekenStaven';

interface Eigen {
  /** what the bars are of: "Gemeente" */
  soort: string;
  samenvatting: string;
  staven: Staaf[];
  maat: 'percentage' | 'aantal';
  /** a line through all bars, such as that of the whole region */
  lijn?: { waarde: number; naam: string } | null;
}

/** Bars that lie, each with its name and number, and with the norm as a mark where it has one. Each opens its list. */
export function Staven({ soort, samenvatting, staven, maat, lijn }: Eigen) {
  const metLijst = useMemo(() => staven.filter(({ adres }) => adres), [staven]);
  const linknamen = useMemo(() => metLijst.map((staaf) => staafwoorden.link(staaf, maat)), [metLijst, maat]);

  const teken = useCallback(
    (plot: typeof PlotSoort, width: number, hoogstens: number) =>
      tekenStaven(plot, { width, staven: staven.slice(0, hoogstens), maat, lijn: lijn?.waarde ?? null }),
    [staven, maat, lijn],
  );

  return (
    <>
      <Grafiek
        {...{ samenvatting, teken, linknamen, hoogte: staven.length * 44, opPapier: 360 }}
        tabel={<Staaftabel {...{ soort, bijschrift: samenvatting, staven, zonderPercentage: '–' }} />}
      />
      {staven.length > OP_PAPIER && (
        <p class="klein alleen-afdrukken">
          De eerste {OP_PAPIER} van {getal.heel(staven.length)}.
        </p>
      )}
    </>
  );
}
