import { existsSync } from 'node:fs';
import fc from 'fast-check';
import type { Examenbestand } from '../../../seeds/duo/Examenbestand';
import { leesExamenbestand } from '../../../seeds/duo/leesExamenbestand';
import { alsTekst, type Bestandsrij, ECHT, maakVelden, schrijf } from '../../seeds/examenbestand';
import { examenraadsel } from './examenraadsel';
import { losTabellenOp } from './losTabellenOp';
import type { Raadsel } from './Raadsel';

/** How many numbers a file keeps back, and how many of those are recovered, without and with the rates. */
async function telTerug({ rijen }: Examenbestand): Promise<{ weg: number; zonder: number; met: number }> {
  const uit = { weg: 0, zonder: 0, met: 0 };
  for (const telling of rijen.flatMap(({ tellingen }) => tellingen)) {
    const gepubliceerd = [...telling.kandidaten, ...telling.geslaagden];
    uit.weg += gepubliceerd.filter((aantal) => aantal === '<5').length;
    if (!gepubliceerd.includes('<5')) continue;
    for (const wat of ['zonder', 'met'] as const) {
      const terug = await losTabellenOp(examenraadsel(telling, wat === 'met'));
      uit[wat] += [...terug.keys()].filter((n) => gepubliceerd[n] === '<5').length;
    }
  }
  return uit;
}

// the file is never a part of this project; where it does not lie beside it, this is skipped
const metEcht = existsSync(ECHT) ? test : test.skip;

metEcht('Regel: uit het echte examenbestand, waar het ligt, komt een derde van wat ontbreekt zo terug', async () => {
  expect(await telTerug(leesExamenbestand(ECHT))).toEqual({ weg: 99_220, zonder: 33_209, met: 43_159 });
});

test('Regel: uit een gemaakt examenbestand komt terug wat uit totaal en percentage volgt', async () => {
  const havo = (vestiging: string, man: [number, number], vrouw: [number, number]): Bestandsrij => ({
    ...{ vestiging, code: '50', opleiding: 'HAVO - N&T', jaren: { '2023-2024': { man, vrouw } } },
  });
  const rijen = [
    // both follow from the total
    havo('00AH00', [11, 10], [3, 2]),
    // the women are seven less five; that three of five passed, one of two and four of seven follows from the rates
    havo('00AH01', [5, 3], [2, 1]),
    // nothing is kept back
    havo('00AH02', [20, 18], [30, 30]),
    // everybody passed, of one and one: a rate of 100 % does not say how many
    havo('00AH03', [1, 1], [1, 1]),
  ];
  const bestand = leesExamenbestand(schrijf(alsTekst(maakVelden(['2023-2024'], rijen))));
  expect(await telTerug(bestand)).toEqual({ weg: 12, zonder: 3, met: 6 });
});

/** Unknowns from 0 to 9 and sums of some of them. */
const raadsel = (aantal: number, sommen: [onbekenden: number[], som: number][]): Raadsel => ({
  onbekenden: Array.from({ length: aantal }, () => ({ min: 0, max: 9 })),
  verbanden: sommen.map(([onbekenden, som]) => ({
    ...{ termen: onbekenden.map((onbekende) => ({ onbekende, maal: 1 })), min: som, max: som },
  })),
});

test.each<[string, Raadsel, [number, number][]]>([
  [
    'een onbekende die overblijft',
    raadsel(2, [
      [[0], 3],
      [[0, 1], 7],
    ]),
    [
      [0, 3],
      [1, 4],
    ],
  ],
  [
    'twee die samen alles zijn',
    raadsel(3, [[[0, 1], 18]]),
    [
      [0, 9],
      [1, 9],
    ],
  ],
  [
    'twee die samen niets zijn',
    raadsel(2, [[[0, 1], 0]]),
    [
      [0, 0],
      [1, 0],
    ],
  ],
  [
    'een vierkant',
    raadsel(4, [
      [[0, 1], 5],
      [[2, 3], 6],
      [[0, 2], 4],
      [[1, 3], 7],
    ]),
    [],
  ],
  [
    'drie paren in een kring',
    raadsel(3, [
      [[0, 1], 3],
      [[1, 2], 5],
      [[0, 2], 4],
    ]),
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  ],
  [
    'drie paren die niet kunnen',
    raadsel(3, [
      [[0, 1], 3],
      [[1, 2], 5],
      [[0, 2], 5],
    ]),
    [],
  ],
])('Regel: van %s wordt gevonden wat vaststaat en niets anders', async (_, puzzel, uit) => {
  expect([...(await losTabellenOp(puzzel))].sort()).toEqual(uit);
  // and the same by integer programming alone
  expect([...(await losTabellenOp(puzzel, 0))].sort()).toEqual(uit);
});

test('Regel: proberen en programmeren in gehele getallen vinden hetzelfde', async () => {
  const een = fc.integer({ min: 0, max: 4 });
  const verband = fc.record({
    termen: fc.uniqueArray(fc.record({ onbekende: een, maal: fc.constantFrom(1, -1, 2, 3) }), {
      ...{ minLength: 1, maxLength: 4, selector: ({ onbekende }: { onbekende: number }) => onbekende },
    }),
    speling: fc.integer({ min: 0, max: 1 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(een, { minLength: 5, maxLength: 5 }),
      fc.array(verband, { maxLength: 6 }),
      async (waar, zo) => {
        const verbanden = zo.map(({ termen, speling }) => {
          const som = termen.reduce((tot, { onbekende, maal }) => tot + maal * waar[onbekende]!, 0);
          return { termen, min: som, max: som + speling };
        });
        const puzzel = { onbekenden: waar.map(() => ({ min: 0, max: 4 })), verbanden };
        const terug = await losTabellenOp(puzzel);
        expect(new Map(await losTabellenOp(puzzel, 0))).toEqual(terug);
        for (const [n, waarde] of terug) expect(waarde).toBe(waar[n]);
      },
    ),
    { numRuns: 200 },
  );
});
