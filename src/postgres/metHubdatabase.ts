import type { Client } from 'pg';
import { Sleutels } from '../sleutels';
import { isHubdatabase } from './isHubdatabase';
import { metDatabase } from './opstart';

interface Waar {
  databaseUrl: string | null;
  data: string;
  geheim: Buffer | null;
}

/**
 * Runs work on one connection of the owner of a hub's database, also while the hub runs. Makes none where there is none: a slip
 * of the pen in BRON_DATA would otherwise look at an empty one.
 */
export async function metHubdatabase<T>(
  waar: Waar,
  melding: (tekst: string) => void,
  werk: (db: Client) => Promise<T>,
): Promise<T> {
  if (!isHubdatabase(waar))
    throw new Error(
      `In ${waar.data} is geen database van een hub. Geef met BRON_DATA de map waarmee de hub draait (of DATABASE_URL), of start hem eerst: npm start.`,
    );
  return metDatabase(waar, Sleutels.lees(waar.geheim, waar.data), melding, werk);
}
