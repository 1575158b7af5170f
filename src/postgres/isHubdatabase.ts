import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ingebedPlek, MERK } from './ingebedPlek';

/** Whether there is a database of a hub, or one elsewhere is named. */
export const isHubdatabase = ({ databaseUrl, data }: { databaseUrl: string | null; data: string }): boolean =>
  databaseUrl !== null || (existsSync(data) && existsSync(join(ingebedPlek(data).data, MERK)));
