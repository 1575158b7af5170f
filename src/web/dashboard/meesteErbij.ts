import type { MaandenQuery } from './contract.gen';
import type { Streek } from './Streek';

type Rij = MaandenQuery['perGemeente']['maanden'][number];

/** The municipality where more of the new ones on the last list live than in any other; null when there is no such one. */
export function meesteErbij(rijen: Rij[], streek: Streek): { naam: string; erbij: number } | null {
  const laatste = rijen.at(-1)?.maand;
  const erbij = rijen
    .filter(({ maand, nieuw }) => maand === laatste && nieuw > 0)
    .map(({ gemeente, nieuw }) => ({ naam: streek.gemeente(gemeente), erbij: nieuw }))
    .sort((een, ander) => ander.erbij - een.erbij);
  const [eerste, tweede] = erbij;
  return eerste && eerste.erbij > (tweede?.erbij ?? 0) ? eerste : null;
}
