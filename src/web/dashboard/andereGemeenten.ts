import type { JaarQuery } from './contract.gen';

/** Young people in a municipality, from which its coming or going changes what is compared. */
const TELT = 20;

type Groepen = NonNullable<JaarQuery['gemeentenToen']>['groepen'];

/** The municipalities that the region has in one of two years only; then their figures are of different regions. */
export function andereGemeenten(nu: Groepen, toen: Groepen): { erbij: string[]; eraf: string[] } {
  const alleenIn = (deze: Groepen, andere: Groepen) =>
    deze
      .filter(
        ({ gemeente, startpopulatie }) => startpopulatie >= TELT && !andere.some((een) => een.gemeente === gemeente),
      )
      .map(({ gemeente }) => gemeente ?? '');
  return { erbij: alleenIn(nu, toen), eraf: alleenIn(toen, nu) };
}
