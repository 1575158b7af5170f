import { type Dag, dag } from './dagen';

const bekend = new Array<Dag>(2200);

/** 1 August of a year; asked so often that it is worth remembering. */
export const schooljaarbegin = (jaar: number): Dag => {
  bekend[jaar] ??= dag(jaar, 8, 1);
  return bekend[jaar];
};
