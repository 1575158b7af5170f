import type { Lopend } from './startDeelnemer';

/** Per participant what each of its rounds gave. */
export type Per<Waarde> = Record<string, Waarde[]>;

/** Round after round each participant in its turn, so that what disturbs a round disturbs all of them. */
export async function omEnOm<Waarde>(
  deelnemers: Lopend[],
  rondes: number,
  vooraf: () => Promise<void>,
  doe: (deelnemer: Lopend, nr: number) => Promise<Waarde>,
): Promise<Per<Waarde>> {
  const per: Per<Waarde> = Object.fromEntries(deelnemers.map(({ naam }) => [naam, []]));
  for (let ronde = 0; ronde < rondes; ronde++) {
    for (const [nr, deelnemer] of deelnemers.entries()) {
      await vooraf();
      per[deelnemer.naam]!.push(await doe(deelnemer, nr));
    }
  }
  return per;
}
