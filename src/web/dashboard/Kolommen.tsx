import { useCallback } from 'preact/hooks';
import { Grafiek } from '../huisstijl/Grafiek';
import { getal } from '../huisstijl/getal';
import type { Staaf } from './Staaf';
import { Staaftabel } from './Staaftabel';

interface Eigen {
  /** what the columns are of: "Regio" */
  soort: string;
  samenvatting: string;
  /** from high to low */
  staven: Staaf[];
  lijn: { waarde: number; naam: string } | null;
}

const HOOGTE = 240;

/** Many groups side by side, the reader's own in another colour; the table has all names. */
export function Kolommen({ soort, samenvatting, staven, lijn }: Eigen) {
  const teken = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number) => {
      const getoond = staven.filter(({ percentage }) => percentage !== null);
      const hoogste = Math.max(...getoond.map(({ percentage }) => percentage!), lijn?.waarde ?? 0, 1);
      return plot.plot({
        ...{ width, height: HOOGTE, marginLeft: 44, marginRight: 4, marginTop: 12, marginBottom: 8 },
        x: { axis: null, domain: getoond.map(({ sleutel }) => sleutel), padding: 0.25 },
        y: { domain: [0, hoogste * 1.1], grid: true, label: null, tickSize: 0, ticks: 4, tickFormat: getal.norm },
        marks: [
          plot.barY(getoond, {
            ...{ x: 'sleutel', y: 'percentage', rx: 2 },
            fill: (staaf: Staaf) => (staaf.eigen ? 'var(--staaf-eigen)' : 'var(--staaf)'),
            title: ({ naam, percentage }: Staaf) => `${naam}: ${getal.procent(percentage!)}`,
          }),
          ...(lijn ? [plot.ruleY([lijn.waarde], { stroke: 'var(--lijn)', strokeDasharray: '4 3' })] : []),
          plot.ruleY([0], { stroke: 'var(--as)' }),
        ],
      } as Parameters<typeof plot.plot>[0]);
    },
    [staven, lijn],
  );
  return (
    <Grafiek
      {...{ samenvatting, teken, hoogte: HOOGTE, opPapier: 1100 }}
      tabel={<Staaftabel {...{ soort, bijschrift: samenvatting, staven, zonderPercentage: 'niet getoond' }} />}
    />
  );
}
