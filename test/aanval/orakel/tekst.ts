import type { GraphQLResolveInfo } from 'graphql';
import type { Beurt } from './Orakel';
import { uitAntwoord } from './uitAntwoord';

/** A text in words that are the product's own: that there is one is all that is foretold. */
export const tekst = (_args: unknown, beurt: Beurt, info: GraphQLResolveInfo): string => {
  const gezegd = uitAntwoord(beurt, info);
  return typeof gezegd === 'string' && gezegd.length > 0 ? gezegd : 'hier hoort een tekst';
};
