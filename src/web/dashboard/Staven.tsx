import type * as PlotSoort from '@observablehq/plot';
import type { ComponentChildren } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { Grafiek } from './Grafiek';
import { getal } from './getal';
import { OP_PAPIER } from './opPapier';
import type { Staaf } from './Staaf';
import { staafwoorden } from './staafwoorden';
import { Tabel } from './Tabel';
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
        tabel={
          <Tabel
            bijschrift={samenvatting}
            rijen={staven}
            sleutel={({ sleutel }) => sleutel}
            kolommen={[
              { kop: soort, waarde: ({ naam }) => naam },
              { kop: 'Nieuwe vsv’ers', getal: true, waarde: (staaf) => aantal(staaf) },
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
      {staven.length > OP_PAPIER && (
        <p class="klein alleen-afdrukken">
          De eerste {OP_PAPIER} van {getal.heel(staven.length)}.
        </p>
      )}
    </>
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
