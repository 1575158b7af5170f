import type * as PlotSoort from '@observablehq/plot';
import { betekenis } from './betekenis';
import type { Staaf } from './Staaf';
import { staafwoorden } from './staafwoorden';

interface Opmaak {
  width: number;
  staven: Staaf[];
  maat: 'percentage' | 'aantal';
  /** marked in every row, such as the figure of the whole region; null = none */
  lijn: number | null;
}

/** Legible where a line passes behind it. */
const TEKST = { fill: 'currentColor', stroke: 'var(--vlak)', strokeWidth: 5 };
/** Pixels from which name and number fit on one line. */
const BREED = 340;

/** Pixels of a row, and where in it things are: the middle of the name and the number, and the bar from and to. */
const rij = (breed: boolean) =>
  breed ? { hoogte: 44, naam: 11, getal: 11, van: 22, tot: 36 } : { hoogte: 62, naam: 10, getal: 28, van: 40, tot: 53 };

/** Bars that lie, each under its name and number; a norm and the line are marks across the bar. */
export function tekenStaven(plot: typeof PlotSoort, { width, staven, maat, lijn }: Opmaak) {
  const breed = width >= BREED;
  const { hoogte, naam, getal, van, tot } = rij(breed);
  const midden = (y: number) => y - hoogte / 2;
  const waarde = (staaf: Staaf) => (maat === 'aantal' ? staaf.aantal : staaf.percentage) ?? 0;
  const normen = maat === 'percentage' ? staven.filter(({ norm }) => norm != null) : [];
  const lijnen = maat === 'percentage' && lijn !== null ? staven : [];
  const hoogste = Math.max(1, ...staven.map(waarde), ...normen.map(({ norm }) => norm!), ...lijnen.map(() => lijn!));
  const metLijst = staven.filter(({ adres }) => adres);
  const streep = { y: 'sleutel', insetTop: van - 3, insetBottom: hoogte - tot - 3 };
  return plot.plot({
    ...{ width, height: staven.length * hoogte, marginLeft: 2, marginRight: 6, marginTop: 0, marginBottom: 0 },
    x: { domain: [0, hoogste * 1.04], axis: null },
    y: { domain: staven.map(({ sleutel }) => sleutel), axis: null, padding: 0 },
    marks: [
      plot.barX(staven, {
        ...{ y: 'sleutel', x: waarde, insetTop: van, insetBottom: hoogte - tot, rx: 2 },
        fill: (staaf: Staaf) =>
          maat === 'percentage' && staafwoorden.boven(staaf) ? 'var(--staaf-boven)' : 'var(--staaf)',
        fillOpacity: (staaf: Staaf) => (maat === 'percentage' && betekenis.kleineGroep(staaf.van) ? 0.45 : 1),
      }),
      // a light rim, so that marks are seen on a bar as well as beside it
      plot.tickX(lijnen, { ...streep, x: () => lijn, stroke: 'var(--vlak)', strokeWidth: 4.5 }),
      plot.tickX(normen, { ...streep, x: 'norm', stroke: 'var(--vlak)', strokeWidth: 6 }),
      plot.tickX(lijnen, { ...streep, x: () => lijn, stroke: 'var(--lijn)', strokeWidth: 1.5, strokeDasharray: '4 2' }),
      plot.tickX(normen, { ...streep, x: 'norm', stroke: 'var(--norm)', strokeWidth: 3 }),
      plot.text(staven, {
        ...{ y: 'sleutel', x: 0, dy: midden(naam), textAnchor: 'start', text: 'naam', ...TEKST },
        ...{ lineWidth: (breed ? width - 190 : width) / 12, textOverflow: 'ellipsis' },
      }),
      plot.text(staven, {
        ...{ y: 'sleutel', dy: midden(getal), text: (staaf: Staaf) => staafwoorden.waarde(staaf, maat), ...TEKST },
        ...(breed
          ? { frameAnchor: 'right' as const, textAnchor: 'end' as const }
          : { x: 0, textAnchor: 'start' as const }),
        className: 'grafiek__waarde',
      }),
      // the whole row can be pressed
      plot.rect(metLijst, { y: 'sleutel', x1: 0, x2: hoogste * 1.04, fill: 'transparent', href: 'adres' }),
    ],
  });
}
