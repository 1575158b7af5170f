import { Extensions } from 'type-graphql';

/** The cells that a root field cannot be answered without (`Soort.veld`): a file that grants the one grants the other. */
export const Vereist = (...cellen: string[]) => Extensions({ vereist: cellen });
