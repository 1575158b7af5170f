import type { MaandenQuery } from './contract.gen';
import type { Streek } from './Streek';

type Rij = MaandenQuery['perGemeente']['maanden'][number];

/** The municipality with most people that are new on the last list; null when there is none, or more than one. */
export function meesteErbij(rijen: Rij[], streek: Streek): { naam: string; erbij: number } | null {
  const laatste = rijen.at(-1)?.maand;
  const erbij = rijen
    .filter(({ maand }) => maand === laatste)
    .map(({ gemeente, nieuw }) => ({ naam: streek.gemeente(gemeente), erbij: nieuw }))
    .sort((een, ander) => ander.erbij - een.erbij);
  const [eerste, tweede] = erbij;
  return eerste && eerste.erbij > 0 && eerste.erbij > (tweede?.erbij ?? 0) && erbij.length > 1 ? eerste : null;
}
