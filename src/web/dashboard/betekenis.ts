/** Young people in a group, below which a percentage is not set against a norm and no group is put on top. */
const KLEINE_GROEP = 20;
/** Young people by which two counts differ at least, before one is called more than the other. */
const KLEIN_VERSCHIL = 5;

/** When a number says something. Own choices: a group of twenty moves five points with one person. */
export const betekenis = {
  kleineGroep: (van: number | null): boolean => van === null || van < KLEINE_GROEP,
  kleinVerschil: (een: number, ander: number): boolean => Math.abs(een - ander) < KLEIN_VERSCHIL,
};
