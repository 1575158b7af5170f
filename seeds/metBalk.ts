import { SingleBar } from 'cli-progress';

/** Runs long work with a progress bar; where the output is no terminal, a line every few seconds. */
export async function metBalk<T>(
  wat: string,
  totaal: number,
  werk: (voortgang: (klaar: number, totaal: number) => void) => Promise<T>,
): Promise<T> {
  const balk = new SingleBar({
    format: `${wat} {bar} {percentage}% | {value} van {total} personen`,
    noTTYOutput: true,
    notTTYSchedule: 5_000,
  });
  balk.start(totaal, 0);
  try {
    return await werk((klaar, vanTotaal) => {
      balk.setTotal(vanTotaal);
      balk.update(klaar);
    });
  } finally {
    balk.stop();
  }
}
