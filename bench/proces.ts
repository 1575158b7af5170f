import type { Omgeving } from './Deelnemer';
import { alle } from './deelnemers/alle';

export interface Verbruik {
  /** resident memory, in bytes */
  geheugen: number;
  /** processor time since the start, in milliseconds */
  cpu: number;
}

/** What the process of a participant says: that it serves or why not, and then, whenever it is asked, what it uses. */
export type Melding = { mislukt: string | null } | Verbruik;

function verbruik(): Verbruik {
  const { user, system } = process.cpuUsage();
  return { geheugen: process.memoryUsage.rss(), cpu: (user + system) / 1000 };
}

let stop = async (): Promise<void> => undefined;

/** The process of one participant, `proces.js <naam>`: started by startDeelnemer, it stops when its starter lets go. */
async function bedien(naam: string, omgeving: Omgeving): Promise<void> {
  const zeg = (melding: Melding) => process.send?.(melding);
  try {
    stop = await alle.find((deelnemer) => deelnemer.naam === naam)!.bedien(omgeving);
    process.on('message', () => zeg(verbruik()));
    zeg({ mislukt: null });
  } catch (fout) {
    zeg({ mislukt: (fout as Error).message });
  }
}

// a Ctrl-C reaches the whole group; the starter decides when this one stops
for (const signaal of ['SIGINT', 'SIGHUP'] as const) process.on(signaal, () => undefined);
process.once('disconnect', () => stop().finally(() => process.exit(0)));
process.once('message', (omgeving: Omgeving) => void bedien(process.argv[2]!, omgeving));
