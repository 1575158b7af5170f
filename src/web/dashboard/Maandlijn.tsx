import { useCallback, useMemo } from 'preact/hooks';
import { datum } from '../huisstijl/datum';
import { Grafiek } from '../huisstijl/Grafiek';
import { getal } from '../huisstijl/getal';
import { Tabel } from '../huisstijl/Tabel';
import { adres } from './adres';
import type { MaandFragment } from './contract.gen';
import type { Keuze } from './Keuze';

interface Eigen {
  keuze: Keuze;
  lopend: string;
  ervoor: string;
  nu: MaandFragment[];
  toen: MaandFragment[];
}

interface Punt {
  /** 0 is November, the first month with a list */
  plaats: number;
  maand: string;
  aantal: number;
  schooljaar: string;
}

const HOOGTE = 260;
/** The first of each month, in the order of a school year. */
const MAANDEN = [11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((nr) => `2000-${String(nr).padStart(2, '0')}-01`);

const punten = (maanden: MaandFragment[], schooljaar: string): Punt[] =>
  maanden.map(({ maand, aantal }) => ({
    ...{ maand, aantal, schooljaar },
    plaats: MAANDEN.findIndex((een) => een.slice(5) === maand.slice(5)),
  }));

/** The year as it goes, by month, with the year before behind it. Each point opens the list of its month. */
export function Maandlijn({ keuze, lopend, ervoor, nu, toen }: Eigen) {
  const [dit, vorig] = useMemo(() => [punten(nu, lopend), punten(toen, ervoor)], [nu, toen, lopend, ervoor]);
  const lijst = useCallback(
    ({ schooljaar, maand }: Punt) => adres('jongeren', { ...keuze, schooljaar, maand }),
    [keuze],
  );
  const alle = useMemo(() => [...vorig, ...dit], [vorig, dit]);
  const linknamen = useMemo(
    () =>
      alle.map(
        ({ maand, aantal }) => `${datum.maand(maand)}: ${getal.van(aantal, 'jongere', 'jongeren')}. Toon de lijst.`,
      ),
    [alle],
  );

  const teken = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number) => {
      const smal = width < 480;
      const lijn = (rijen: Punt[], stroke: string, strokeWidth: number) =>
        plot.lineY(rijen, { x: 'plaats', y: 'aantal', stroke, strokeWidth });
      const naam = (rijen: Punt[], andere: Punt[], fill: string, fontWeight: number) => {
        const [laatste, ervoor] = [rijen.at(-1), rijen.at(-2)];
        const ander = andere.find(({ plaats }) => plaats === laatste?.plaats)?.aantal ?? Number.NEGATIVE_INFINITY;
        // below its point where a line is above it
        const eronder = laatste && ((ervoor?.aantal ?? 0) > laatste.aantal || ander >= laatste.aantal);
        return plot.text(laatste ? [laatste] : [], {
          ...{ x: 'plaats', y: 'aantal', fill, fontWeight, className: 'grafiek__waarde' },
          ...{ stroke: 'var(--vlak)', strokeWidth: 5, dy: eronder ? 18 : -14 },
          text: ({ schooljaar, aantal }: Punt) => `${schooljaar}: ${getal.heel(aantal)}`,
          textAnchor: laatste && laatste.plaats > 7 ? 'end' : laatste && laatste.plaats < 2 ? 'start' : 'middle',
        });
      };
      const hoogste = Math.max(4, ...alle.map(({ aantal }) => aantal));
      return plot.plot({
        ...{ width, height: HOOGTE, marginLeft: 40, marginRight: 14, marginTop: 30, marginBottom: 30 },
        x: {
          ...{ domain: [-0.25, 10.25], ticks: MAANDEN.map((_, nr) => nr), tickSize: 0, label: null },
          tickFormat: (nr: number) => (smal && nr % 2 ? '' : datum.kort(MAANDEN[nr]!)),
        },
        y: {
          ...{ domain: [0, hoogste * 1.1], grid: true, label: null, tickSize: 0, ticks: 5 },
          tickFormat: (n: number) => (Number.isInteger(n) ? getal.heel(n) : ''),
        },
        marks: [
          plot.ruleY([0], { stroke: 'var(--as)' }),
          lijn(vorig, 'var(--vorig)', 2),
          lijn(dit, 'var(--staaf-eigen)', 3),
          naam(vorig, dit, 'var(--vorig-tekst)', 400),
          naam(dit, vorig, 'var(--staaf-eigen)', 700),
          plot.dot(alle, {
            ...{ x: 'plaats', y: 'aantal', r: ({ schooljaar }: Punt) => (schooljaar === lopend ? 5 : 3.5) },
            // this year's on top, not the small ones
            sort: null,
            fill: ({ schooljaar }: Punt) => (schooljaar === lopend ? 'var(--staaf-eigen)' : 'var(--vorig)'),
          }),
          // a point that a finger can hit
          plot.dot(alle, {
            ...{ x: 'plaats', y: 'aantal', r: 12, fill: 'transparent', href: lijst, className: 'grafiek__punt' },
          }),
        ],
      } as Parameters<typeof plot.plot>[0]);
    },
    [alle, dit, vorig, lopend, lijst],
  );

  const laatste = dit.at(-1);
  const samenvatting = `Jongeren op de maandlijst per maand, ${lopend} en het schooljaar ervoor${
    laatste ? `; de laatste stand is ${getal.heel(laatste.aantal)} in ${datum.maand(laatste.maand)}` : ''
  }.`;
  const per = MAANDEN.map((maand, nr) => ({
    maand,
    dit: dit.find(({ plaats }) => plaats === nr),
    vorig: vorig.find(({ plaats }) => plaats === nr),
  }));
  const cel = (punt: Punt | undefined) =>
    punt ? (
      <a
        class="nl-link"
        href={lijst(punt)}
        aria-label={`${datum.maand(punt.maand)}: ${getal.heel(punt.aantal)}, toon de lijst`}
      >
        {getal.heel(punt.aantal)}
      </a>
    ) : (
      '–'
    );
  return (
    <Grafiek
      {...{ samenvatting, teken, linknamen, hoogte: HOOGTE, opPapier: 560 }}
      tabel={
        <Tabel
          bijschrift={samenvatting}
          rijen={per}
          sleutel={({ maand }) => maand}
          kolommen={[
            { kop: 'Maand', waarde: ({ maand }) => datum.alleenMaand(maand) },
            { kop: lopend, getal: true, waarde: ({ dit }) => cel(dit) },
            { kop: ervoor, getal: true, waarde: ({ vorig }) => cel(vorig) },
          ]}
        />
      }
    />
  );
}
