import { inspect } from 'node:util';
import { BronFout, type Foutcode } from '../../src/errors';
import type { Tokenpoort } from '../../src/identity/Tokenpoort';

/** Why a gate refuses; nothing of the token may be in the error. */
export async function weigering(
  poort: Tokenpoort,
  authorization: string | undefined,
  certificaat: Parameters<Tokenpoort['herken']>[1],
): Promise<Foutcode> {
  const fout = await poort.herken(authorization, certificaat).catch((reden: unknown) => reden);
  if (!(fout instanceof BronFout)) throw new Error(`niet geweigerd: ${inspect(fout)}`);
  const token = authorization?.split(' ')[1];
  if (token && token.length > 20) expect(inspect(fout, { depth: null })).not.toContain(token);
  return fout.code;
}
