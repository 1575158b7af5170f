import { Extensions } from 'type-graphql';

/** Says of a list that no argument bounds how many rows it has at most, as a rule: what asking for it counts in the limit on values. */
export const Rijen = (rijen: number) => Extensions({ rijen });
