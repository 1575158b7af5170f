import type { GraphQLField, GraphQLSchema } from 'graphql';
import { wortels } from './wortels';

/** What an operation of a schema can begin with, by name. */
export const wortelvelden = (schema: GraphQLSchema): Record<string, GraphQLField<unknown, unknown>> =>
  Object.assign({}, ...wortels(schema).map((type) => type.getFields()));
