import type * as PlotSoort from '@observablehq/plot';
import { useCallback, useMemo } from 'preact/hooks';
import { datum } from '../huisstijl/datum';
import { Grafiek } from '../huisstijl/Grafiek';
import { getal } from '../huisstijl/getal';
import { Tabel } from '../huisstijl/Tabel';
import { alarmenPerDag } from './alarmenPerDag';
import type { Stand } from './Stand';

const DAGEN = 30;
const HOOGTE = 160;

/** Alarms per day, as bars. */
export function Alarmbeeld({ alarmen }: { alarmen: Stand['alarmen'] }) {
  const dagen = useMemo(() => alarmenPerDag(alarmen, new Date(), DAGEN), [alarmen]);
  const som = dagen.reduce((eerder, { aantal }) => eerder + aantal, 0);
  const hoogste = Math.max(...dagen.map(({ aantal }) => aantal));
  const samenvatting = `${getal.van(som, 'alarm', 'alarmen')} in ${DAGEN} dagen, op ${dagen.filter(({ aantal }) => aantal > 0).length} daarvan.`;
  const teken = useCallback(
    (plot: typeof PlotSoort, width: number) =>
      plot.plot({
        ...{ width, height: HOOGTE, marginLeft: 44, marginBottom: 28 },
        x: {
          ...{
            type: 'band',
            label: null,
            domain: dagen.map(({ dag }) => dag),
            ticks: dagen.filter((_, nr) => nr % 7 === 1).map(({ dag }) => dag),
          },
          tickFormat: (dag: string) => datum.cijfers(dag).slice(0, 5),
        },
        y: { label: null, ticks: [0, hoogste], tickFormat: 'd' },
        marks: [
          plot.barY(dagen, { x: 'dag', y: 'aantal', fill: 'var(--staaf-boven)' }),
          plot.ruleY([0], { stroke: 'var(--as)' }),
        ],
      }),
    [dagen, hoogste],
  );
  return (
    <Grafiek
      {...{ samenvatting, teken, hoogte: HOOGTE, opPapier: 600 }}
      tabel={
        <Tabel
          bijschrift="Alarmen per dag"
          rijen={dagen}
          sleutel={({ dag }) => dag}
          kolommen={[
            { kop: 'Dag', waarde: ({ dag }) => datum.voluit(dag) },
            { kop: 'Alarmen', getal: true, waarde: ({ aantal }) => getal.heel(aantal) },
          ]}
        />
      }
    />
  );
}
