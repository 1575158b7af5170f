import type { GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { deny, rule, shield } from 'graphql-shield';
import { BronFout } from '../errors';
import { MIJN_AUTORISATIE } from './contract';
import type { Slice } from './Slice';

/** What the shield needs to know of a caller. */
export interface Aanvrager {
  slice: string;
}

/**
 * Wall 2: a graphql-shield tree derived from the file, on root fields only (per field it would cost time on every row).
 * Everything that is not granted is denied. After wall 1 it never fires; when it does, something is wrong with wall 1.
 */
export function schild(schema: GraphQLSchema, slice: Slice): GraphQLSchema {
  // graphql-shield caches by rule name alone, so caching stays off
  const juisteSlice = rule(`slice ${slice.naam}`, { cache: 'no_cache' })(
    (_ouder, _args, { aanvrager }: { aanvrager: Aanvrager }) => aanvrager.slice === slice.naam,
  );
  const verleend = [MIJN_AUTORISATIE, ...Object.keys(slice.autorisatie.wortelvelden)];
  const boom = { Query: { '*': deny, ...Object.fromEntries(verleend.map((veld) => [veld, juisteSlice])) } };
  const middleware = shield(boom, {
    fallbackRule: deny,
    allowExternalErrors: true,
    fallbackError: () =>
      new BronFout('GEWEIGERD', { intern: `wand 2 (shield) hield een vraag van ${slice.naam} tegen` }),
  }).generate(schema);
  return applyMiddleware(schema, { Query: (middleware as { Query: object }).Query });
}
