import { SingleBar } from 'cli-progress';

/** How far some work is; `stap` names a part of it that goes by another count. */
export type Voortgang = (klaar: number, totaal: number, stap?: string) => void;

/** Runs long work with a progress bar; where the output is no terminal, a line every few seconds. */
export async function metBalk<T>(wat: string, totaal: number, werk: (voortgang: Voortgang) => Promise<T>): Promise<T> {
  const balk = new SingleBar({
    format: '{stap} {bar} {percentage}% | {value} van {total}',
    noTTYOutput: true,
    notTTYSchedule: 5_000,
  });
  balk.start(totaal, 0, { stap: wat });
  try {
    return await werk((klaar, vanTotaal, stap = wat) => {
      balk.setTotal(vanTotaal);
      balk.update(klaar, { stap });
    });
  } finally {
    balk.stop();
  }
}
