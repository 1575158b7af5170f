import { randomBytes } from 'node:crypto';
import { adres, alsSuper, kloon } from './kloon';
import { DRUK, LEEG, VOL } from './vast';

const SJABLOON = { leeg: LEEG, vol: VOL, druk: DRUK };

export interface Testdatabase {
  naam: string;
  /** the owner's */
  url: string;
  superUrl: string;
  sluit(): Promise<void>;
}

/** A database of the test file's own: migrated and empty, or filled with a test register and its slices. */
export async function maakDatabase(soort: keyof typeof SJABLOON = 'leeg'): Promise<Testdatabase> {
  const naam = `test_${randomBytes(6).toString('hex')}`;
  const url = await kloon(SJABLOON[soort], naam);
  return {
    naam,
    url,
    superUrl: adres(naam, 'super'),
    sluit: () => alsSuper(`drop database ${naam} with (force)`),
  };
}
