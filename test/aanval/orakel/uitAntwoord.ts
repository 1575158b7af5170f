import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import type { Beurt } from './Orakel';

/** What the hub answered in this place. */
export const uitAntwoord = ({ data }: Beurt, info: GraphQLResolveInfo): unknown =>
  responsePathAsArray(info.path).reduce(
    (waarde, stap) => (waarde as Record<string, unknown> | null | undefined)?.[stap],
    data,
  );
