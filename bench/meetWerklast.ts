import { belast, type Meting } from './belast';
import { eisGelijk } from './eisGelijk';
import { omEnOm, type Per } from './omEnOm';
import type { Lopend } from './startDeelnemer';
import type { Pgns, Werklast } from './werklasten';

export interface Uitslag {
  naam: string;
  doelen: Record<string, number>;
  metingen: Per<Meting>;
}

/** Seconds under load before the first round, in which the code gets as fast as it will be. */
const WARM = 1.5;

/** One workload: first whether all answer the same, then how fast. */
export async function meetWerklast(
  deelnemers: Lopend[],
  werklast: Werklast,
  { rondes, seconden }: { rondes: number; seconden: number },
  pgns: Pgns,
  vooraf: () => Promise<void>,
): Promise<Uitslag> {
  const vragen = await eisGelijk(deelnemers, werklast.begin(pgns));
  const { naam, doelen, verbindingen } = werklast;
  const onderLast = (seconden: number) => (deelnemer: Lopend, nr: number) =>
    belast(deelnemer, vragen[nr]!, { verbindingen, seconden });
  await omEnOm(deelnemers, 1, vooraf, onderLast(WARM));
  return { naam, doelen, metingen: await omEnOm(deelnemers, rondes, vooraf, onderLast(seconden)) };
}
