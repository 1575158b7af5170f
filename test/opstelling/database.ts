import { randomBytes } from 'node:crypto';
import { adres, alsSuper, kloon } from './kloon';
import { LEEG, VOL } from './vast';

export interface Testdatabase {
  naam: string;
  /** the owner's */
  url: string;
  superUrl: string;
  sluit(): Promise<void>;
}

/** A database of the test file's own: migrated and empty, or filled with the test register and its slices. */
export async function maakDatabase(soort: 'leeg' | 'vol' = 'leeg'): Promise<Testdatabase> {
  const naam = `test_${randomBytes(6).toString('hex')}`;
  const url = await kloon(soort === 'vol' ? VOL : LEEG, naam);
  return {
    naam,
    url,
    superUrl: adres(naam, 'super'),
    sluit: () => alsSuper(`drop database ${naam} with (force)`),
  };
}
