import type { GraphQLSchema } from 'graphql';
import type { Slice } from '../../src/policy/Slice';
import type { Orakel } from './orakel/Orakel';
import type { Lijn } from './verbind';

/** An agency that is asked in the name of: what it may, what it must be answered, and its organisations with a token each. */
export interface Ondervraagde {
  slice: Slice;
  contract: GraphQLSchema;
  orakel: Orakel;
  partners: { id: string; gebied: readonly string[]; lijn: Lijn }[];
}
