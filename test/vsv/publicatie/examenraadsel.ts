import type { Telling } from '../../../seeds/duo/Examenbestand';
import type { Raadsel, Verband } from './Raadsel';

/** DUO's file keeps back 1 to 4 and nothing else; a row of one year is a puzzle by itself. */
export function examenraadsel({ kandidaten, geslaagden, percentages }: Telling, metPercentages: boolean): Raadsel {
  const gepubliceerd = [...kandidaten, ...geslaagden];
  const onbekenden = gepubliceerd.map((aantal) =>
    aantal === '<5' ? { min: 1, max: 4 } : { min: aantal, max: aantal },
  );
  const verband = (maal: Record<number, number>, min: number, max: number): Verband => ({
    termen: Object.entries(maal).map(([onbekende, een]) => ({ onbekende: Number(onbekende), maal: een })),
    ...{ min, max },
  });
  const groepen = [0, 1, 2] as const;
  return {
    onbekenden,
    verbanden: [
      verband({ 0: 1, 1: 1, 2: -1 }, 0, 0),
      verband({ 3: 1, 4: 1, 5: -1 }, 0, 0),
      ...groepen.map((groep) => verband({ [groep]: -1, [groep + 3]: 1 }, -Infinity, 0)),
      // within half a tenth of the rate; which way a half goes is left open
      ...(metPercentages ? groepen : []).flatMap((groep) => [
        verband({ [groep + 3]: 2_000, [groep]: -(2 * percentages[groep] + 1) }, -Infinity, 0),
        verband({ [groep + 3]: 2_000, [groep]: -(2 * percentages[groep] - 1) }, 0, Infinity),
      ]),
    ],
  };
}
