import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import type { Slice } from '../../../src/policy/Slice';
import type { Registerstand } from '../register/Registerstand';
import type { Vijver } from '../vraag/Vijver';

/** One question while it is answered. */
export interface Beurt {
  /** the caller's areas; none where the slice is not divided */
  gebied: readonly string[];
  /** about whom something is provided, for the logboek */
  personen: Set<number>;
  /** how many rows there were on the pages and in the lists that were asked */
  rijen: number;
  /** what the hub answered: only what nobody can know beforehand is looked up in it */
  data: unknown;
}

export type Wortel = (args: Record<string, unknown>, beurt: Beurt, info: GraphQLResolveInfo) => unknown;

/**
 * What one agency must be answered, said a second time: a function per root field, made from the tables of the register by the
 * law and by the words of the agency's file, without any part of the product that reads or provides.
 */
export interface Orakel {
  wortels: Record<string, Wortel>;
  /** what there is to ask for */
  vijver: Vijver;
  /** of a slice that changes by being asked: looks anew before each question */
  kijk?: () => Promise<void>;
  /** whether it answers mutations too: of a slice that looks anew, and so sees what they did */
  wijzigt?: boolean;
}

/** What an oracle is made of; it may read tables, but only before the first question. */
export interface Bron {
  slice: Slice;
  /** of all agencies */
  slices: Slice[];
  stand: Registerstand;
  db: pg.Client;
  vandaag: string;
}

export type MaakOrakel = (bron: Bron) => Orakel | Promise<Orakel>;
