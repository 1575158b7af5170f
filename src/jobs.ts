import type { Logger } from 'pino';
import { logfout } from './logfout';

export interface Job {
  naam: string;
  /** seconds between the end of one run and the start of the next */
  elke: number;
  /** @param einde when the jobs are ended: what takes long then stops where it can */
  doe: (einde: AbortSignal) => Promise<unknown>;
}

/** Runs small jobs beside the requests; a failing run is logged and tried again. Returns the function that ends them. */
export function startJobs(jobs: Job[], log: Logger): () => Promise<void> {
  const einde = new AbortController();
  const lopend = new Set<Promise<void>>();
  const wekkers = new Map<string, NodeJS.Timeout>();

  const plan = ({ naam, elke, doe }: Job): void => {
    const wekker = setTimeout(() => {
      const werk = doe(einde.signal)
        .then(
          () => undefined,
          (fout) => log.error({ job: naam, ...logfout(fout) }, 'job mislukt'),
        )
        .finally(() => {
          lopend.delete(werk);
          if (!einde.signal.aborted) plan({ naam, elke, doe });
        });
      lopend.add(werk);
    }, elke * 1000);
    wekkers.set(naam, wekker.unref());
  };
  jobs.forEach(plan);

  return async () => {
    einde.abort();
    for (const wekker of wekkers.values()) clearTimeout(wekker);
    await Promise.all(lopend);
  };
}
