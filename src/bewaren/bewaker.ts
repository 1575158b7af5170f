import type { Logger } from 'pino';
import type { Job } from '../jobs';
import type { Datum } from '../values/Datum';
import type { Bewaartermijn } from './Bewaartermijn';
import type { Telling } from './tel';

interface Toezicht {
  tel: (dag: Datum) => Promise<Telling[]>;
  vandaag: () => Datum;
  /** shows how much is past a term */
  meet: (termijn: Bewaartermijn['naam'], verlopen: number) => void;
  log: Pick<Logger, 'warn'>;
}

/** Counts once a day what is past its term, and warns. Destroying is not for a machine alone: an operator orders it. */
export function bewaker({ tel, vandaag, meet, log }: Toezicht): Job {
  let geteld: Datum | null = null;
  return {
    naam: 'bewaartermijnen',
    elke: 60,
    doe: async () => {
      const dag = vandaag();
      if (dag === geteld) return;
      for (const { termijn, verlopen } of await tel(dag)) {
        meet(termijn.naam, verlopen);
        if (verlopen > 0) {
          log.warn(
            { termijn: termijn.naam, artikel: termijn.artikel, verlopen },
            'bewaartermijn verlopen: npm run -s hub -- bewaartermijnen vernietig',
          );
        }
      }
      geteld = dag;
    },
  };
}
