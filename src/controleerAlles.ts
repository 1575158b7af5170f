import type { ClientBase } from 'pg';
import type { Slice } from './policy/Slice';
import { controleer } from './projecties/controleer';
import type { Bevinding, Voortgang } from './projecties/vergelijk';
import { controleer as controleerVsv } from './vsv/controleer';

/** Compares everything that is stored twice with what it follows from: the vsv figures, and each stored projection. */
export const controleerAlles = async (db: ClientBase, slices: Slice[], voortgang?: Voortgang): Promise<Bevinding[]> => [
  ...(await controleerVsv(db, voortgang)),
  ...(await controleer(db, slices, voortgang)),
];
