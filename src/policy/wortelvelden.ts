import type { GraphQLField, GraphQLSchema } from 'graphql';

/** What an operation of a schema can begin with: its questions, and its mutations where it has any. */
export const wortelvelden = (schema: GraphQLSchema): Record<string, GraphQLField<unknown, unknown>> => ({
  ...schema.getQueryType()?.getFields(),
  ...schema.getMutationType()?.getFields(),
});
