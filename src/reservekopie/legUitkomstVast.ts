import { legHandelingVast } from '../beheer/legHandelingVast';
import type { Config } from '../config';
import { isHubdatabase } from '../postgres/isHubdatabase';
import { metHubdatabase } from '../postgres/metHubdatabase';

interface Gedaan {
  soort: 'reservekopie' | 'herstelproef';
  door: string;
  begonnen: Date;
  /** what came of it, in a sentence */
  uitkomst: string;
  goed: boolean;
}

/**
 * Notes in the hub's own database that a copy was made or tried, where operators look for it. Where there is none, as on a
 * machine for drills, or one that cannot be written, it is said instead: what was done stays done.
 */
export async function legUitkomstVast(
  config: Pick<Config, 'databaseUrl' | 'data' | 'geheim'>,
  { soort, door, begonnen, uitkomst, goed }: Gedaan,
  zeg: (tekst: string) => void,
): Promise<void> {
  if (!isHubdatabase(config)) return zeg('Hier is geen database van de hub: in het beheer komt dit niet te staan.');
  try {
    await metHubdatabase(
      config,
      () => undefined,
      (db) => legHandelingVast(db, soort, { door, begonnen, regels: [{ wat: soort, uitkomst, goed }] }),
    );
  } catch (fout) {
    zeg(`In het beheer komt dit niet te staan: ${(fout as Error).message}`);
  }
}
