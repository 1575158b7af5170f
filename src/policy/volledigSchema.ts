import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';

/** The schema that the slices are cut from. Nobody is ever given it whole. */
export const volledigSchema = (resolvers: NonEmptyArray<new () => object>): GraphQLSchema =>
  // arguments are scalars that check themselves; there are no input types to validate
  buildSchemaSync({ resolvers, validate: false });
