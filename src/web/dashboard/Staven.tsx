import type { ComponentChildren } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { Grafiek } from './Grafiek';
import { getal } from './getal';
import type { Staaf } from './Staaf';
import { staafwoorden } from './staafwoorden';
import { Tabel } from './Tabel';

interface Eigen {
  /** what the bars are of: "Gemeente" */
  soort: string;
  samenvatting: string;
  staven: Staaf[];
  maat: 'percentage' | 'aantal';
  /** a line through all bars, such as that of the whole region */
  lijn?: { waarde: number; naam: string } | null;
}

/** Pixels of a bar with the name above it, and of the scale on top. */
const RIJ = 44;
const SCHAAL = 34;

/** Bars that lie, each with its name and number, and with the norm as a mark where it has one. Each opens its list. */
export function Staven({ soort, samenvatting, staven, maat, lijn }: Eigen) {
  const hoogte = staven.length * RIJ + SCHAAL;
  const waarde = useCallback((staaf: Staaf) => (maat === 'aantal' ? staaf.aantal : staaf.percentage) ?? 0, [maat]);
  const metLijst = useMemo(() => staven.filter(({ adres }) => adres), [staven]);
  const linknamen = useMemo(() => metLijst.map((staaf) => staafwoorden.link(staaf, maat)), [metLijst, maat]);
  const toonNorm = maat === 'percentage';

  const teken = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number) => {
      const hoogste = Math.max(
        ...staven.map((staaf) => Math.max(waarde(staaf), toonNorm ? (staaf.norm ?? 0) : 0)),
        lijn && toonNorm ? lijn.waarde : 0,
        1,
      );
      // room for the number at the end of the longest bar
      const einde = hoogste * 1.08;
      return plot.plot({
        ...{ width, height: hoogte, marginLeft: 2, marginRight: 12, marginTop: SCHAAL, marginBottom: 0 },
        x: {
          domain: [0, einde],
          ...{ axis: 'top', label: null, grid: true, ticks: Math.max(2, Math.floor(width / 110)), tickSize: 0 },
          tickFormat: (n: number) => (maat === 'aantal' ? (Number.isInteger(n) ? getal.heel(n) : '') : getal.norm(n)),
        },
        y: { axis: null, domain: staven.map(({ sleutel }) => sleutel), padding: 0 },
        marks: [
          ...(lijn && toonNorm
            ? [
                plot.ruleX([lijn.waarde], {
                  ...{ stroke: 'var(--lijn)', strokeDasharray: '4 3', ariaLabel: lijn.naam },
                }),
              ]
            : []),
          plot.barX(staven, {
            ...{ y: 'sleutel', x: waarde, insetTop: 22, insetBottom: 8, rx: 2 },
            fill: (staaf: Staaf) =>
              staaf.eigen
                ? 'var(--staaf-eigen)'
                : staafwoorden.boven(staaf) && toonNorm
                  ? 'var(--staaf-boven)'
                  : 'var(--staaf)',
          }),
          ...(toonNorm
            ? [
                plot.tickX(
                  staven.filter(({ norm }) => norm != null),
                  {
                    ...{
                      x: 'norm',
                      y: 'sleutel',
                      insetTop: 19,
                      insetBottom: 5,
                      strokeWidth: 2.5,
                      stroke: 'var(--norm)',
                    },
                  },
                ),
              ]
            : []),
          ...[true, false].map((eigen) =>
            plot.text(
              staven.filter((staaf) => Boolean(staaf.eigen) === eigen),
              {
                ...{ y: 'sleutel', x: 0, dy: -11, textAnchor: 'start', text: 'naam', fill: 'currentColor' },
                ...{ fontWeight: eigen ? 700 : 400, lineWidth: (width - 150) / 13, textOverflow: 'ellipsis' },
              },
            ),
          ),
          plot.text(staven, {
            ...{ y: 'sleutel', frameAnchor: 'right', dy: -11, textAnchor: 'end', fill: 'currentColor' },
            text: (staaf: Staaf) => staafwoorden.waarde(staaf, maat),
            className: 'grafiek__waarde',
          }),
          // the whole row can be pressed
          plot.rect(metLijst, {
            ...{ y: 'sleutel', x1: 0, x2: einde, fill: 'transparent', href: 'adres', className: 'grafiek__rij' },
          }),
        ],
      } as Parameters<typeof plot.plot>[0]);
    },
    [staven, metLijst, maat, lijn, hoogte, waarde, toonNorm],
  );

  return (
    <Grafiek
      {...{ samenvatting, teken, linknamen, hoogte }}
      tabel={
        <Tabel
          bijschrift={samenvatting}
          rijen={staven}
          sleutel={({ sleutel }) => sleutel}
          kolommen={[
            { kop: soort, waarde: ({ naam }) => naam },
            { kop: 'Vsv’ers', getal: true, waarde: (staaf) => aantal(staaf) },
            { kop: 'Van', getal: true, waarde: ({ van }) => (van === null ? '–' : getal.heel(van)) },
            {
              kop: 'Percentage',
              getal: true,
              waarde: ({ percentage }) => (percentage === null ? '–' : getal.procent(percentage)),
            },
            ...(staven.some(({ norm }) => norm != null)
              ? [
                  {
                    kop: 'Norm',
                    getal: true,
                    waarde: ({ norm }: Staaf) => (norm == null ? '–' : getal.norm(norm)),
                  },
                ]
              : []),
          ]}
        />
      }
    />
  );
}

const aantal = ({ aantal, adres, naam }: Staaf): ComponentChildren => {
  if (aantal === null) return 'niet getoond';
  if (!adres) return getal.heel(aantal);
  return (
    <a class="nl-link" href={adres} aria-label={`${naam}: ${getal.heel(aantal)}, toon wie dit zijn`}>
      {getal.heel(aantal)}
    </a>
  );
};
