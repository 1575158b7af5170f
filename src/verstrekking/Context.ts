import type { GraphQLResolveInfo } from 'graphql';
import type { Verstrekker } from './Verstrekker';

/** What a resolver sees of a request. */
export interface Context {
  verstrekker: Verstrekker;
}

/** What was selected of a root field, for one that answers in JSON text. */
export type Vraagveld = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'returnType' | 'fieldNodes' | 'fieldName'
>;
