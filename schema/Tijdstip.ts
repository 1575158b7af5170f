import { GraphQLScalarType } from 'graphql';

export const Tijdstip = new GraphQLScalarType({
  name: 'Tijdstip',
  description: 'Een tijdstip in UTC, jjjj-mm-ddTuu:mm:ss.sssZ (RFC 3339).',
  serialize: (waarde) => (waarde instanceof Date ? waarde.toISOString() : waarde),
});
