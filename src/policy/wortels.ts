import type { GraphQLObjectType, GraphQLSchema } from 'graphql';

/** The types that an operation of a schema can begin at: that of its questions, and that of its mutations where it has any. */
export const wortels = (schema: GraphQLSchema): GraphQLObjectType[] =>
  [schema.getQueryType(), schema.getMutationType()].filter((type) => !!type);
